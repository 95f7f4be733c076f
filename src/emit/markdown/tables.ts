import type { List, RootContent, Table, TableCell, TableRow } from 'mdast';
import { nodesOf } from '../../lib/nodes.js';
import { PAGE_WORDS } from '../../locales/page-words.js';
import { matrixCaption } from '../body/caption.js';
import { readMatrix } from '../body/matrix.js';
import type { Plan } from '../body/plan.js';
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

/** GFM lets a row be shorter than the head. */
function blockTable(table: Table, plan: Plan): Table {
  const [head, ...body] = table.children.map(({ children }) => children.map((cell) => cellBlocks(cell)));
  const count = head?.length ?? 0;
  const section = table.data?.matrix;
  const rows = body.map((row) => Array.from({ length: count }, (_, column) => row[column] ?? []));
  const labelled = section === undefined ? rows : rows.map(withLabel);
  return gridTable(
    [(head ?? []).map((cell) => cell.map(emphasised)), ...labelled],
    table,
    matrixCaption(section, plan),
  );
}

function cellBlocks({ children }: TableCell): readonly RootContent[] {
  return children.length === 0 ? [] : [paragraph(...children)];
}

/** A matrix that was written as a list of three levels; undefined when it does not fit into cells. */
function matrixTable(list: List, plan: Plan): Table | undefined {
  const matrix = readMatrix(list);
  if (!matrix || nodesOf(list, 'table').length > 0) return undefined;
  const head = [[text(PAGE_WORDS.area[plan.locale])], ...matrix.parties].map((words) => [
    emphasised(paragraph(...words)),
  ]);
  const body = matrix.rows.map(({ area, cells }) => withLabel([area, ...cells]));
  return gridTable([head, ...body], list, matrixCaption(matrix.section, plan));
}

/** The first cell heads its row. */
function withLabel([label = [], ...cells]: readonly (readonly RootContent[])[]): readonly (readonly RootContent[])[] {
  return [label.map(emphasised), ...cells];
}

function emphasised(node: RootContent): RootContent {
  if (node.type !== 'paragraph' || !node.children.every(({ type }) => PLAIN.has(type))) return node;
  return paragraph({ type: 'strong', children: node.children });
}

const PLAIN: ReadonlySet<string> = new Set(['text', 'link', 'inlineCode', 'footnoteReference']);

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
