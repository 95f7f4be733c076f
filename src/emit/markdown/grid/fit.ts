import type { Code, Definition, InlineCode, Link, Nodes, PhrasingContent, RootContent, Text } from 'mdast';
import { broken, paragraph, syntax } from '../nodes.js';

/** Where links in tables lead, by address and title, in the order of their numbers. */
export type Addresses = Map<string, Definition>;

/**
 * Makes a cell's content such that the place of every sign in a grid is sure: signs that programs count as none or two columns
 * are told as HTML references (`&#x2610;`), and links lead by number to addresses outside of the table, which would be too long for it.
 * `addresses` grows with them.
 */
export function fitForCell(nodes: readonly Nodes[], addresses: Addresses): RootContent[] {
  return nodes.flatMap((node) => fitted(node, addresses)) as RootContent[];
}

function fitted(node: Nodes, addresses: Addresses): readonly Nodes[] {
  if (node.type === 'text') return signs(node.value);
  if (node.type === 'inlineCode') return inlineCode(node);
  if (node.type === 'code') return code(node);
  if (node.type === 'link') return [reference(node, addresses)];
  return 'children' in node ? [{ ...node, children: fitForCell(node.children, addresses) } as Nodes] : [node];
}

/**
 * Signs that every version of Pandoc counts as one column: Latin letters and the punctuation of Swedish and English. © and ® may
 * be emoji, and the soft hyphen may be nothing.
 */
const ODD = /[^\n\x20-\x7E\xA0-\xA8\xAA-\xAC\xAF-\u02FF\u2010-\u2015\u2018-\u2022\u2026\u2030\u20AC]/u;

function signs(value: string): readonly PhrasingContent[] {
  return value
    .split(new RegExp(`(${ODD.source})`, 'u'))
    .filter((part) => part !== '')
    .map((part) => (ODD.test(part) ? syntax(`&#x${part.codePointAt(0)?.toString(16)};`) : textOf(part)));
}

function textOf(value: string): Text {
  return { type: 'text', value };
}

/** References mean nothing in code: with odd signs it is text. */
function inlineCode(node: InlineCode): readonly PhrasingContent[] {
  return ODD.test(node.value) ? signs(node.value) : [node];
}

function code(node: Code): readonly Nodes[] {
  if (!ODD.test(node.value)) return [node];
  return [paragraph(...broken(node.value.split('\n').map(signs)))];
}

/** `[16 kap. 3 § HSL][2]`. */
function reference({ url, title, children }: Link, addresses: Addresses): Nodes {
  const key = JSON.stringify([url, title]);
  const label = addresses.get(key)?.label ?? String(addresses.size + 1);
  addresses.set(key, { type: 'definition', identifier: label, label, url, title: title ?? null });
  const words = fitForCell(children, addresses) as PhrasingContent[];
  return { type: 'linkReference', referenceType: 'full', identifier: label, label, children: words };
}
