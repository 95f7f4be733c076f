import { plainText, plainWords } from './plain.js';
import type { TableBlock } from './tree.js';

/** Columns whose longest cells together are no longer than this need no more than their own width. */
const FITS = 80;

/**
 * How wide the columns are beside each other, so that none is much higher than the others or too narrow for its words; null where
 * each row fits on a line. The first column of a matrix holds a few words, the others lists of duties.
 */
export function columnWidths(cells: Pick<TableBlock, 'head' | 'rows'>, isMatrix: boolean): readonly number[] | null {
  const columns = columnsOf(cells);
  if (isMatrix) return columns.map((_, index) => (index === 0 ? AREA_WIDTH : 1));
  const longest = columns.map((texts) => Math.max(...texts.map(({ length }) => length)));
  if (longest.reduce((sum, length) => sum + length, 0) <= FITS) return null;
  return columns.map((texts, index) => Math.max(longestWord(texts), Math.sqrt(longest[index] ?? 0) * 2));
}

const AREA_WIDTH = 0.7;
/** Longer words are hyphenated. */
const LONGEST_WORD = 24;

/** The texts of each column. */
function columnsOf({ head, rows }: Pick<TableBlock, 'head' | 'rows'>): readonly (readonly string[])[] {
  const count = rows[0]?.length ?? head.length;
  return Array.from({ length: count }, (_, column) => [
    plainWords(head[column] ?? []),
    ...rows.map((row) => plainText(row[column] ?? [])),
  ]);
}

function longestWord(texts: readonly string[]): number {
  const lengths = texts.flatMap((text) => text.split(/[\s\-/]+/).map(({ length }) => length));
  return Math.min(LONGEST_WORD, Math.max(...lengths));
}
