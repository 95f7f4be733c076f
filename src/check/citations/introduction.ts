import type { Nodes } from 'mdast';
import { firstWhere } from '../../lib/first-where.js';
import { rangeOf } from '../../model/place.js';
import type { SourceDocument } from '../../model/source.js';

/** What stands over a place, as it is written. */
interface Introduction {
  /** The last heading before it. */
  readonly heading: string;
  /** The paragraph before its list, or the first row of its table: what is listed means what that says of it. */
  readonly lead: string;
}

/** How many characters are read, from the end. */
const NEAR = 300;

/** Finds what introduces places. A look-up takes logarithmic time. */
export function introductionIn({ body, text }: SourceDocument): (offset: number) => Introduction {
  const blocks = body.children;
  const headings = blocks.filter(({ type }) => type === 'heading');
  const wordsOf = (node: Nodes | undefined) =>
    node ? text.slice(rangeOf(node).start.offset, rangeOf(node).end.offset).slice(-NEAR) : '';
  return (offset) => {
    const at = lastBefore(blocks, offset);
    const heading = wordsOf(headings[lastBefore(headings, offset)]);
    return { heading, lead: wordsOf(leadOf(blocks[at], blocks[at - 1])) };
  };
}

function lastBefore(nodes: readonly Nodes[], offset: number): number {
  const startOf = (node: Nodes | undefined) => (node ? rangeOf(node).start.offset : 0);
  return firstWhere(nodes.length, (index) => startOf(nodes[index]) > offset) - 1;
}

function leadOf(block: Nodes | undefined, before: Nodes | undefined): Nodes | undefined {
  if (block?.type === 'table') return block.children[0];
  return block?.type === 'list' && before?.type === 'paragraph' ? before : undefined;
}
