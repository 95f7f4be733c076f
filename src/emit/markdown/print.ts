import type { PhrasingContent, RootContent } from 'mdast';
import { flat } from './flat.js';
import { withGrids } from './grids.js';
import { BREAK, printBreakable } from './printer.js';
import { shown } from './shown.js';

/** Prints blocks as Markdown that Pandoc reads word for word, and CommonMark too but for tables. All that is printed goes this way. */
export function printMarkdown(children: readonly RootContent[]): string {
  return printBreakable(withGrids(children.map((child) => flat(shown(child))))).replaceAll(BREAK, '');
}

/** Prints words alone, for the metadata, which Pandoc reads as Markdown too. */
export function printWords(words: string): string {
  const children: PhrasingContent[] = [{ type: 'text', value: words.replace(/\s+/g, ' ').trim() }];
  return printMarkdown([{ type: 'paragraph', children }]).trim();
}
