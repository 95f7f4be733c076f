import { type Prose, proseBlocks } from '../../lib/prose.js';
import type { Agreement } from '../../model/agreement.js';
import type { Fix } from '../../model/finding.js';
import { fileStretch, type Stretch, touches } from '../words/stretches.js';
import type { Renumbered } from './renumbering-changes.js';

/**
 * Whether a text may speak of a number that changes, or of one that a section gets, where no edit takes care of it: "punkt 4",
 * "avsnitt 4 i …", which may be another document's or not, a table of contents, a link in HTML. What is cited of law is none.
 */
export function hasLooseMentions(agreement: Agreement, changes: readonly Renumbered[], edits: Fix['edits']): boolean {
  const { source, citations, loosePinpoints } = agreement;
  const edited = new Set(edits.map(({ range }) => range.start.offset));
  const laws = [citations, loosePinpoints].map((found) => found.map(({ range }) => fileStretch(range)));
  const isLoose = (place: Stretch) => !edited.has(place.start) && !laws.some((stretches) => touches(place, stretches));
  const numbers = new Set(changes.flatMap(({ old, now }) => [old, now]));
  const headings = new Map(changes.map(({ old, section }) => [old, section.heading]));
  const inFile = [...named(source.text), ...anchors(source.text)].filter(({ number }) => numbers.has(number));
  if (inFile.some(({ start, end }) => isLoose({ start, end }))) return true;
  return [...proseBlocks(source.body, source)].some((prose) =>
    [...named(prose.text), ...listed(prose.text, headings)]
      .filter(({ number }) => numbers.has(number))
      .some((mention) => isLoose(placeOf(mention, prose))),
  );
}

interface Mention extends Stretch {
  readonly number: string;
}

function placeOf({ start, end }: Mention, prose: Prose): Stretch {
  return fileStretch(prose.range(start, end));
}

const NUMBER = String.raw`\d{1,3}(?:\.\d{1,3})*`;
/** What parts of a document are called, and how they are pointed at. */
const WORDS = String.raw`avsnitt\p{L}{0,3}|kapit\p{L}{1,6}|kap\.?|punkt\p{L}{0,5}|p(?:kt)?\.|rubrik\p{L}{0,5}|mom(?:ent\p{L}{0,3}|\.)?|paragraf\p{L}{0,5}|§{1,2}|del\p{L}{0,4}|nr|num(?:mer|ren)|jfr|jämför|se(?:\s+(?:även|också|vidare))?`;
const AND = String.raw`(?:,?\s+(?:och|samt|eller|respektive|till)\s+|,\s*|\s*[–-]\s*)`;
const NAMED = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${WORDS})\s*(?<list>${NUMBER}(?:${AND}${NUMBER})*)`, 'giu');
const BEFORE_UNIT = new RegExp(String.raw`(?<![\p{N}.])(?<list>${NUMBER})\s*(?:§|kap(?!\p{L}))`, 'giu');

/** "punkterna 4 och 5", "se 4", "4 §". */
function named(text: string): readonly Mention[] {
  return [NAMED, BEFORE_UNIT].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const list = match.groups?.list ?? '';
      const from = match.index + match[0].indexOf(list);
      return [...list.matchAll(/\d+(?:\.\d+)*/g)].map(({ 0: number, index }) => mention(number, from + index));
    }),
  );
}

/** Numbers with steps, which stand for sections alone, and numbers before the words of their headings, as in a table of contents. */
function listed(text: string, headings: ReadonlyMap<string, string>): readonly Mention[] {
  return [...text.matchAll(ALONE)]
    .filter(({ 0: number, index }) => {
      const heading = headings.get(number);
      const after = text.slice(index + number.length, index + number.length + (heading?.length ?? 0) + MOST_BETWEEN);
      return number.includes('.') || (heading && after.replace(/^[.):]?\s+/, '').startsWith(heading));
    })
    .map(({ 0: number, index }) => mention(number, index));
}

const ALONE = new RegExp(String.raw`(?<![\p{N}.,])${NUMBER}(?!\p{N})`, 'gu');
const MOST_BETWEEN = 5;

/** `#avsnitt-4-2`, wherever it stands. */
function anchors(text: string): readonly Mention[] {
  return [...text.matchAll(/#avsnitt-(\d+(?:-\d+)*)/gi)].map(({ 0: written, 1: steps = '', index }) => ({
    number: steps.replaceAll('-', '.'),
    start: index + 1,
    end: index + written.length,
  }));
}

function mention(number: string, start: number): Mention {
  return { number, start, end: start + number.length };
}
