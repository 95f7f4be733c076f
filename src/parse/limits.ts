import type { Lines } from '../lib/lines.js';
import type { Unreadable } from '../model/source.js';

/**
 * What a block of lines without a blank one may hold at most. Beyond these a CommonMark parser needs quadratic or cubic
 * time, or more stack than there is (measured; see docs on hostile input). Real agreements stay below a tenth of each.
 */
const LIMITS: readonly { readonly pattern: RegExp; readonly most: number }[] = [
  { pattern: /[*_]/g, most: 2000 }, // emphasis
  { pattern: /\[/g, most: 1000 }, // links
  { pattern: /</g, most: 1000 }, // HTML and autolinks
  { pattern: /`/g, most: 4000 }, // code spans
];
const MOST_UNITS = 100_000;
/** Quotes and list items opened on one line. */
const NESTING = /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*){50}/m;
/** A list item, quote or code that is indented this far is nested deeper than a reader can follow. */
const INDENTED = /^[ \t]{200}[ \t]*\S/m;

/** Finds the first block of the body that would take a parser unreasonable time, before parsing. */
export function findTangle(text: string, start: number, lines: Lines): Unreadable | undefined {
  const body = text.slice(start);
  const nested = NESTING.exec(body) ?? INDENTED.exec(body);
  const offset = nested ? nested.index : findHeavyBlock(body);
  if (offset === undefined) return undefined;
  const point = lines.point(start + offset);
  return { reason: 'too-complex', range: { start: point, end: point }, measure: point.line };
}

function findHeavyBlock(body: string): number | undefined {
  let offset = 0;
  for (const block of body.split(/(?:\r\n|\n|\r)[ \t]*(?=[\r\n])/)) {
    if (isHeavy(block)) return offset + (/\S/.exec(block)?.index ?? 0);
    offset = body.indexOf(block, offset) + block.length;
  }
  return undefined;
}

function isHeavy(block: string): boolean {
  if (block.length < 1000) return false;
  if (block.length > MOST_UNITS) return true;
  return LIMITS.some(({ pattern, most }) => (block.match(pattern)?.length ?? 0) > most);
}
