import { firstWhere } from '../../lib/first-where.js';
import type { Agreement } from '../../model/agreement.js';
import type { Law, Meaning } from '../../model/citation.js';
import { aroundIn } from './around.js';
import { mayTellOfHistory } from './history.js';
import type { IsMendable } from './mendable.js';
import { isOfPart } from './parts-beside.js';

/**
 * Tells of citations whether the provisions that the register is sure of can safely take the place of those cited: whole
 * sections are cited, the text does not tell of how the law once was, and does not name both the old and the new.
 */
export function movableIn(
  { source }: Agreement,
  { meanings }: Law,
  isMendable: IsMendable,
): (meaning: Meaning, words: string) => boolean {
  const around = aroundIn(source);
  const isNamed = namedBeside(meanings);
  return (meaning, words) => {
    const { citation } = meaning;
    if (!isSurelyMoved(meaning) || !isMendable(citation, words)) return false;
    const place = around(citation);
    return place !== undefined && !isOfPart(citation, place) && !mayTellOfHistory(place) && !isNamed(meaning);
  };
}

/** Whether the register is sure which provisions answer to the ones that are cited. */
function isSurelyMoved({ citation, successor, act }: Meaning): boolean {
  if (!successor?.exact || successor.sure !== 'high') return false;
  return citation.pinpoints.length > 0 && act?.inForce.repealed?.certainty !== 'unverified';
}

/** How many characters apart in the file two citations can be and still speak of each other. */
const NEAR = 240;

/** Whether the provision that is now in force is cited close to the old one: "16 kap. 3 § HSL (8 a § i 1982 års lag)". */
function namedBeside(meanings: readonly Meaning[]): (meaning: Meaning) => boolean {
  const startOf = (meaning: Meaning | undefined) => meaning?.citation.range.start.offset ?? 0;
  const sorted = [...meanings].sort((a, b) => startOf(a) - startOf(b));
  const from = (offset: number) => firstWhere(sorted.length, (index) => startOf(sorted[index]) >= offset);
  return ({ citation: { range }, successor }) => {
    const beside = sorted.slice(from(range.start.offset - NEAR), from(range.end.offset + NEAR));
    return beside.some(({ places }) => places.some(({ uri }) => successor?.uris.includes(uri)));
  };
}
