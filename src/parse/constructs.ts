import type { Root } from 'mdast';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Extension as MicromarkExtension } from 'micromark-util-types';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { autolinks } from './autolinks.js';

/** Reads Markdown that stands alone; places count from its own beginning. */
export type Reader = (markdown: string) => Root;

/** What the format adds to CommonMark; each costs time, so it is switched on only where the text has its characters. */
const CONSTRUCTS: readonly {
  readonly sign: RegExp;
  readonly syntax: (markdown: string) => MicromarkExtension;
  readonly tree: () => FromMarkdownExtension;
}[] = [
  { sign: /\|/, syntax: gfmTable, tree: gfmTableFromMarkdown },
  { sign: /\[\^/, syntax: gfmFootnote, tree: gfmFootnoteFromMarkdown },
  {
    sign: /https?:\/\/|www\.|@/i,
    syntax: autolinks,
    // Without its transform, whose links have no place; what micromark itself finds is enough.
    tree: () => ({ ...gfmAutolinkLiteralFromMarkdown(), transforms: [] }),
  },
];

/** A reader of CommonMark with what else a text has: GFM tables, footnotes and autolinks. */
export function readerFor(text: string): Reader {
  const used = CONSTRUCTS.filter(({ sign }) => sign.test(text));
  const fromMarkdownExtensions = used.map(({ tree }) => tree());
  return (markdown) =>
    unified()
      .data({ micromarkExtensions: used.map(({ syntax }) => syntax(markdown)), fromMarkdownExtensions })
      .use(remarkParse)
      .parse(markdown);
}
