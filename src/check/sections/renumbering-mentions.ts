import type { Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { nodesOf } from '../../lib/nodes.js';
import { type Prose, proseBlocks } from '../../lib/prose.js';
import { fold } from '../../lib/text.js';
import type { Agreement } from '../../model/agreement.js';
import type { Fix } from '../../model/finding.js';
import { fileStretch, type Stretch, touches } from '../words/stretches.js';
import type { Renumbered } from './renumbering-changes.js';

/**
 * Whether a text may speak of a number that changes, or of one that a section gets, where no edit takes care of it: "punkt 4",
 * "avsnitt 4 i …", which may be another document's or not, "kapitel fyra", a table of contents, a link in HTML. A number that stands alone may
 * be a section's unless it counts something ("4 veckor") or is a part of a date. What is cited of law is none.
 */
export function hasLooseMentions(agreement: Agreement, changes: readonly Renumbered[], edits: Fix['edits']): boolean {
  const { source, citations, loosePinpoints } = agreement;
  const edited = new Set(edits.map(({ range }) => range.start.offset));
  const laws = [citations, loosePinpoints].map((found) => found.map(({ range }) => fileStretch(range)));
  const isLoose = (place: Stretch) => !edited.has(place.start) && !laws.some((stretches) => touches(place, stretches));
  const numbers = new Set(changes.flatMap(({ old, now }) => [old, now]));
  const inFile = [...named(source.text), ...anchors(source.text)].filter(({ number }) => numbers.has(number));
  if (inFile.some(({ start, end }) => isLoose({ start, end }))) return true;
  const blocks = [...proseBlocks(source.body, source)];
  if ([source, ...blocks].some(({ text }) => SPELLED.test(text)) || hasContents(source.body, changes)) return true;
  return blocks.some((prose) =>
    [...named(prose.text), ...alone(prose.text)]
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
const NAMED = new RegExp(String.raw`(?:${WORDS})[\s:("”’'\x60]{0,3}(?<list>${NUMBER}(?:${AND}${NUMBER})*)`, 'giu');
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

/** Numbers that no word says the meaning of: 4, 4.2; not "4 veckor", "4 maj" or what is a part of 2026-04-04 and 2010:659. */
function alone(text: string): readonly Mention[] {
  const rest = text.replace(DATED, (written) => '#'.repeat(written.length));
  return [...rest.matchAll(ALONE)].map(({ 0: number, index }) => mention(number, index));
}

const DATED = /\d{4}-\d\d(?:-\d\d)?|\d{4}:\d+|\d{1,2}:\d\d|\d{4}\s*[–/-]\s*\d{2,4}/g;
/** What numbers count, or are the day of. */
const COUNTED =
  'dag|veck|månad|kvartal|år|timm|minut|procent|%|kronor|kr|tkr|mkr|person|barn|ungdom|vuxn|gång|kommun|region|part|plats|sid|ledamot|ledamöter|företrädare|representant|mil|km|meter|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
const ALONE = new RegExp(String.raw`(?<![\p{N}.,])${NUMBER}(?!\p{N})(?!\s*(?:${COUNTED}))`, 'gu');

/** "femte avsnittet", "kapitel fem", "avsnitt V": numbers that nothing here can rewrite. "I" alone is mostly no number. */
const COUNT_WORDS = String.raw`(?:ett|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\p{L}{2,4}ton)(?!\p{L})|(?:tjugo|trettio|fyrtio|femtio)\p{L}{0,6}`;
const ROMAN = String.raw`(?:[ivxl]{2,}|[vxl])(?![\p{L}\p{N}])`;
const ORDINALS = String.raw`\p{L}{0,8}(?:första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte|tonde|tjugonde)|föregående|följande|nästa|sista`;
const PARTS = String.raw`avsnitt|kapit|kap\.|punkt|paragraf|moment|rubrik|delavsnitt`;
const SPELLED = new RegExp(
  String.raw`(?:${PARTS})\p{L}{0,5}[\s(:*_”"]{1,4}(?:${COUNT_WORDS}|${ROMAN})|(?<!\p{L})(?:${ORDINALS})[\s*_]{1,4}(?:${PARTS})`,
  'iu',
);

/** A list with numbers of its own whose items have the words of headings. */
function hasContents(body: Root, changes: readonly Renumbered[]): boolean {
  const headings = new Set(changes.map(({ section }) => fold(section.heading)));
  const items = nodesOf(body, 'list').flatMap((list) => (list.ordered ? list.children : []));
  return items.some((item) => headings.has(fold(wordsOf(item))));
}

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
