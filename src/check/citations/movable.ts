import { firstWhere } from '../../lib/first-where.js';
import { nodesOf } from '../../lib/nodes.js';
import type { Agreement } from '../../model/agreement.js';
import type { Law, Meaning } from '../../model/citation.js';
import { rangeOf } from '../../model/place.js';
import { introductionIn } from './introduction.js';
import { beginsWithLeadIn, joins, leadsIn } from './lead-in.js';
import { mendableOutside } from './mendable.js';
import { isOfPart } from './parts-beside.js';
import { type Place, placesIn } from './places.js';
import { mayTellOfAnother, namesAnotherTime } from './signs-of-another-time.js';

/**
 * The citations in whose place the provisions that the register is sure of can surely stand. It takes signs that they can, not
 * the lack of signs that they cannot: plain words of the author's own, in the present, that lead straight to whole sections.
 */
export function movableIn(agreement: Agreement, { meanings }: Law): ReadonlySet<Meaning> {
  const moved = new Set<Meaning>();
  if (!meanings.some(isSurelyMoved)) return moved;
  const isMendable = mendableOutside(agreement, ...TIED);
  const reasons = [...REASONS, isTold(agreement), hasHtml(agreement)];
  const led = new Set<Meaning>();
  for (const place of placesIn(agreement, meanings)) {
    const { meaning } = place;
    if (!isLedTo(place) && !isJoined(place, led, moved)) continue;
    led.add(meaning);
    if (!isSurelyMoved(meaning) || !isMendable(meaning.citation, wordsAfter(meaning))) continue;
    if (!reasons.some((isReason) => isReason(place))) moved.add(meaning);
  }
  return moved;
}

/** What ties words to something else: a name, a title, or what a note is set to. */
const TIED = [
  'heading',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'footnoteDefinition',
  'code',
] as const;

/** Whether the register is sure which provisions answer to the ones that are cited. */
function isSurelyMoved({ citation, successor, act }: Meaning): boolean {
  if (!successor?.exact || successor.sure !== 'high') return false;
  return citation.pinpoints.length > 0 && act?.inForce.repealed?.certainty !== 'unverified';
}

/** Whether it begins its block, or words before it lead straight to it. */
function isLedTo({ before, beginsBlock, previous }: Place): boolean {
  return beginsBlock || (leadsIn(before) && !/^\s*\($/.test(previous?.between ?? ''));
}

type Meanings = ReadonlySet<Meaning>;

/** Whether it goes on after another that is led to, and that is law afterwards. */
function isJoined({ previous }: Place, led: Meanings, moved: Meanings): boolean {
  return !!previous && joins(previous.between) && led.has(previous.meaning) && stands(previous.meaning, moved);
}

function stands(meaning: Meaning, moved: Meanings): boolean {
  const { citation, status, fault } = meaning;
  return moved.has(meaning) || (citation.pinpoints.length > 0 && status !== 'repealed' && !fault);
}

function wordsAfter({ fault, citation, successor }: Meaning): string {
  return fault ? citation.text : (successor?.canonical ?? '');
}

/** Why a citation stays, beside what no fix may touch. */
const REASONS: readonly ((place: Place) => boolean)[] = [
  // A part is cited, and another section has other parts.
  ({ meaning, around }) => isOfPart(meaning.citation, around),
  // Several entries were read as one.
  ({ meaning }) => meaning.citation.written.includes(';'),
  // The act goes on after its name: "(1982:763; HSL)", "– HSL (1982:763)", "lagen".
  ({ after }) => !PLAIN_AFTER.test(after) || ACT_AFTER.test(after),
  ({ next }) => next?.meaning.citation.pinpoints.length === 0 && !/\p{L}/u.test(next.between),
  // Signs of history, of a source, or of a quotation.
  ({ sentence }) => sentence === undefined || mayTellOfAnother(sentence),
  // A title has no full stop.
  ({ sentence = '', before }) => leadsIn(before) && TITLE.test(sentence) && !beginsWithLeadIn(sentence),
  // The same provision would stand there twice, or the old and the new are compared.
  isNamedBeside,
];

const PLAIN_AFTER = /^(?:[\s|]*$|\s+\p{L}|[.,;:)])/u;
const ACT_AFTER =
  /^[\s.,;:)]*(?:[[({/\\*_`~<]|\p{Pd}|\p{N}|SFS(?!\p{L}))|^[\s,;:)]+(?:\p{L}*(?:lag|balk|förordning)(?:en|ens)?|\p{Lu}{2,})(?!\p{L})/u;
const TITLE = /^\p{Lu}[\s\S]*[^.!?:;,\s]\s*$/u;

function isNamedBeside({ meaning: { canonical, successor }, beside }: Place): boolean {
  const uris = successor?.uris ?? [];
  return beside.some((other) => {
    const later = other.canonical === canonical ? [] : (other.successor?.uris ?? []);
    return [...other.places.map(({ uri }) => uri), ...later].some((uri) => uris.includes(uri));
  });
}

/** Whether what stands over it tells of another time: a heading, or the words before a list. */
function isTold({ source }: Agreement): (place: Place) => boolean {
  const introductionOf = introductionIn(source);
  return ({ meaning }) => {
    const { heading, lead } = introductionOf(meaning.citation.range.start.offset);
    return namesAnotherTime(heading) || mayTellOfAnother(lead);
  };
}

/** Whether its block has HTML, which can quote. */
function hasHtml({ source }: Agreement): (place: Place) => boolean {
  const starts = nodesOf(source.body, 'html').map((node) => rangeOf(node).start.offset);
  return ({ around: { block } }) => {
    const next = starts[firstWhere(starts.length, (index) => (starts[index] ?? 0) >= block.start.offset)];
    return next !== undefined && next < block.end.offset;
  };
}
