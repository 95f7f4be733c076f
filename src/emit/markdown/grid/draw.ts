import type { AlignType } from 'mdast';
import { type Cell, linesOf, mostOf, widthOf } from './cell.js';

/** Draws rows, the first of which is the head, as a grid table (Pandoc User's Guide, "Extension: grid_tables"). */
export function drawGrid(
  [head = [], ...body]: readonly (readonly Cell[])[],
  widths: readonly number[],
  align: readonly AlignType[],
): string {
  const below = border(widths.map((width, column) => aligned('='.repeat(width + 2), align[column])));
  const between = border(widths.map((width) => '-'.repeat(width + 2)));
  const rows = body.flatMap((row) => [...drawRow(row, widths), between]);
  return [between, ...drawRow(head, widths), below, ...rows].join('\n');
}

function border(parts: readonly string[]): string {
  return `+${parts.join('+')}+`;
}

function aligned(line: string, align: AlignType | undefined): string {
  const start = align === 'left' || align === 'center' ? ':' : '=';
  const end = align === 'right' || align === 'center' ? ':' : '=';
  return start + line.slice(2) + end;
}

/** How many lines the tallest row takes. */
export function tallest(rows: readonly (readonly Cell[])[], widths: readonly number[]): number {
  return mostOf(rows, (row) => drawRow(row, widths).length);
}

function drawRow(row: readonly Cell[], widths: readonly number[]): readonly string[] {
  const cells = widths.map((width, column) => linesOf(row[column] ?? [], width));
  const height = Math.max(
    1,
    mostOf(cells, (lines) => lines.length),
  );
  return Array.from({ length: height }, (_, index) => {
    const parts = widths.map((width, column) => ` ${padded(cells[column]?.[index] ?? '', width)} `);
    return `|${parts.join('|')}|`;
  });
}

function padded(line: string, width: number): string {
  return line + ' '.repeat(Math.max(0, width - widthOf(line)));
}
