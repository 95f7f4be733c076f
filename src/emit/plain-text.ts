import type { List, ListItem, Nodes, RootContent, Table } from 'mdast';

/**
 * The words of clean content (see `cleanContent`) without markup, NFC: blocks with a blank line between, list items on
 * lines with `- ` or `1. `, table rows with ` | `, and a footnote's call as its number, `[1]`.
 */
export function toPlainText(nodes: readonly RootContent[]): string {
  return join(nodes, '\n\n').normalize('NFC').replace(/\r\n?/g, '\n');
}

function join(nodes: readonly Nodes[], separator: string): string {
  return nodes
    .map(block)
    .filter((text) => text !== '')
    .join(separator);
}

function block(node: Nodes): string {
  if (node.type === 'list') return list(node);
  if (node.type === 'table') return table(node);
  if (node.type === 'blockquote') return join(node.children, '\n\n');
  if (node.type === 'code') return node.value;
  return inline(node).trim();
}

function list({ children, ordered, start }: List): string {
  return children.map((child, index) => item(child, ordered ? `${(start ?? 1) + index}. ` : '- ')).join('\n');
}

/** Lines after the first are indented to stand under its words. */
function item({ children }: ListItem, mark: string): string {
  const indented = join(children, '\n').replace(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`);
  return `${mark}${indented}`.trimEnd();
}

function table({ children }: Table): string {
  return children.map((row) => row.children.map((cell) => inline(cell).trim()).join(' | ')).join('\n');
}

/** A soft line break is a space, a hard one a new line. */
function inline(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/[ \t]*(?:\r\n|\n|\r)[ \t]*/g, ' ');
  if (node.type === 'break') return '\n';
  if (node.type === 'inlineCode') return node.value;
  if (node.type === 'footnoteReference') return `[${node.identifier}]`;
  return 'children' in node ? node.children.map(inline).join('') : '';
}
