import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { List, Table, TableCell, TableRow } from 'mdast';
import { defaultHandlers, type State } from 'mdast-util-to-hast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { PAGE_WORDS } from '../../locales/page-words.js';
import { type Matrix, readMatrix } from '../body/matrix.js';
import type { Plan } from '../body/plan.js';

/** Tables with this many columns may be wider than a narrow screen. */
const WIDE = 3;

/** A list, or the responsibility matrix that it is: a table with lists in its cells. */
export function listToHast(state: State, node: List, plan: Plan): Element {
  const matrix = node.data?.matrix ? readMatrix(node) : undefined;
  if (!matrix) return defaultHandlers.list(state, node);
  return scrollRegion(PAGE_WORDS.matrix[plan.locale], matrixTable(state, matrix, plan));
}

function matrixTable(state: State, { parties, rows }: Matrix, { locale }: Plan): Element {
  const heads = parties.map((party) =>
    h('th', { scope: 'col' }, state.all({ type: 'paragraph', children: [...party] })),
  );
  return h('table', [
    h('caption', PAGE_WORDS.matrix[locale]),
    h('thead', h('tr', [h('th', { scope: 'col' }, PAGE_WORDS.area[locale]), ...heads])),
    h(
      'tbody',
      rows.map(({ area, cells }) =>
        h('tr', [h('th', { scope: 'row' }, blocks(state, area)), ...cells.map((cell) => h('td', blocks(state, cell)))]),
      ),
    ),
  ]);
}

/** A GFM table; in the matrix the first column heads its rows. */
export function tableToHast(state: State, node: Table, plan: Plan): Element {
  const [head, ...rows] = node.children;
  const isMatrix = node.data?.matrix === true;
  const label = isMatrix ? PAGE_WORDS.matrix[plan.locale] : labelOf(head, plan);
  const table = h(
    'table',
    [
      isMatrix && h('caption', label),
      h(
        'thead',
        h(
          'tr',
          (head?.children ?? []).map((cell, column) => th(state, cell, 'col', node.align?.[column])),
        ),
      ),
      rows.length > 0 &&
        h(
          'tbody',
          rows.map((row) => bodyRow(state, row, node, isMatrix)),
        ),
    ].filter((part) => part !== false),
  );
  return isMatrix || (head?.children.length ?? 0) >= WIDE ? scrollRegion(label, table) : table;
}

function bodyRow(state: State, { children }: TableRow, { align, children: [head] }: Table, isMatrix: boolean): Element {
  const missing = Math.max(0, (head?.children.length ?? 0) - children.length);
  const cells = children.map((cell, column) =>
    isMatrix && column === 0 ? th(state, cell, 'row', align?.[column]) : td(state, cell, align?.[column]),
  );
  return h('tr', [...cells, ...Array.from({ length: missing }, () => h('td'))]);
}

type Align = 'left' | 'right' | 'center' | null | undefined;

/** A head without words heads nothing. */
function th(state: State, cell: TableCell, scope: 'col' | 'row', align: Align): Element {
  return wordsOf(cell).trim() === ''
    ? td(state, cell, align)
    : h('th', { scope, className: alignment(align) }, state.all(cell));
}

function td(state: State, cell: TableCell, align: Align): Element {
  return h('td', { className: alignment(align) }, state.all(cell));
}

function alignment(align: Align): string[] | undefined {
  return align === 'right' || align === 'center' ? [align] : undefined;
}

/** Scrolls sideways by itself, also with the keyboard, so that the page never does (WCAG 1.4.10). */
function scrollRegion(ariaLabel: string, table: Element): Element {
  return h('div', { className: ['scroll'], role: 'region', tabIndex: 0, ariaLabel }, table);
}

/** "Tabell: Insats, Region, Kommun". */
function labelOf(head: TableRow | undefined, { locale }: Plan): string {
  const columns = (head?.children ?? []).map((cell) => wordsOf(cell).trim()).filter(Boolean);
  return [PAGE_WORDS.table[locale], columns.join(', ')].filter(Boolean).join(': ');
}

/** A single paragraph needs no tags in a cell. */
function blocks(state: State, nodes: Matrix['rows'][number]['area']): ElementContent[] {
  const [only, ...more] = nodes;
  if (only?.type === 'paragraph' && more.length === 0) return state.all(only);
  return state.all({ type: 'root', children: [...nodes] });
}
