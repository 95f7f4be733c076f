import { BREAK } from '../printer.js';

/** One line of a cell's Markdown, in pieces between which it may be broken. */
interface Line {
  readonly pieces: readonly string[];
  /** What the lines after a break begin with, so that they stay in the same list item or quotation. */
  readonly indent: string;
}

export type Cell = readonly Line[];

/** Reads printed Markdown as a cell. */
export function cellOf(markdown: string): Cell {
  return markdown
    .replace(/\n+$/, '')
    .split('\n')
    .map((line) => {
      const pieces = line.split(new RegExp(`${BREAK} | ${BREAK}`));
      return { pieces, indent: indentOf(line) };
    });
}

/** The lines of a cell, none of which is wider than `width` or its longest piece. */
export function linesOf(cell: Cell, width: number): readonly string[] {
  return cell.flatMap(({ pieces, indent }) => {
    const lines: string[] = [];
    let line: string | undefined;
    for (const piece of pieces) {
      if (line === undefined) line = piece;
      else if (widthOf(line) + 1 + widthOf(piece) <= width) line = `${line} ${piece}`;
      else {
        lines.push(line);
        line = indent + piece;
      }
    }
    return [...lines, line ?? ''];
  });
}

/** The width of the widest piece with its indent: what no break makes narrower. */
export function narrowest(cell: Cell): number {
  const least = ({ pieces, indent }: Line) =>
    mostOf(pieces, (piece, index) => widthOf(piece) + (index > 0 ? indent.length : 0));
  return mostOf(cell, least);
}

/** The width of a cell whose lines are not broken. */
export function widest(cell: Cell): number {
  return mostOf(cell, ({ pieces }) => pieces.reduce((sum, piece) => sum + widthOf(piece) + 1, -1));
}

/** The most that one of many measures, at least 0. They can be too many to be arguments of `Math.max`. */
export function mostOf<Item>(items: readonly Item[], measure: (item: Item, index: number) => number): number {
  return items.reduce((most, item, index) => Math.max(most, measure(item, index)), 0);
}

/** How many columns of text a line takes: `fitForCell` leaves only signs that take one. */
export function widthOf(line: string): number {
  return line.length;
}

/** Spaces under the markers of list items; the marks of quotations again. */
function indentOf(line: string): string {
  const [markers = ''] = /^(?: |> ?|[-*+] +|\d+[.)] +)*/.exec(line) ?? [];
  return markers.replace(/[^> ]/g, ' ');
}
