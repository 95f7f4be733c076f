import type { FootnoteReference, Link, Nodes, RootContent } from 'mdast';
import { nodesOf } from '../../lib/nodes.js';
import { syntax } from './nodes.js';

/** What a note is called from, by what LaTeX can set in it: running text, a table, or words that are emphasised or a heading. */
export type Place = 'text' | 'table' | 'words';

interface Called {
  readonly children: readonly RootContent[];
  /** Where the notes that Pandoc has are called, by their numbers. */
  readonly places: ReadonlyMap<number, Place>;
}

/**
 * Makes calls of notes such that Pandoc, which takes each for a note of its own and numbers them all anew, comes to the numbers that
 * are theirs: the first call of the note whose turn it is stays a call, all others are raised numbers.
 */
export function withCalls(nodes: readonly RootContent[]): Called {
  const places = new Map<number, Place>();
  const children = nodes.flatMap((node) => called(node, 'text', places)) as RootContent[];
  return { children, places };
}

/** A tree in which all calls are raised numbers, as within notes. */
export function withRaised<Node extends Nodes>(node: Node): Node {
  if (node.type === 'footnoteReference') return raised(node) as Nodes as Node;
  return 'children' in node ? { ...node, children: apart(node.children.map(withRaised)) } : node;
}

function raised({ identifier }: FootnoteReference): RootContent {
  return syntax(`^${identifier}^`);
}

/** Calls with a comma between: raised numbers beside each other would be one number. */
function apart<Node extends Nodes>(nodes: readonly Node[]): readonly Nodes[] {
  return nodes.flatMap((node, index) => {
    const pair = [nodes[index - 1], node];
    return pair.every(isCall) && pair.some(isRaised) ? [syntax('^,^'), node] : [node];
  });
}

function isCall(node: Nodes | undefined): boolean {
  return node?.type === 'footnoteReference' || isRaised(node);
}

function isRaised(node: Nodes | undefined): boolean {
  return node?.type === 'html' && node.value.startsWith('^');
}

/** `places` grows with the notes that are met. */
function called(node: Nodes, place: Place, places: Map<number, Place>): readonly Nodes[] {
  if (node.type === 'footnoteReference') return [call(node, place, places)];
  if (!('children' in node)) return [node];
  if (node.type === 'link') return [withoutCalls(node), ...callsIn(node).map((one) => call(one, place, places))];
  const inner = placeIn(node, place);
  const children = (node.children as readonly Nodes[]).flatMap((child) => called(child, inner, places));
  return [{ ...node, children: apart(children) } as Nodes];
}

function call(reference: FootnoteReference, place: Place, places: Map<number, Place>): RootContent {
  const number = reference.data?.call?.number;
  if (number !== places.size + 1) return raised(reference);
  places.set(number, place);
  return reference;
}

/** A call is a link itself: those in a link come after it. */
function callsIn(link: Link): readonly FootnoteReference[] {
  return nodesOf(link, 'footnoteReference');
}

function withoutCalls<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node;
  const children = (node.children as readonly Nodes[]).filter(({ type }) => type !== 'footnoteReference');
  return { ...node, children: children.map(withoutCalls) };
}

/** A list that is a matrix becomes a table. */
function placeIn(node: Nodes, place: Place): Place {
  if (place === 'words' || WORDS.has(node.type)) return 'words';
  const isTable = node.type === 'table' || (node.type === 'list' && node.data?.matrix !== undefined);
  return isTable ? 'table' : place;
}

const WORDS: ReadonlySet<string> = new Set(['heading', 'strong', 'emphasis']);
