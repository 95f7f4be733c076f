import { plainText, plainWords } from './plain.js';
import type { TableBlock } from './tree.js';

/** Columns whose longest cells together are no longer than this need no more than their own width. */
const FITS = 80;

/** A table of more rows is set in columns that are known before the typesetter has measured each cell, which takes it memory. */
const MOST_ROWS_TO_MEASURE = 200;

/**
 * How wide the columns are beside each other, so that none is much higher than the others or too narrow for its words; null where
 * each of its few rows fits on a line. The first column of a matrix holds a few words, the others lists of duties.
 */
export function columnWidths(cells: Pick<TableBlock, 'head' | 'rows'>, isMatrix: boolean): readonly number[] | null {
  const columns = columnsOf(cells);
  if (isMatrix) return columns.map((_, index) => (index === 0 ? AREA_WIDTH : 1));
  const longest = columns.map((texts) => longestOf(texts));
  const isShort = cells.rows.length <= MOST_ROWS_TO_MEASURE;
  if (isShort && longest.reduce((sum, length) => sum + length, 0) <= FITS) return null;
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
  return Math.min(LONGEST_WORD, longestOf(texts.flatMap((text) => text.split(/[\s\-/]+/))));
}

/** The length of the longest of any number of texts. */
function longestOf(texts: readonly string[]): number {
  return texts.reduce((longest, { length }) => Math.max(longest, length), 0);
}
