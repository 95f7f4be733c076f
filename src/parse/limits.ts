import type { Lines } from '../lib/lines.js';
import type { Unreadable } from '../model/source.js';

/**
 * What a block of lines without a blank one may hold at most. Beyond these a CommonMark parser needs quadratic or cubic
 * time (measured: a second and more). The longest real agreements stay below a tenth of each.
 */
const LIMITS: readonly { readonly pattern: RegExp; readonly most: number }[] = [
  { pattern: /[*_]/g, most: 2000 }, // emphasis
  { pattern: /\[/g, most: 1000 }, // links
  { pattern: /</g, most: 1000 }, // HTML and autolinks
  { pattern: /`/g, most: 4000 }, // code spans
  { pattern: /\n|\r(?!\n)/g, most: 3000 }, // quotes, underlines and tables go on from line to line
];
/** A longer block must be plain text: what may be markup takes the parser more than its share of time there. */
const MOST_UNITS = 100_000;
const MARKUP = /[*_[<`|@]|www\.|https?:/i;
const MOST_BLOCKS = 20_000;
/** Cells of all tables together. Every output has one for each column of each row, however short the row is. */
const MOST_CELLS = 50_000;
/** A frontmatter longer than that is not parsed at all. */
export const MOST_FRONTMATTER_UNITS = 100_000;
/** Quotes and list items opened on one line: each takes a frame of the parser's stack. */
const NESTING = /^[ \t]*(?:(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])[ \t]*){20}/m;
/** A list item, quote or code that is indented this far is nested deeper than a reader can follow. */
const INDENTED = /^[ \t]{200}[ \t]*\S/m;
/** Spaces between two words that no typist wrote; printers of Markdown read such runs over and over. */
const GAP = /(?<![ \t])[ \t]{1000}/;

/** Finds the first place that would take a parser unreasonable time or stack, before parsing. `start` is where the body begins. */
export function findTangle(text: string, start: number, lines: Lines): Unreadable | undefined {
  const offset = start > MOST_FRONTMATTER_UNITS ? -start : findInBody(text.slice(start));
  if (offset === undefined) return undefined;
  const point = lines.point(start + offset);
  return { reason: 'too-complex', range: { start: point, end: point }, measure: point.line };
}

function findInBody(body: string): number | undefined {
  const nested = NESTING.exec(body) ?? INDENTED.exec(body) ?? GAP.exec(body);
  if (nested) return nested.index;
  let offset = 0;
  let cells = 0;
  for (const [index, block] of body.split(/(?:\n|\r(?!\n))[ \t]*(?=[\r\n])/).entries()) {
    const isTangled = index >= MOST_BLOCKS || isHeavy(block);
    cells += isTangled ? 0 : cellsOf(block);
    if (isTangled || cells > MOST_CELLS) return offset + (/\S/.exec(block)?.index ?? 0);
    offset = body.indexOf(block, offset) + block.length;
  }
  return undefined;
}

function isHeavy(block: string): boolean {
  if (block.length < 1000) return false;
  if (block.length > MOST_UNITS && MARKUP.test(block)) return true;
  return LIMITS.some(({ pattern, most }) => (block.match(pattern)?.length ?? 0) > most);
}

/** The row under the heading of a table decides how many columns it has. */
const DELIMITERS = /^[ \t>]*[|:-][ \t|:-]*$/gm;

function cellsOf(block: string): number {
  const rows = block.match(DELIMITERS) ?? [];
  const columns = rows.reduce((widest, row) => Math.max(widest, row.split('|').length - 1), 0);
  return columns === 0 ? 0 : columns * (block.match(/\n|\r(?!\n)/g)?.length ?? 0);
}
