import type { Located } from '../../model/place.js';
import type { SourceDocument } from '../../model/source.js';
import { type Around, aroundIn } from './around.js';

/**
 * Tells of citations whether the author says next to them that they are no longer law: "den upphävda …", "dåvarande …",
 * "…, som gällde till 2017". Only what stands right before or after in the same block counts. Each block is read once,
 * and a look-up takes logarithmic time.
 */
export function saidToBePast(source: SourceDocument): (cited: Located) => boolean {
  const around = aroundIn(source);
  return (cited) => {
    const place = around(cited);
    return place !== undefined && isPast(place);
  };
}

function isPast({ text, from, to }: Around): boolean {
  return PAST_BEFORE.test(text.slice(Math.max(0, from - NEAR), from)) || PAST_AFTER.test(text.slice(to, to + NEAR));
}

/** How many characters are read on either side: a few words. */
const NEAR = 80;

/** `äldre` and `tidigare` alone speak of people and of time: "insatser för äldre", "gäller som tidigare". */
const PAST_BEFORE =
  /(?<!\p{L})(?:(?:den|dess|enligt|i)\s+(?:tidigare|äldre|förra|gamla)|då\s+gällande|dåvarande|upphävda|upphörda|gällde|upphörde|upphäv(?:er|de|des)|ersätt(?:er|s)|ersattes?)(?:\s+(?:bestämmels(?:en|erna)|paragraf(?:en|erna)|lydelsen)\s+(?:i|av))?\s+$|[(]\s*(?:tidigare|förut|f\.\s?d\.)\s+$/iu;

const PAST_AFTER =
  /^(?:\s*[,(]\s*numera\s|[\s,(–-]*(?:(?:som|vilken|vilka|och|har|är|hade|var|blev|numera|nu|sedan|då|senare)\s+){0,3}(?:upphäv(?:d|da|ts|des)|upphör(?:t|de|d|da)|ersat(?:t|ta|ts|tes)|gällde)(?!\p{L}))/iu;
