import type { Html } from 'mdast';
import { withoutComments } from '../../lib/html-comments.js';
import { nodesOf } from '../../lib/nodes.js';
import { type Located, rangeOf } from '../../model/place.js';
import type { SourceDocument } from '../../model/source.js';

/** One piece of raw HTML. Its range is the tag's, or that of the text that is lost to a comment. */
export interface HtmlFault extends Located {
  readonly kind: 'tag' | 'instruction' | 'text-after-comment' | 'comment-unclosed';
  /** The tag's name, in small letters. */
  readonly tag: string;
}

/**
 * The raw HTML of a body: one fault for each node with a tag in it, except those that only close what has been opened.
 * Comments are none: they carry notes and suppressions, and no output has them. But a comment that is never closed, or that
 * has text after it on its line, takes text with it.
 */
export function findHtml(source: SourceDocument): readonly HtmlFault[] {
  const open = new Map<string, number>();
  return nodesOf(source.body, 'html').flatMap((node) => readNode(node, open, source) ?? []);
}

const TAG = /<(?<slash>\/?)(?<name>[a-z][a-z\d-]*)(?:"[^"]*"|'[^']*'|[^'">])*>?/gi;

function readNode(node: Html, open: Map<string, number>, source: SourceDocument): HtmlFault | undefined {
  const rest = withoutComments(node.value).trim();
  const fault = (kind: HtmlFault['kind'], words: string, tag = '') => ({
    kind,
    tag,
    range: placeIn(node, words, source),
  });
  if (rest === '') return undefined;
  if (rest.startsWith('<!--')) return fault('comment-unclosed', '<!--');
  if (/^<[!?]/.test(rest)) return fault('instruction', rest);
  const tags = [...rest.matchAll(TAG)].map(({ 0: words, groups }) => readTag(words, groups, open));
  if (tags.length === 0) return fault('text-after-comment', rest);
  const first = tags.find(({ isClosing }) => !isClosing);
  return first && fault('tag', first.words, first.name);
}

function readTag(words: string, groups: Readonly<Record<string, string>> | undefined, open: Map<string, number>) {
  const name = (groups?.name ?? '').toLowerCase();
  const count = open.get(name) ?? 0;
  const isClosing = groups?.slash === '/' && count > 0;
  if (isClosing) open.set(name, count - 1);
  else if (groups?.slash !== '/') open.set(name, count + 1);
  return { words, name, isClosing };
}

/** Where words of a node stand; the whole node where line starts of a list or a quote come between them. */
function placeIn(node: Html, words: string, { text, lines }: SourceDocument) {
  const { start, end } = rangeOf(node);
  const offset = text.slice(start.offset, end.offset).lastIndexOf(words);
  return offset < 0 ? rangeOf(node) : lines.range(start.offset + offset, start.offset + offset + words.length);
}
