import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { List, RootContent } from 'mdast';
import { defaultHandlers, type State } from 'mdast-util-to-hast';
import { PAGE_WORDS } from '../../locales/page-words.js';
import { matrixCaption } from '../body/caption.js';
import { type Matrix, readMatrix } from '../body/matrix.js';
import type { Plan } from '../body/plan.js';
import { captionElement, scrollRegion } from './scroll-region.js';

/** A list, or the responsibility matrix that it is: a table with lists in its cells. */
export function listToHast(state: State, node: List, plan: Plan): Element {
  const matrix = readMatrix(node);
  if (!matrix) return plainList(state, node);
  const caption = matrixCaption(matrix.section, plan);
  const table = [captionElement(caption), matrixHead(state, matrix, plan), matrixBody(state, matrix)];
  return scrollRegion(caption, h('table', table));
}

/** Numbers of three digits and more need room, or a narrow screen cuts them off. */
function plainList(state: State, node: List): Element {
  const list = defaultHandlers.list(state, node);
  const last = (node.start ?? 1) + node.children.length - 1;
  return node.ordered && last > 99 ? { ...list, properties: { ...list.properties, className: ['long'] } } : list;
}

function matrixHead(state: State, { parties }: Matrix, { locale }: Plan): Element {
  const area = h('th', { scope: 'col' }, PAGE_WORDS.area[locale]);
  return h('thead', h('tr', [area, ...parties.map((party) => h('th', { scope: 'col' }, words(state, party)))]));
}

function matrixBody(state: State, { rows }: Matrix): Element {
  const bodyRows = rows.map(({ area, cells }) => {
    const head = h('th', { scope: 'row' }, blocks(state, area));
    return h('tr', [head, ...cells.map((cell) => h('td', blocks(state, cell)))]);
  });
  return h('tbody', bodyRows);
}

/** A single paragraph needs no tags of its own in a cell. */
function blocks(state: State, nodes: readonly RootContent[]): ElementContent[] {
  const [only, ...more] = nodes;
  if (only?.type === 'paragraph' && more.length === 0) return state.all(only);
  return state.all({ type: 'root', children: [...nodes] });
}

function words(state: State, nodes: Matrix['parties'][number]): ElementContent[] {
  return state.all({ type: 'paragraph', children: [...nodes] });
}
