import type { Nodes, RootContent, Table } from 'mdast';
import { cellOf } from './grid/cell.js';
import { columnWidths } from './grid/columns.js';
import { drawGrid, tallest } from './grid/draw.js';
import { type Addresses, fitForCell } from './grid/fit.js';
import { paragraph, syntax, text } from './nodes.js';
import { BREAK, printBreakable } from './printer.js';
import { shown } from './shown.js';

/** Tables with blocks in their cells as Pandoc's grid tables, and last where the links in them lead. */
export function withGrids(children: readonly RootContent[]): readonly RootContent[] {
  const addresses: Addresses = new Map();
  const drawn = children.map((child) => withGrid(child, addresses));
  return [...drawn, ...addresses.values()];
}

/** `addresses` grows with those that tables link to. */
function withGrid<Node extends Nodes>(node: Node, addresses: Addresses): Node {
  if (node.type === 'table') return gridOf(node, addresses) as Nodes as Node;
  if (!('children' in node)) return node;
  return { ...node, children: node.children.map((child) => withGrid(child, addresses)) };
}

/** The table as a grid, or as it can be printed where it is too wide for one. */
function gridOf(table: Table, addresses: Addresses): RootContent {
  if (!table.data?.grid) return table;
  const { caption, otherwise } = table.data.grid;
  const rows = table.children.map(({ children }) =>
    children.map((cell) => cellOf(printBreakable(fitForCell(cell.children, addresses)))),
  );
  const widths = columnWidths(rows);
  if (!widths || (otherwise.type === 'list' && tallest(rows, widths) > PAGE)) return otherwise;
  const grid = drawGrid(rows, widths, table.align ?? []);
  return syntax(caption === undefined ? grid : `${grid}\n\n: ${inLine(caption)}`);
}

/** LaTeX breaks no page within a row: what would run off the paper stays the list that it was written as. */
const PAGE = 40;

function inLine(words: string): string {
  return printBreakable([shown(paragraph(text(words)))])
    .trim()
    .replaceAll(BREAK, '');
}
