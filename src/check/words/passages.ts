import type { Nodes, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { wordsOf } from '../../lib/phrase.js';
import { type Prose, proseBlocks, proseOf } from '../../lib/prose.js';
import { sentencesOf } from '../../lib/sentences.js';
import type { Agreement } from '../../model/agreement.js';
import type { Section } from '../../model/section.js';
import type { SourceDocument } from '../../model/source.js';
import { type PhraseFinder, phraseFinder } from './phrase-finder.js';
import { firstYearIn } from './years.js';

/** A block of running text that is the agreement's own: no quotation, no code. */
export interface Passage {
  readonly node: Nodes;
  readonly prose: Prose;
  readonly around: Surroundings;
}

/** What the words of a passage stand under. */
interface Surroundings {
  /** The first year in the headings above, or in what leads in a list: what stands under "Följebrev den 8 december 2011" speaks of that time. */
  readonly year: number | undefined;
  /** A list of titles: references, attachments. */
  readonly isList: boolean;
  /** Finds phrases in the section, its headings and its text. */
  readonly has: PhraseFinder;
}

/** All passages: before the first heading, in sections with their headings, in footnotes. */
export function* passagesOf(agreement: Agreement): Generator<Passage> {
  const { source, preamble, sections, footnotes } = agreement;
  const headings = new Map(source.body.children.map((node) => [node.position?.start.offset, node]));
  yield* inNodes(preamble, surroundings([], [], preamble, source), source);
  for (const section of sections) yield* inSection(section, [], headings, source);
  for (const node of footnotes) yield* inNodes(node.children, surroundings([], [], node.children, source), source);
}

type Headings = ReadonlyMap<number | undefined, RootContent>;

function* inSection(
  section: Section,
  above: readonly Section[],
  headings: Headings,
  source: SourceDocument,
): Generator<Passage> {
  const path = [...above, section];
  const heading = headings.get(section.range.start.offset);
  const nodes = [...(heading ? [heading] : []), ...section.content];
  yield* inNodes(nodes, surroundings(path, above, nodes, source), source);
  for (const below of section.sections) yield* inSection(below, path, headings, source);
}

function* inNodes(nodes: readonly Nodes[], around: Surroundings, source: SourceDocument): Generator<Passage> {
  for (const [index, node] of nodes.entries()) {
    if (BLOCKS.has(node.type)) yield { node, prose: proseOf(node, source), around };
    else if ('children' in node && !FOREIGN.has(node.type)) {
      yield* inNodes(node.children, node.type === 'list' ? ledInBy(nodes[index - 1], around) : around, source);
    }
  }
}

/** "Områdena kommer från meddelandeblad nr 1/2010:" tells the time of the list that follows. */
function ledInBy(before: Nodes | undefined, around: Surroundings): Surroundings {
  const words = before?.type === 'paragraph' ? textOf(before).trimEnd() : '';
  const sentence = words.endsWith(':') ? sentencesOf(words).at(-1) : undefined;
  return { ...around, year: earliest([around.year, firstYearIn(sentence?.text ?? '')]) };
}

function earliest(years: readonly (number | undefined)[]): number | undefined {
  const known = years.flatMap((year) => year ?? []);
  return known.length > 0 ? Math.min(...known) : undefined;
}

const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);
/** Not the agreement's own words, or read on their own. */
const FOREIGN: ReadonlySet<string> = new Set(['blockquote', 'footnoteDefinition']);

function surroundings(
  path: readonly Section[],
  above: readonly Section[],
  nodes: readonly Nodes[],
  source: SourceDocument,
): Surroundings {
  const words = () => [
    ...above.flatMap(({ heading }) => wordsOf(heading)),
    ...nodes.flatMap((node) => [...proseBlocks(node, source)]).flatMap(({ text }) => wordsOf(text)),
  ];
  return {
    year: earliest(path.map(({ heading }) => firstYearIn(heading))),
    isList: path.some(({ roles }) => roles.includes('references') || roles.includes('attachments')),
    has: phraseFinder(words),
  };
}
