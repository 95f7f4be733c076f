import type { Element } from 'hast';
import type { Link } from 'mdast';
import { defaultHandlers, type State } from 'mdast-util-to-hast';
import { toString as wordsOf } from 'mdast-util-to-string';

/** A link; `bare` where its words are its address, which print then need not tell again. */
export function linkToHast(state: State, node: Link): Element {
  const link = defaultHandlers.link(state, node);
  return isBare(node) ? { ...link, properties: { ...link.properties, className: ['bare'] } } : link;
}

function isBare(node: Link): boolean {
  return withoutScheme(wordsOf(node)) === withoutScheme(node.url);
}

function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//i, '');
}
