import { sentencesOf } from '../../lib/sentences.js';
import type { Agreement } from '../../model/agreement.js';
import type { Citation, Meaning } from '../../model/citation.js';
import { type Around, aroundIn } from './around.js';

/** A citation in running text, and what stands round it. */
export interface Place {
  readonly meaning: Meaning;
  readonly around: Around;
  readonly beginsBlock: boolean;
  /** What stands in the file right before it in its block, and right after it, up to the citations next to it. */
  readonly before: string;
  readonly after: string;
  /** The citations next to it in its block. */
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
  /** The citations near it. */
  readonly beside: readonly Meaning[];
  /** Its sentence without the provisions that are cited in it; undefined for one that is too long to be plain. */
  readonly sentence: string | undefined;
}

interface Neighbour {
  readonly meaning: Meaning;
  /** What stands in the file between the two. */
  readonly between: string;
}

/** The citations that stand in running text, in reading order. Linear time. */
export function placesIn({ source }: Agreement, meanings: readonly Meaning[]): readonly Place[] {
  const around = aroundIn(source);
  const sorted = meanings.toSorted((a, b) => startOf(a) - startOf(b));
  const spots = sorted.flatMap((meaning) => {
    const found = around(meaning.citation);
    return found ? [{ meaning, around: found }] : [];
  });
  const plain = new Map(byBlock(spots).map(([block, inBlock]) => [block, withoutProvisions(inBlock)]));
  return spots.map((spot, index) => ({
    ...spot,
    ...besideOf(spots, index, spot, source.text),
    sentence: sentenceOf(spot.around, plain.get(blockOf(spot)) ?? ''),
  }));
}

interface Spot {
  readonly meaning: Meaning;
  readonly around: Around;
}

function blockOf({ around }: Spot): number {
  return around.block.start.offset;
}

function byBlock(spots: readonly Spot[]): readonly (readonly [number, readonly Spot[]])[] {
  const blocks = new Map<number, Spot[]>();
  for (const spot of spots) {
    const block = blocks.get(blockOf(spot));
    if (block) block.push(spot);
    else blocks.set(blockOf(spot), [spot]);
  }
  return [...blocks];
}

/** The words of a block, of the same length, where provisions say nothing of what the sentence tells. */
function withoutProvisions(spots: readonly Spot[]): string {
  const text = spots[0]?.around.text ?? '';
  let end = 0;
  const pieces = spots.flatMap(({ meaning: { citation }, around: { from, to } }) => {
    if (!isProvision(citation) || from < end) return [];
    const piece = text.slice(end, from) + 'x'.repeat(to - from);
    end = to;
    return [piece];
  });
  return pieces.join('') + text.slice(end);
}

function isProvision({ work, pinpoints }: Citation): boolean {
  return work.kind === 'statute' && !work.amending && pinpoints.length > 0;
}

/** How many characters are read on either side. */
const NEAR = 300;
/** For words that stand right beside. */
const NEXT = 60;

function sentenceOf({ from, to }: Around, plain: string): string | undefined {
  const [start, end] = [Math.max(0, from - NEAR), Math.min(plain.length, to + NEAR)];
  const sentences = sentencesOf(plain.slice(start, end));
  const at = sentences.findLastIndex((sentence) => sentence.start <= from - start);
  const isCut = (at === 0 && start > 0) || (at === sentences.length - 1 && end < plain.length);
  return isCut ? undefined : sentences[at]?.text;
}

type Beside = Omit<Place, keyof Spot | 'sentence'>;

function besideOf(spots: readonly Spot[], at: number, { meaning, around: { block } }: Spot, text: string): Beside {
  const [start, end] = [startOf(meaning), endOf(meaning)];
  const [previous, next] = [spots[at - 1], spots[at + 1]].map((spot) =>
    spot && blockOf(spot) === block.start.offset ? spot.meaning : undefined,
  );
  const last = Math.min(block.end.offset, next ? startOf(next) : text.length);
  return {
    beginsBlock: /^[|\s]*$/.test(text.slice(block.start.offset, Math.min(start, block.start.offset + NEXT))),
    before: text.slice(Math.max(block.start.offset, previous ? endOf(previous) : 0, start - NEXT), start),
    after: text.slice(end, Math.min(last, end + NEXT)),
    previous: previous && { meaning: previous, between: text.slice(endOf(previous), start) },
    next: next && { meaning: next, between: text.slice(end, startOf(next)) },
    beside: nearby(spots, at),
  };
}

/** The citations whose distance in the file is short, without the one itself. */
function nearby(spots: readonly Spot[], at: number): readonly Meaning[] {
  const distance = (one: Spot | undefined, other: Spot | undefined) =>
    one && other ? startOf(other.meaning) - endOf(one.meaning) : NEAR;
  let [first, last] = [at, at];
  while (distance(spots[first - 1], spots[at]) < NEAR) first--;
  while (distance(spots[at], spots[last + 1]) < NEAR) last++;
  return [...spots.slice(first, at), ...spots.slice(at + 1, last + 1)].map(({ meaning }) => meaning);
}

function startOf({ citation }: Meaning): number {
  return citation.range.start.offset;
}

function endOf({ citation }: Meaning): number {
  return citation.range.end.offset;
}
