import { firstWhere } from '../../lib/first-where.js';
import { nodesOf } from '../../lib/nodes.js';
import { once } from '../../lib/once.js';
import { type Prose, proseOf } from '../../lib/prose.js';
import { type Located, rangeOf } from '../../model/place.js';
import type { SourceDocument } from '../../model/source.js';

/**
 * Tells of citations whether the author says next to them that they are no longer law: "den upphävda …", "dåvarande …",
 * "…, som gällde till 2017". Only what stands right before or after in the same block counts. Each block is read once,
 * and a look-up takes logarithmic time.
 */
export function saidToBePast(source: SourceDocument): (cited: Located) => boolean {
  const blocks = nodesOf(source.body, 'paragraph', 'heading', 'tableCell');
  const ends = blocks.map((block) => rangeOf(block).end.offset);
  const proses = blocks.map((block) => once(() => proseOf(block, source)));
  return ({ range: { start, end } }) => {
    const prose = proses[firstWhere(ends.length, (index) => (ends[index] ?? 0) > start.offset)]?.();
    return prose !== undefined && isPast(prose, start.offset, end.offset);
  };
}

function isPast(prose: Prose, start: number, end: number): boolean {
  const [from, to] = [indexOf(prose, start), indexOf(prose, end)];
  return (
    PAST_BEFORE.test(prose.text.slice(Math.max(0, from - NEAR), from)) ||
    PAST_AFTER.test(prose.text.slice(to, to + NEAR))
  );
}

/** The index in the running text of what stands at an offset of the file, or next after it. */
function indexOf(prose: Prose, offset: number): number {
  return firstWhere(prose.text.length, (index) => prose.range(index, index).start.offset >= offset);
}

/** How many characters are read on either side: a few words. */
const NEAR = 80;

/** `äldre` and `tidigare` alone speak of people and of time: "insatser för äldre", "gäller som tidigare". */
const PAST_BEFORE =
  /(?<!\p{L})(?:(?:den|dess|enligt|i)\s+(?:tidigare|äldre|förra|gamla)|då\s+gällande|dåvarande|upphävda|upphörda|gällde|upphörde|upphäv(?:er|de|des)|ersätt(?:er|s)|ersattes?)(?:\s+(?:bestämmels(?:en|erna)|paragraf(?:en|erna)|lydelsen)\s+(?:i|av))?\s+$|[(]\s*(?:tidigare|förut|f\.\s?d\.)\s+$/iu;

const PAST_AFTER =
  /^(?:\s*[,(]\s*numera\s|[\s,(–-]*(?:(?:som|vilken|vilka|och|har|är|hade|var|blev|numera|nu|sedan|då|senare)\s+){0,3}(?:upphäv(?:d|da|ts|des)|upphör(?:t|de|d|da)|ersat(?:t|ta|ts|tes)|gällde)(?!\p{L}))/iu;
