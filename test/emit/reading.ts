import { readdirSync, readFileSync } from 'node:fs';
import type { Nodes, RootContent } from 'mdast';
import { type Compiled, compile } from '../../src/compile.js';
import type { Day } from '../../src/model/day.js';
import type { EmitContext } from '../../src/model/emitter.js';
import type { Locale } from '../../src/model/locale.js';
import { everySection } from '../../src/model/section.js';

const DAY = '2026-11-21' as Day;
const FOLDER = new URL('../../agreements/', import.meta.url);

/** The agreements of the repo. */
export const CORPUS = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.md'))
  .map((file) => ({ file, ...read(readFileSync(new URL(file, FOLDER), 'utf8')) }));

export function read(text: string): Compiled {
  return compile('exempel.md', text, { day: DAY });
}

export function contextFor({ timeline, law }: Pick<Compiled, 'timeline' | 'law'>, locale: Locale = 'sv'): EmitContext {
  return { locale, timeline, law, tool: { name: 'agreement-cli', version: '9.9.9' } };
}

/** One stretch of running text as its author wrote it, white space collapsed. */
export interface Block {
  readonly text: string;
  /** Stands in a list that an output may turn into a table, where the order is by column. */
  readonly inMatrix: boolean;
}

/** Every block of an agreement's text in reading order, without its footnotes. */
export function blocksOf({ agreement }: Pick<Compiled, 'agreement'>): readonly Block[] {
  const matrices = new Set(agreement.responsibilities.map(({ section }) => section));
  const plain = (nodes: readonly RootContent[]) => textsOf(nodes).map((text) => ({ text, inMatrix: false }));
  const sections = [...everySection(agreement.sections)].flatMap(({ id, number, heading, content }) => [
    { text: [number, heading].filter(Boolean).join(' '), inMatrix: false },
    ...content.flatMap((node) => {
      const inMatrix = node.type === 'list' && matrices.has(id);
      return plain([node]).map(({ text }) => ({ text: inMatrix ? text.replace(/:$/, '') : text, inMatrix }));
    }),
  ]);
  return [...plain(agreement.preamble), ...sections];
}

/** The running text of each block under some nodes: paragraphs, headings, cells, code, raw HTML that is not a comment. */
export function textsOf(nodes: readonly Nodes[]): readonly string[] {
  return nodes.flatMap(textsIn).map(collapse).filter(Boolean);
}

function textsIn(node: Nodes): readonly string[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return [inline(node)];
  if (node.type === 'code' || node.type === 'html') return [inline(node)];
  if (node.type === 'definition' || node.type === 'footnoteDefinition') return [];
  return 'children' in node ? node.children.flatMap(textsIn) : [];
}

function inline(node: Nodes): string {
  if (node.type === 'footnoteReference') return '';
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return `[${['Bild', node.alt].filter(Boolean).join(': ')}]`;
  if (node.type === 'html') return node.value.replace(/<!--[\s\S]*?-->/g, '');
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(inline).join('') : '';
}

export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** One tag of a page that is well formed. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The opening tags of a page in order. */
export function tagsOf(html: string): readonly Tag[] {
  return [...html.matchAll(/<([a-z][a-z0-9]*)((?:\s+[a-z][\w.:-]*(?:="[^"]*")?)*)\s*\/?>/gi)].map(
    ([, name = '', list = '']) => ({
      name,
      attributes: Object.fromEntries(
        [...list.matchAll(/([a-z][\w.:-]*)(?:="([^"]*)")?/gi)].map(([, key = '', value = '']) => [key, decode(value)]),
      ),
    }),
  );
}

/** The lines that a reader of HTML sees: one for each block, without footnote numbers and links back. */
export function linesOf(html: string): readonly string[] {
  return html
    .replace(/<(style|script)\b[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/<sup\b.*?<\/sup>|<a [^>]*role="doc-backlink".*?<\/a>/g, '')
    .replace(/<br ?\/?>/g, ' ')
    .replace(/<\/?(?:a|code|em|span|strong|time)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .split('\n')
    .map((line) => collapse(decode(line)))
    .filter(Boolean);
}

function decode(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0' };
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return named[name] ?? whole;
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
  });
}

/** The blocks that are not among the lines, or not in their order. */
export function missing(blocks: readonly Block[], lines: readonly string[]): readonly string[] {
  let next = 0;
  return blocks.flatMap(({ text, inMatrix }) => {
    const found = lines.indexOf(text, inMatrix ? 0 : next);
    if (!inMatrix && found >= 0) next = found + 1;
    return found < 0 ? [text] : [];
  });
}

/** The words that are not among those told, or not in their order. */
export function notInOrder(words: readonly string[], told: readonly string[]): readonly string[] {
  let next = 0;
  return words.filter((word) => {
    const found = told.indexOf(word, next);
    if (found >= 0) next = found + 1;
    return found < 0;
  });
}

/** Letters and figures only: what stands between them is told in other ways. */
export function wordsIn(text: string | null): readonly string[] {
  return text?.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
}
