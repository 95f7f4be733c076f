import type { List, RootContent, Table, TableCell, TableRow } from 'mdast';
import { nodesOf } from '../../lib/nodes.js';
import { PAGE_WORDS } from '../../locales/page-words.js';
import { matrixCaption } from '../body/caption.js';
import { readMatrix } from '../body/matrix.js';
import type { Plan } from '../body/plan.js';
import { mostOf } from './grid/cell.js';
import { paragraph, text } from './nodes.js';

declare module 'mdast' {
  interface TableData {
    /** Its cells hold blocks. */
    grid?: Grid;
  }
}

/** What is told of a table whose cells hold blocks. */
interface Grid {
  readonly caption: string | undefined;
  /** What is printed where the table is too wide for any page. */
  readonly otherwise: RootContent;
}

/** Makes every table, and the list that is a responsibility matrix, a table whose cells hold blocks. */
export function withTables(nodes: readonly RootContent[], plan: Plan): RootContent[] {
  return nodes.map((node) => {
    if (node.type === 'table') return blockTable(node, plan);
    const matrix = node.type === 'list' ? matrixTable(node, plan) : undefined;
    if (matrix) return matrix;
    return 'children' in node ? ({ ...node, children: withTables(node.children, plan) } as RootContent) : node;
  });
}

function blockTable(table: Table, plan: Plan): Table {
  const [head = [], ...body] = evenRows(table);
  const section = table.data?.matrix;
  const labelled = section === undefined ? body : body.map(withLabel);
  return gridTable([head.map((cell) => cell.map(emphasised)), ...labelled], table, matrixCaption(section, plan));
}

/** GFM lets a row be shorter than the head, and authors write longer ones. */
function evenRows({ children }: Table): readonly Row[] {
  const rows = children.map((row) => row.children.map(cellBlocks));
  const count = mostOf(rows, (row) => row.length);
  return rows.map((row) => Array.from({ length: count }, (_, column) => row[column] ?? []));
}

function cellBlocks({ children }: TableCell): readonly RootContent[] {
  return children.length === 0 ? [] : [paragraph(...children)];
}

/** A matrix that was written as a list of three levels; undefined when it does not fit into cells, or its notes would come in another order. */
function matrixTable(list: List, plan: Plan): Table | undefined {
  const matrix = readMatrix(list);
  if (!matrix || nodesOf(list, 'table').length > 0) return undefined;
  const head = [[text(PAGE_WORDS.area[plan.locale])], ...matrix.parties].map((words) => [
    emphasised(paragraph(...words)),
  ]);
  const body = matrix.rows.map(({ area, cells }) => withLabel([area, ...cells]));
  const table = gridTable([head, ...body], list, matrixCaption(matrix.section, plan));
  return hasNotesInOrder(table) ? table : undefined;
}

/** Pandoc numbers notes as it meets them. */
function hasNotesInOrder(table: Table): boolean {
  const numbers = nodesOf(table, 'footnoteReference').map(({ identifier }) => Number(identifier));
  return numbers.every((number, index) => number > (numbers[index - 1] ?? 0));
}

/** The first cell heads its row. */
function withLabel([label = [], ...cells]: readonly (readonly RootContent[])[]): readonly (readonly RootContent[])[] {
  return [label.map(emphasised), ...cells];
}

/** Calls of notes that come last stand after the emphasis: LaTeX cannot set all notes in it. */
function emphasised(node: RootContent): RootContent {
  if (node.type !== 'paragraph') return node;
  const end = node.children.findLastIndex(({ type }) => !CALLS.has(type)) + 1;
  const words = node.children.slice(0, end);
  if (end === 0 || !words.every(({ type }) => PLAIN.has(type))) return node;
  return paragraph({ type: 'strong', children: words }, ...node.children.slice(end));
}

const PLAIN: ReadonlySet<string> = new Set(['text', 'link', 'inlineCode']);
/** A call, and the output's own syntax: the raised number of a call. */
const CALLS: ReadonlySet<string> = new Set(['footnoteReference', 'html']);

function gridTable(rows: readonly Row[], original: Table | List, caption: string | undefined): Table {
  const align = original.type === 'table' ? { align: original.align ?? [] } : {};
  return { type: 'table', ...align, children: rows.map(gridRow), data: { grid: { caption, otherwise: original } } };
}

type Row = readonly (readonly RootContent[])[];

function gridRow(cells: Row): TableRow {
  return { type: 'tableRow', children: cells.map(gridCell) };
}

/** Pandoc's cells hold blocks, which mdast has no type for. */
function gridCell(blocks: readonly RootContent[]): TableCell {
  return { type: 'tableCell', children: blocks as readonly RootContent[] as TableCell['children'] };
}
