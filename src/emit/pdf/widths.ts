import { emsOf } from './ems.js';
import { isWord, type Line, lineOf, linesOf, piecesOf } from './pieces.js';
import type { Grid, TableBlock } from './tree.js';

type Table = Pick<TableBlock, 'head' | 'rows' | 'labelled'>;

/** How a table is set on lines of `room` points: as large as its words allow, in columns that hold what cannot be broken. */
export function gridOf(table: Table, room: number): Grid {
  const columns = columnsOf(table);
  const inset = insetOf(columns.length, room);
  const natural = pointsOf(columns, 'longest', { size: largestFor(columns.length), inset });
  if (isMeasured(table) && sumOf(natural) <= room) return { widths: null, size: largestFor(columns.length), inset };
  for (const { size, need } of stepsFor(columns.length, table.labelled)) {
    const least = pointsOf(columns, need, { size, inset });
    if (sumOf(least) <= room) return { widths: shared(least, sharesOf(columns, table.labelled), room), size, inset };
  }
  return evenGrid(columns.length, room);
}

/** Whether a table is set in its largest type, with no more broken than words hyphenated. */
export function isRoomy({ grid, align }: TableBlock): boolean {
  return grid?.size === largestFor(align.length);
}

function countOf({ head, rows }: Pick<Table, 'head' | 'rows'>): number {
  return rows[0]?.length ?? head.length;
}

/** A table of more rows is set in columns that are known before the typesetter has measured each cell, which takes it memory. */
const MOST_ROWS_TO_MEASURE = 200;

/** Whether its columns may be as wide as their words: those of a matrix are alike, whatever they hold. */
function isMeasured({ labelled, rows }: Table): boolean {
  return !labelled && rows.length <= MOST_ROWS_TO_MEASURE;
}

/** In points. */
function largestFor(columns: number): number {
  if (columns <= 3) return 9.5;
  if (columns <= 8) return 9;
  return columns <= 12 ? 8 : SMALLEST;
}

const SMALLEST = 6.5;

/** What a column needs, in em: for its longest cell on one line, or for the longest piece of its words. */
interface Column {
  readonly longest: number;
  readonly whole: number;
  /** Where words may be hyphenated. */
  readonly hyphenated: number;
  /** Where anything may be broken. */
  readonly broken: number;
}

/** As many em as a word has room for at least, unless it is shorter: some twelve letters. */
const HYPHENATED = 6;
/** An address that is longer may be broken at its marks. */
const ADDRESS = 18;

function columnsOf(table: Table): readonly Column[] {
  return Array.from({ length: countOf(table) }, (_, index) => {
    const column = { longest: 0, whole: 0, hyphenated: 0, broken: 0 };
    widen(column, { line: lineOf(table.head[index] ?? []), indent: 0 });
    for (const row of table.rows) for (const line of linesOf(row[index] ?? [])) widen(column, line);
    return column;
  });
}

function widen(column: { -readonly [Need in keyof Column]: number }, { line, indent }: Line): void {
  column.longest = Math.max(column.longest, indent + emsOf(line));
  for (const piece of piecesOf(line)) {
    const ems = emsOf(piece.trimEnd());
    column.whole = Math.max(column.whole, indent + ems);
    column.hyphenated = Math.max(column.hyphenated, indent + Math.min(ems, isWord(piece) ? HYPHENATED : ADDRESS));
    column.broken = Math.max(column.broken, indent + Math.min(ems, HYPHENATED));
  }
}

/** What the columns need with what is around their words, in points. */
function pointsOf(
  columns: readonly Column[],
  need: keyof Column,
  { size, inset }: Pick<Grid, 'size' | 'inset'>,
): readonly number[] {
  return columns.map((column) => column[need] * size + 2 * inset + ROUNDING);
}

const ROUNDING = 0.2;

interface Step {
  readonly size: number;
  readonly need: keyof Column;
}

/** How a table is tried, best first. */
function stepsFor(columns: number, isMatrix: boolean): readonly Step[] {
  const largest = largestFor(columns);
  const sizes = [largest, 8, 7, SMALLEST].filter((size) => size <= largest);
  return [
    ...(isMatrix ? [] : [{ size: largest, need: 'whole' } as const]),
    ...sizes.map((size) => ({ size, need: 'hyphenated' }) as const),
    { size: SMALLEST, need: 'broken' },
  ];
}

/**
 * How wide the columns are beside each other, so that none is much higher than the others. The first column of a matrix holds a few
 * words, the others lists of duties.
 */
function sharesOf(columns: readonly Column[], isMatrix: boolean): readonly number[] {
  if (isMatrix) return columns.map((_, index) => (index === 0 ? AREA_WIDTH : 1));
  return columns.map(({ longest }) => Math.sqrt(Math.max(longest, 1)));
}

const AREA_WIDTH = 0.7;

/** The room by shares, but to each column the least that it needs. */
function shared(least: readonly number[], shares: readonly number[], room: number): readonly number[] {
  const left = room - sumOf(least.filter((_, index) => shares[index] === 0));
  const part = left / sumOf(shares);
  const isShort = least.map((points, index) => shares[index] !== 0 && (shares[index] ?? 0) * part < points);
  if (!isShort.includes(true)) return least.map((points, index) => (shares[index] ?? 0) * part || points);
  return shared(
    least,
    shares.map((share, index) => (isShort[index] ? 0 : share)),
    room,
  );
}

function insetOf(columns: number, room: number): number {
  return Math.min(5, room / columns / 8);
}

/** Columns too many for their words, which may break at each letter. */
function evenGrid(columns: number, room: number): Grid {
  const inset = insetOf(columns, room);
  const width = room / columns;
  return { widths: Array.from({ length: columns }, () => width), size: Math.min(SMALLEST, width - 2 * inset), inset };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
