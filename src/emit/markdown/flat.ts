import type { Nodes } from 'mdast';

/** A tree in which no emphasis stands within emphasis of its kind: it says nothing more, and Pandoc would take its signs for text. */
export function flat<Node extends Nodes>(node: Node, around: readonly string[] = []): Node {
  if (!('children' in node)) return node;
  const inside = MARKS.has(node.type) ? [...around, node.type] : around;
  const children = (node.children as readonly Nodes[]).flatMap((child) => {
    const inner = flat(child, inside);
    return inside.includes(child.type) && 'children' in inner ? inner.children : [inner];
  });
  return { ...node, children };
}

const MARKS: ReadonlySet<string> = new Set(['emphasis', 'strong']);
