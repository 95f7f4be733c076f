import type { FootnoteDefinition, RootContent, Text } from 'mdast';
import { gfmAutolinkLiteralToMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import { escapePandoc, escapeStart } from './escape.js';

/** Stands beside a space at which a line may be broken. A noncharacter: `visible` has taken it out of all that authors write. */
export const BREAK = '\uFDD0';

/** Prints blocks as Markdown, a paragraph on one line: no word of it can start a block. Where the line may be broken stands `BREAK`. */
export function printBreakable(children: readonly RootContent[]): string {
  return PRINTER.stringify({ type: 'root', children: [...children] });
}

type ToMarkdownExtension = ReturnType<typeof gfmTableToMarkdown>;
type Handler = NonNullable<NonNullable<Options['handlers']>['text']>;

/** A text as CommonMark needs it, and then as Pandoc does. A colon after a call of a note would define the note. */
const text: Handler = (node: Text, _, state, info) => {
  const startsLine = /(?:^|[\r\n])$/.test(info.before);
  const line = node.value.replace(/[ \t]*[\r\n\u2028\u2029]+[ \t]*/g, ' ').replace(/[\u2000-\u200A]/g, '\u00A0');
  const written = state.safe(startsLine ? line.trimStart() : line, info);
  if (state.stack.includes('autolink')) return written;
  const escaped = info.before === ']' ? escapePandoc(written).replace(/^:/, '\\:') : escapePandoc(written);
  return withBreaks(startsLine ? escapeStart(escaped) : escaped, info.after);
};

/**
 * Marks the spaces after which a line can begin: with a word that starts no block in any Markdown, or with emphasis or a link. The
 * space itself stays at the edge of a text, where the printer looks at it.
 */
function withBreaks(written: string, after: string): string {
  const inner = written.replace(INNER, `${BREAK} `).replace(LEADING, ` ${BREAK}`);
  return /[[*]/.test(after) ? inner.replace(TRAILING, `${BREAK} `) : inner;
}

/** Letters, not of a list (`a.`, `iv)`) or a caption (`Table:`). */
const WORD = '(?=[(”“»]?\\p{L}+(?![\\p{L}.)]|(?<=table):))';
const INNER = new RegExp(`(?<=[^\\s\\\\]) ${WORD}`, 'giu');
const LEADING = new RegExp(`^ ${WORD}`, 'iu');
const TRAILING = /(?<=[^\s\\]) $/;

/** A `#` last in a heading's words would be taken for its end when attributes follow. */
const HEADINGS: ToMarkdownExtension = { unsafe: [{ character: '#', inConstruct: 'headingAtx' }] };

/** Pandoc wants blank lines around tables and its own blocks, and in list items between all but the first words and a list below them. */
const apart: NonNullable<Options['join']>[number] = (left, right, parent) => {
  const isOwn = left.type === 'html' || right.type === 'html';
  const isPlainItem = left === parent.children[0] && left.type === 'paragraph' && right.type === 'list';
  return isOwn || (parent.type === 'listItem' && !isPlainItem) ? 1 : undefined;
};

/** Pandoc reads nothing but words on the line of the note's number: other blocks start on the next. */
const footnoteDefinition: Handler = (node: FootnoteDefinition, ...rest) => {
  const { handlers } = gfmFootnoteToMarkdown({ firstLineBlank: node.children[0]?.type !== 'paragraph' });
  return handlers?.footnoteDefinition?.(node, ...rest) ?? '';
};

const PRINTER = unified()
  .data('toMarkdownExtensions', [
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmFootnoteToMarkdown(),
    gfmAutolinkLiteralToMarkdown(),
    HEADINGS,
  ])
  .use(remarkStringify, {
    bullet: '-',
    rule: '*',
    listItemIndent: 'one',
    tightDefinitions: true,
    join: [apart],
    handlers: { text, footnoteDefinition },
  })
  .freeze();
