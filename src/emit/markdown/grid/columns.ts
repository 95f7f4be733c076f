import { type Cell, mostOf, narrowest, widest, widthOf } from './cell.js';

/** How wide a grid is drawn, borders and all: wide enough that Pandoc lets it fill the page. */
const PAGE = 100;
/** A grid that would be wider is none. */
const WIDEST = 1000;
/** A border and a space on each side of a cell. */
const BORDER = 3;
/** Of the page, the most that a single long word may claim. */
const LONG_WORD = 0.5;

/**
 * The width of each column's text, such that their shares of the page follow how much stands in them. A table with little in it
 * is as narrow as it can be; one with very long words is wider than the page, in the same shares. Undefined when it would be too wide.
 */
export function columnWidths(rows: readonly (readonly Cell[])[]): readonly number[] | undefined {
  const columns = (rows[0] ?? []).map((_, column) => needsOf(rows.map((row) => row[column] ?? [])));
  const room = Math.max(PAGE - 1 - BORDER * columns.length, columns.length * LEAST);
  const widths = stretched(columns, shares(columns, room));
  return widths.reduce((sum, width) => sum + width + BORDER, 1) > WIDEST ? undefined : widths;
}

const LEAST = 4;

/** What a column asks for. */
interface Needs {
  /** No narrower: its widest word, with room for letters that are wider in print than here. */
  readonly least: number;
  /** No wider: its lines unbroken, with the same room. */
  readonly most: number;
  /** How much stands in its fullest cells. */
  readonly bulk: number;
}

function needsOf(cells: readonly Cell[]): Needs {
  const most = (measure: (cell: Cell) => number) => mostOf(cells, measure);
  return { least: Math.max(LEAST, roomy(most(narrowest))), most: roomy(most(widest)), bulk: most(bulkOf) };
}

function roomy(width: number): number {
  return Math.ceil(width * 1.15) + 1;
}

function bulkOf(cell: Cell): number {
  return cell.reduce((sum, { pieces }) => sum + pieces.reduce((length, piece) => length + widthOf(piece) + 1, 0), 0);
}

/** Shares the room by how much stands in the columns; what one cannot do without or has no use for, the others give or take. */
function shares(columns: readonly Needs[], room: number): readonly number[] {
  const longest = room * LONG_WORD;
  const needs = columns.map(({ least, most, bulk }) => {
    const floor = Math.min(least, longest);
    return { floor, ceiling: Math.max(floor, most), weight: Math.sqrt(bulk + 1) };
  });
  const widthsAt = (level: number) =>
    needs.map(({ floor, ceiling, weight }) => Math.min(ceiling, Math.max(floor, weight * level)));
  const total = (level: number) => widthsAt(level).reduce((sum, width) => sum + width, 0);
  let [low, high] = [0, room];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (total(middle) <= room) low = middle;
    else high = middle;
  }
  return widthsAt(low);
}

/** As wide as the words need, in the same shares. */
function stretched(columns: readonly Needs[], widths: readonly number[]): readonly number[] {
  const factor = Math.max(
    1,
    mostOf(columns, ({ least }, column) => least / (widths[column] ?? least)),
  );
  return widths.map((width) => Math.floor(width * factor + 1e-6));
}
