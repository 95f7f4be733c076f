import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';

/** All nodes of some types in a tree, in reading order. */
export function nodesOf<Type extends Nodes['type']>(
  root: Nodes,
  ...types: readonly Type[]
): readonly Extract<Nodes, { type: Type }>[] {
  const found: Extract<Nodes, { type: Type }>[] = [];
  visit(root, (node) => {
    if (isOneOf(node, types)) found.push(node);
  });
  return found;
}

function isOneOf<Type extends Nodes['type']>(
  node: Nodes,
  types: readonly Type[],
): node is Extract<Nodes, { type: Type }> {
  return (types as readonly string[]).includes(node.type);
}
