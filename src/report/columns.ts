import { wrap } from '../lib/wrap.js';

/** Words in a cell that begin a line of their own there: composed (NFC) and without control characters. */
export interface CellLine {
  readonly text: string;
  /** How the words are set off, for help only. */
  readonly paint?: (text: string) => string;
}

export type Row = readonly (readonly CellLine[])[];

const GAP = '  ';
const LEAST_WIDTH = 8;

/** How wide the columns of a table can be when it is to be no wider than `width`: what each needs, or else its share. */
export function columnWidths(rows: readonly Row[], width: number): readonly number[] {
  const needed: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      needed[column] = Math.max(needed[column] ?? 0, ...cell.map(({ text }) => widthOf(text)));
    }
  }
  return shareOut(needed, width - GAP.length * (needed.length - 1));
}

/** Gives each column what it needs, from the narrowest on, but no more than an equal share of what is left. */
function shareOut(needed: readonly number[], room: number): readonly number[] {
  const widths = [...needed];
  let left = room;
  const narrowestFirst = [...needed.entries()].sort(([, a], [, b]) => a - b);
  for (const [index, [column, need]] of narrowestFirst.entries()) {
    const share = Math.max(LEAST_WIDTH, Math.floor(left / (needed.length - index)));
    widths[column] = Math.min(need, share);
    left -= Math.min(need, share);
  }
  return widths;
}

/** The lines of a row in columns; what does not fit in the width of a cell goes on below. */
export function rowLines(row: Row, widths: readonly number[]): readonly string[] {
  const cells = row.map((cell, column) => cell.flatMap((line) => broken(line, widths[column] ?? 0)));
  const height = Math.max(0, ...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, index) =>
    cells
      .map((cell, column) => padded(cell[index], widths[column] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
}

/** Words longer than the column are broken where it ends. */
function broken({ text, ...rest }: CellLine, width: number): readonly CellLine[] {
  const tooLong = new RegExp(`\\S{${Math.max(1, width)}}(?=\\S)`, 'gu');
  return wrap(text.replace(tooLong, '$& '), width)
    .split('\n')
    .map((line) => ({ text: line, ...rest }));
}

function padded({ text, paint }: CellLine = { text: '' }, width: number): string {
  const spaces = ' '.repeat(Math.max(0, width - widthOf(text)));
  return `${text === '' ? '' : (paint?.(text) ?? text)}${spaces}`;
}

/** Columns of a terminal that words take. */
function widthOf(text: string): number {
  return [...text].length;
}
