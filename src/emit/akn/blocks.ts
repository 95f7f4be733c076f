import type { Blockquote, Code, List, ListItem, Nodes, RootContent } from 'mdast';
import type { Element } from 'xast';
import { x } from 'xastscript';
import { readMatrix } from '../body/matrix.js';
import type { Frame } from './frame.js';
import { inlines } from './inlines.js';
import { matrixToTable, tableElement } from './tables.js';

/** Clean content (see `cleanContent`) as blocks. */
export function blocks(nodes: readonly RootContent[], frame: Frame): Element[] {
  return nodes.flatMap((node) => block(node, frame));
}

/** The same where there must be some: an empty paragraph stands for none. */
export function someBlocks(nodes: readonly RootContent[], frame: Frame): Element[] {
  const made = blocks(nodes, frame);
  return made.length > 0 ? made : [x('p')];
}

type Makers = {
  readonly [Type in Nodes['type']]?: (node: Extract<Nodes, { type: Type }>, frame: Frame) => Element;
};

/** A thematic break has no words, and Akoma Ntoso nothing for it. */
const MAKERS: Makers = {
  paragraph: ({ children }, frame) => x('p', inlines(children, frame)),
  list: (node, frame) => listElement(node, frame),
  table: (node, frame) => tableElement(node, frame),
  blockquote: (node, frame) => quotation(node, frame),
  code: (node) => code(node),
};

function block(node: RootContent, frame: Frame): readonly Element[] {
  const make = MAKERS[node.type] as ((node: Nodes, frame: Frame) => Element) | undefined;
  return make ? [make(node, frame)] : [];
}

/** A list, or the responsibility matrix that it is. */
function listElement(node: List, frame: Frame): Element {
  const matrix = readMatrix(node);
  if (matrix) return matrixToTable(matrix, frame, (content) => someBlocks(content, frame));
  return x(
    'blockList',
    node.children.map((child, index) => item(child, numberOf(node, index), frame)),
  );
}

function numberOf({ ordered, start }: List, index: number): string | undefined {
  return ordered ? `${(start ?? 1) + index}.` : undefined;
}

function item({ children }: ListItem, number: string | undefined, frame: Frame): Element {
  return x('item', number === undefined ? [] : [x('num', number)], someBlocks(children, frame));
}

function quotation({ children }: Blockquote, frame: Frame): Element {
  return x('blockContainer', { class: 'quotation' }, someBlocks(children, frame));
}

function code({ value }: Code): Element {
  return x('p', { class: 'code', 'xml:space': 'preserve' }, value);
}
