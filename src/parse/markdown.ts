import type { Root } from 'mdast';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Extension as MicromarkExtension } from 'micromark-util-types';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** What the format adds to CommonMark; each costs time, so it is switched on only where the text has its characters. */
const CONSTRUCTS: readonly {
  readonly sign: RegExp;
  readonly syntax: () => MicromarkExtension;
  readonly tree: () => FromMarkdownExtension;
}[] = [
  { sign: /\|/, syntax: gfmTable, tree: gfmTableFromMarkdown },
  { sign: /\[\^/, syntax: gfmFootnote, tree: gfmFootnoteFromMarkdown },
  {
    sign: /https?:\/\/|www\.|@/i,
    syntax: gfmAutolinkLiteral,
    // Without its transform, whose links have no place; what micromark itself finds is enough.
    tree: () => ({ ...gfmAutolinkLiteralFromMarkdown(), transforms: [] }),
  },
];

/**
 * Parses CommonMark with GFM tables, footnotes and autolinks from an offset on. What stands before is read as blank
 * lines of the same length, so that every node's place is a place in the file.
 */
export function parseMarkdown(text: string, start: number): Root {
  const body = text.slice(start);
  const used = CONSTRUCTS.filter(({ sign }) => sign.test(body));
  const processor = unified()
    .data(
      'micromarkExtensions',
      used.map(({ syntax }) => syntax()),
    )
    .data(
      'fromMarkdownExtensions',
      used.map(({ tree }) => tree()),
    )
    .use(remarkParse);
  return processor.parse(text.slice(0, start).replace(/[^\r\n]/g, ' ') + body);
}

export function emptyBody(): Root {
  return { type: 'root', children: [] };
}
