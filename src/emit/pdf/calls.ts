import type { Inline } from './tree.js';

/** The calls of notes among words, however deep. */
export function callsIn(nodes: readonly Inline[]): readonly Inline[] {
  return nodes.flatMap((node) => {
    if (isCall(node)) return [node];
    return 'children' in node ? callsIn(node.children) : [];
  });
}

/** The words without the calls of notes. */
export function withoutCalls(nodes: readonly Inline[]): readonly Inline[] {
  return nodes
    .filter((node) => !isCall(node))
    .map((node) => ('children' in node ? { ...node, children: withoutCalls(node.children) } : node));
}

function isCall({ type }: Inline): boolean {
  return type === 'note' || type === 'again' || type === 'call';
}
