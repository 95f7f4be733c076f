import type { Lines } from '../lib/lines.js';
import type { Located } from '../model/place.js';

/** The first line after a line that is not blank; undefined where none is. */
export type FollowingLine = (line: number) => number | undefined;

/**
 * Finds the lines that follow comments. A line with nothing but the marks of quotes is blank, and so is one with nothing but one of
 * the comments, so that several may stand over the same line. Linear time: every line is looked at once, from the last on.
 */
export function followingLines(text: string, end: number, comments: readonly Located[], lines: Lines): FollowingLine {
  const skipped = new Set(comments.flatMap((comment) => ownLines(comment, text, lines)));
  const last = end === lines.startOf(lines.point(end).line) ? lines.point(end).line - 1 : lines.point(end).line;
  const after: (number | undefined)[] = [];
  let next: number | undefined;
  for (let line = last; line > 0; line--) {
    after[line] = next;
    if (!skipped.has(line) && !isBlank(text.slice(lines.startOf(line), lines.startOf(line + 1)))) next = line;
  }
  return (line) => after[line];
}

/** The lines of a comment that has them for itself. */
function ownLines({ range: { start, end } }: Located, text: string, lines: Lines): readonly number[] {
  const before = text.slice(lines.startOf(start.line), start.offset);
  const after = text.slice(end.offset, lines.startOf(end.line + 1));
  if (!isBlank(before) || !isBlank(after)) return [];
  return Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index);
}

function isBlank(text: string): boolean {
  return /^[\s>]*$/.test(text);
}
