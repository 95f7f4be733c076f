import type { Inline } from './tree.js';

/** The words alone, without calls of notes. */
export function plainWords(nodes: readonly Inline[]): string {
  return nodes.map(plain).join('').replace(/ +/g, ' ').trim();
}

function plain(node: Inline): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? plainWordsOf(node.children) : '';
}

function plainWordsOf(nodes: readonly Inline[]): string {
  return nodes.map(plain).join('');
}
