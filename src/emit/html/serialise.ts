import type { Nodes, Properties, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visible } from '../../lib/visible.js';

/** A tree as a page. What cannot be seen but changes how the rest is read is told as its code, wherever in the tree it stands. */
export function serialise(root: Root): string {
  return `${toHtml({ ...root, children: root.children.map(visibleNode) }, { upperDoctype: true })}\n`;
}

function visibleNode<Node extends Nodes>(node: Node): Node {
  if (node.type === 'text') return { ...node, value: visible(node.value) };
  if (node.type !== 'element') return node;
  return {
    ...node,
    properties: visibleProperties(node.properties),
    children: node.children.map((child: RootContent) => visibleNode(child)),
  };
}

function visibleProperties(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, visibleValue(value)]));
}

function visibleValue(value: Properties[string]): Properties[string] {
  if (typeof value === 'string') return visible(value);
  return Array.isArray(value) ? value.map((part) => (typeof part === 'string' ? visible(part) : part)) : value;
}
