import type { List, RootContent, Table, TableRow } from 'mdast';
import { PAGE_WORDS } from '../../locales/page-words.js';
import { matrixCaption } from '../body/caption.js';
import { readMatrix } from '../body/matrix.js';
import { callsIn } from './calls.js';
import { inlines } from './inlines.js';
import { paragraph } from './paragraph.js';
import { plainWords } from './plain.js';
import type { Setting } from './setting.js';
import type { Block, TableBlock } from './tree.js';
import { unlinked } from './unlinked.js';
import { words } from './words.js';

/** A GFM table. A head without words heads nothing. */
export function tableToTable(node: Table, setting: Setting): readonly TableBlock[] {
  const [first, ...others] = node.children;
  const columns = Array.from({ length: first?.children.length ?? 0 }, (_, index) => index);
  const cellsOf = (row: TableRow | undefined) =>
    columns.map((column) => inlines(row?.children[column]?.children ?? [], setting));
  const head = cellsOf(first);
  const isHeaded = head.some((cell) => plainWords(cell) !== '');
  const body = others.map(cellsOf);
  const rows = (isHeaded ? body : [head, ...body]).map((row) => row.map(paragraph));
  const align = columns.map((column) => node.align?.[column] ?? null);
  return [tableOf({ head: isHeaded ? head : [], rows, align }, node.data?.matrix, setting)];
}

/** The responsibility matrix that a list is: a table with lists in its cells; undefined for other lists. */
export function listToTable(
  node: List,
  setting: Setting,
  blocks: (nodes: readonly RootContent[], setting: Setting) => readonly Block[],
): TableBlock | undefined {
  const matrix = readMatrix(node);
  if (!matrix) return undefined;
  const area = words(PAGE_WORDS.area[setting.plan.locale], setting.longestRun);
  const head = [area, ...matrix.parties.map((party) => inlines(party, setting))];
  const rows = matrix.rows.map((row) => [row.area, ...row.cells].map((cell) => blocks(cell, setting)));
  return tableOf({ head, rows, align: head.map(() => null) }, matrix.section, setting);
}

/** `section` is the name of the section whose matrix it is, if it is one. */
function tableOf(
  cells: Pick<TableBlock, 'head' | 'rows' | 'align'>,
  section: string | undefined,
  { plan, longestRun }: Setting,
): TableBlock {
  const caption = matrixCaption(section, plan);
  const repeats = callsIn(cells.head.flat()).length === 0;
  return {
    type: 'table',
    ...cells,
    head: repeats ? cells.head.map(unlinked) : cells.head,
    caption: caption === undefined ? null : words(caption, longestRun),
    labelled: section !== undefined,
    repeats,
    grid: null,
  };
}
