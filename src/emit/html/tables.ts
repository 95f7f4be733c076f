import type { Element } from 'hast';
import { h } from 'hastscript';
import type { AlignType, Table, TableCell, TableRow } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { PAGE_WORDS } from '../../locales/page-words.js';
import { matrixCaption } from '../body/caption.js';
import type { Plan } from '../body/plan.js';
import { captionElement, scrollRegion } from './scroll-region.js';

/** A GFM table. In the responsibility matrix the first column heads its rows, and a caption tells what it is. */
export function tableToHast(state: State, node: Table, plan: Plan): Element {
  const caption = matrixCaption(node.data?.matrix, plan);
  const table = h('table', [
    ...(caption === undefined ? [] : [captionElement(caption)]),
    ...tableHead(state, node),
    ...tableBody(state, node),
  ]);
  return scrollRegion(caption ?? labelOf(node, plan), table);
}

function tableHead(state: State, { children, align }: Table): Element[] {
  return children.slice(0, 1).map((row) => {
    const cells = row.children.map((cell, column) => headCell(state, cell, 'col', align?.[column]));
    return h('thead', h('tr', cells));
  });
}

function tableBody(state: State, node: Table): Element[] {
  const rows = node.children.slice(1).map((row) => bodyRow(state, row, node));
  return rows.length > 0 ? [h('tbody', rows)] : [];
}

/** GFM lets a row be shorter than the head. */
function bodyRow(state: State, { children }: TableRow, table: Table): Element {
  const missing = Math.max(0, widthOf(table) - children.length);
  const cells = children.map((cell, column) => {
    const align = table.align?.[column];
    const heads = table.data?.matrix !== undefined && column === 0;
    return heads ? headCell(state, cell, 'row', align) : bodyCell(state, cell, align);
  });
  return h('tr', [...cells, ...Array.from({ length: missing }, () => h('td'))]);
}

/** A head without words heads nothing. */
function headCell(state: State, cell: TableCell, scope: 'col' | 'row', align: AlignType | undefined): Element {
  if (wordsOf(cell).trim() === '') return bodyCell(state, cell, align);
  return h('th', { scope, className: alignment(align) }, state.all(cell));
}

function bodyCell(state: State, cell: TableCell, align: AlignType | undefined): Element {
  return h('td', { className: alignment(align) }, state.all(cell));
}

function alignment(align: AlignType | undefined): string[] | undefined {
  return align === 'right' || align === 'center' ? [align] : undefined;
}

function widthOf({ children: [head] }: Table): number {
  return head?.children.length ?? 0;
}

/** "Tabell: Insats, Region, Kommun". */
function labelOf({ children: [head] }: Table, { locale }: Plan): string {
  const columns = (head?.children ?? []).map((cell) => wordsOf(cell).trim()).filter(Boolean);
  return [PAGE_WORDS.table[locale], columns.join(', ')].filter(Boolean).join(': ');
}
