import type { Nodes } from 'mdast';
import { visible } from '../../lib/visible.js';

/**
 * A tree in which nothing hides: what cannot be seen is told as its code in texts, code, addresses and titles (`visible`). Letters are
 * composed (NFC), since LaTeX cannot set an accent that comes after its letter. Nodes of `html` are the output's own syntax.
 */
export function shown<Node extends Nodes>(node: Node): Node {
  if (node.type === 'html') return node;
  const strings = Object.entries(SHOWN).flatMap(([key, show]) => {
    const value: unknown = node[key as keyof Node];
    return typeof value === 'string' ? [[key, show(value)] as const] : [];
  });
  const children = 'children' in node ? { children: node.children.map(shown) } : {};
  return { ...node, ...Object.fromEntries(strings), ...children };
}

const SHOWN: Readonly<Record<string, (value: string) => string>> = {
  value: (value) => visible(value.normalize('NFC')),
  url: visible,
  title: visible,
};
