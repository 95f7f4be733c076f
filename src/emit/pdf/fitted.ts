import { indentOf } from './indent.js';
import { brokenListing, brokenWords } from './long-words.js';
import type { Block, Inline, TableBlock } from './tree.js';
import { gridOf } from './widths.js';

/** How wide the lines of a page are that stands, in points: A4 within its margins. */
export const STANDING = 453;
/** And of one that lies. */
export const LYING = 700;

/** Lines that blocks stand on: how wide they are and how large their type is, in points, and whether a column ends there. */
interface Lines {
  readonly room: number;
  readonly size: number;
  readonly inColumn: boolean;
}

/** Blocks on lines of `room` points, with the grids of their tables, and words that may break where a column has no room for them. */
export function fitted(blocks: readonly Block[], room: number): readonly Block[] {
  return all(blocks, { room, size: TEXT_SIZE, inColumn: false });
}

const TEXT_SIZE = 11;

/** The room that is left in a list or a quote. */
function roomWithin(block: Block, { room, size }: Lines): number {
  return block.type === 'list' || block.type === 'quote' ? Math.max(size, room - indentOf(block) * size) : room;
}

function all(blocks: readonly Block[], lines: Lines): readonly Block[] {
  return blocks.map((block) => fitBlock(block, lines));
}

function fitBlock(block: Block, lines: Lines): Block {
  const inner = { ...lines, room: roomWithin(block, lines) };
  if (block.type === 'table') return fitTable(block, lines);
  if (block.type === 'list') return { ...block, items: block.items.map((item) => all(item, inner)) };
  if (block.type === 'notes') {
    return { ...block, notes: block.notes.map((note) => ({ ...note, blocks: all(note.blocks, inner) })) };
  }
  if (block.type === 'listing') return lines.inColumn ? brokenListing(block, lines.room) : block;
  if ('children' in block) return { ...block, children: fitWords(block.children, lines) };
  return 'blocks' in block ? { ...block, blocks: all(block.blocks, inner) } : block;
}

function fitTable(table: TableBlock, { room, inColumn }: Lines): TableBlock {
  const grid = gridOf(table, room);
  const { widths, size, inset } = grid;
  const columns = table.align.map((_, index): Lines => {
    const width = widths?.[index];
    return { room: (width ?? room) - 2 * inset, size, inColumn: inColumn || width !== undefined };
  });
  const inCells = <From, To>(cells: readonly From[], fitCell: (cell: From, lines: Lines) => To) =>
    columns.flatMap((lines, index) => cells.slice(index, index + 1).map((cell) => fitCell(cell, lines)));
  return { ...table, grid, head: inCells(table.head, fitWords), rows: table.rows.map((row) => inCells(row, all)) };
}

function fitWords(nodes: readonly Inline[], { room, size, inColumn }: Lines): readonly Inline[] {
  return inNotes(inColumn ? brokenWords(nodes, room / size) : nodes);
}

/** Notes are moved in, and those of a page that lies have no less room. */
const NOTE: Lines = { room: STANDING - 30, size: 9, inColumn: false };

function inNotes(nodes: readonly Inline[]): readonly Inline[] {
  return nodes.map((node) => {
    if (node.type === 'note') return { ...node, blocks: all(node.blocks, NOTE) };
    return 'children' in node ? { ...node, children: inNotes(node.children) } : node;
  });
}
