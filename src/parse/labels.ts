import type { RootContent } from 'mdast';
import { nodesOf } from '../lib/nodes.js';

/** Definitions of links and footnotes, as Markdown without what they lead to, by the label that a text says. */
export type Labels = ReadonlyMap<string, string>;

/** The labels that some nodes define. */
export function labelsOf(nodes: readonly RootContent[]): Labels {
  const definitions = nodesOf({ type: 'root', children: [...nodes] }, 'definition', 'footnoteDefinition');
  return new Map(
    definitions.map(({ type, identifier }) => {
      const label = type === 'definition' ? identifier : `^${identifier}`;
      return [label, `[${label}]: x`];
    }),
  );
}

/** The definitions among `all` that a text may refer to and does not have itself, each a paragraph of its own. */
export function missingIn(text: string, own: Labels, all: Labels): string {
  const said = new Set(Array.from(text.matchAll(LABEL), ({ groups }) => identifierOf(groups?.label ?? '')));
  const missing = [...said].filter((label) => !own.has(label)).flatMap((label) => all.get(label) ?? []);
  return missing.map((definition) => `${definition}\n\n`).join('');
}

const LABEL = /\[(?<label>(?:[^[\]\\]|\\[\s\S])*)\]/g;

/** As micromark compares labels; across lines, without the marks of quotes. */
function identifierOf(label: string): string {
  const words = label.replace(/[\r\n][\s>]*/g, ' ').replace(/[\t ]+/g, ' ');
  return words.replace(/^ | $/g, '').toLowerCase().toUpperCase().toLowerCase();
}
