import type { PhrasingContent, RootContent, Text } from 'mdast';
import { gfmAutolinkLiteralToMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import { escapePandoc, escapeStart } from './escape.js';

/** Prints blocks as Markdown that CommonMark and Pandoc read alike. A paragraph is one line: no word of it can start a block. */
export function printMarkdown(children: readonly RootContent[]): string {
  return PRINTER.stringify({ type: 'root', children: [...children] });
}

/** Prints words alone, for the metadata, which Pandoc reads as Markdown too. */
export function printWords(words: string): string {
  const children: PhrasingContent[] = [{ type: 'text', value: words.replace(/\s+/g, ' ').trim() }];
  return printMarkdown([{ type: 'paragraph', children }]).trim();
}

type ToMarkdownExtension = ReturnType<typeof gfmTableToMarkdown>;
type Handler = NonNullable<NonNullable<Options['handlers']>['text']>;

/** A text as CommonMark needs it, and then as Pandoc does. */
const text: Handler = (node: Text, _, state, info) => {
  const startsLine = /(?:^|[\r\n])$/.test(info.before);
  const line = node.value.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ').replace(/[\u2000-\u200A]/g, '\u00A0');
  const written = state.safe(startsLine ? line.trimStart() : line, info);
  if (state.stack.includes('autolink')) return written;
  const escaped = escapePandoc(written);
  return startsLine ? escapeStart(escaped) : escaped;
};

/** A `#` last in a heading's words would be taken for its end when attributes follow. */
const HEADINGS: ToMarkdownExtension = { unsafe: [{ character: '#', inConstruct: 'headingAtx' }] };

const PRINTER = unified()
  .data('toMarkdownExtensions', [
    gfmTableToMarkdown(),
    gfmFootnoteToMarkdown(),
    gfmAutolinkLiteralToMarkdown(),
    HEADINGS,
  ])
  .use(remarkStringify, { bullet: '-', rule: '*', listItemIndent: 'one', handlers: { text } })
  .freeze();
