import type { Nodes } from 'mdast';

/**
 * All nodes of some types in a tree, in reading order. `unist-util-visit` makes a function for every node that it passes, and every
 * rule passes them all.
 */
export function nodesOf<Type extends Nodes['type']>(
  root: Nodes,
  ...types: readonly Type[]
): readonly Extract<Nodes, { type: Type }>[] {
  const found: Extract<Nodes, { type: Type }>[] = [];
  gather(root, types, found);
  return found;
}

function gather<Type extends Nodes['type']>(
  node: Nodes,
  types: readonly Type[],
  found: Extract<Nodes, { type: Type }>[],
): void {
  if (isOneOf(node, types)) found.push(node);
  if ('children' in node) for (const child of node.children) gather(child, types, found);
}

function isOneOf<Type extends Nodes['type']>(
  node: Nodes,
  types: readonly Type[],
): node is Extract<Nodes, { type: Type }> {
  return (types as readonly string[]).includes(node.type);
}
