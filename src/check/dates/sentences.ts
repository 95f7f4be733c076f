import type { Nodes } from 'mdast';
import { type Prose, proseOf } from '../../lib/prose.js';
import { sentencesOf } from '../../lib/sentences.js';
import type { Agreement } from '../../model/agreement.js';
import type { Range } from '../../model/place.js';
import { everySection, type Section } from '../../model/section.js';

/** A sentence of the body, in its surroundings. */
export interface BodySentence {
  readonly text: string;
  /** What stands next before it in the same paragraph, list item or cell; empty for the first sentence. */
  readonly before: string;
  /** Undefined before the first heading and in footnotes. */
  readonly section: Section | undefined;
  /** Where a stretch of the sentence stands in the file. */
  range(start: number, end: number): Range;
}

/** Nobody writes a longer one: what is longer is a list of data, and would cost more than it tells. */
const LONGEST = 2000;

/** How many characters count as next before a sentence. */
const NEAR = 500;

/** The sentences of paragraphs, list items and cells in which `worth` can be found, in reading order. */
export function* bodySentences(agreement: Agreement, worth: RegExp): Generator<BodySentence> {
  const { source } = agreement;
  for (const { node, section } of blocksOf(agreement)) {
    const { start, end } = node.position ?? {};
    if (!worth.test(source.text.slice(start?.offset, end?.offset))) continue;
    yield* sentencesIn(proseOf(node, source), section, worth);
  }
}

function* sentencesIn(prose: Prose, section: Section | undefined, worth: RegExp): Generator<BodySentence> {
  for (const { start, text } of sentencesOf(prose.text)) {
    if (text.length > LONGEST || !worth.test(text)) continue;
    const range = (from: number, to: number) => prose.range(start + from, start + to);
    yield { text, before: prose.text.slice(Math.max(0, start - NEAR), start), section, range };
  }
}

interface Block {
  readonly node: Nodes;
  readonly section: Section | undefined;
}

function* blocksOf({ preamble, sections, footnotes }: Agreement): Generator<Block> {
  for (const node of preamble) yield* blocksIn(node, undefined);
  for (const section of everySection(sections)) for (const node of section.content) yield* blocksIn(node, section);
  for (const node of footnotes) yield* blocksIn(node, undefined);
}

function* blocksIn(node: Nodes, section: Section | undefined): Generator<Block> {
  if (node.type === 'paragraph' || node.type === 'tableCell') yield { node, section };
  else if ('children' in node) for (const child of node.children) yield* blocksIn(child, section);
}
