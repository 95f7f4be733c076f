import type { Lines } from '../lib/lines.js';
import { once } from '../lib/once.js';
import type { Suppression } from '../model/suppression.js';
import type { Comment } from './comments.js';
import { type FollowingLine, followingLines } from './following-lines.js';
import { readSuppressionWords } from './suppression-words.js';
import { yamlComments } from './yaml-comments.js';

/**
 * The comments of a document that are meant for us (FORMAT, "Suppressing a finding"), in YAML and in Markdown, in the order of the
 * text, whether they make sense or not. `comments` are those of the body.
 */
export function findSuppressions(text: string, comments: readonly Comment[], lines: Lines): readonly Suppression[] {
  if (!/agreement-/i.test(text)) return [];
  const head = yamlComments(text);
  const ofHead = suppressionsIn(head.comments, head.end, text, lines);
  return [...ofHead, ...suppressionsIn(comments, text.length, text, lines)];
}

/** Those of some comments; `end` is where the lines that they can speak of end. */
function suppressionsIn(comments: readonly Comment[], end: number, text: string, lines: Lines): readonly Suppression[] {
  const place = (start: number, stop: number) => lines.range(start, stop);
  const found = comments.flatMap((comment) => {
    const words = readSuppressionWords(comment, place);
    return words ? [{ ...words, around: comment.around, range: place(comment.start, comment.end) }] : [];
  });
  const following = once(() => followingLines(text, end, found, lines));
  return found.map((one) => ({ ...one, line: lineOf(one, following) }));
}

function lineOf({ scope, range }: Pick<Suppression, 'scope' | 'range'>, following: () => FollowingLine) {
  if (scope === 'line') return range.start.line;
  return scope === 'next-line' ? following()(range.end.line) : undefined;
}
