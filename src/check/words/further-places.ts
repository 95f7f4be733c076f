import type { Agreement } from '../../model/agreement.js';
import type { RelatedPlace } from '../../model/finding.js';
import type { Text } from '../../model/locale.js';
import type { Located } from '../../model/place.js';

/** More places than these help nobody. */
const MOST_RELATED = 20;

/** Places of the same kind as a finding tells them: not all are kept. */
interface FirstPlaces<Place> {
  readonly first: Place;
  /** Some of those after the first. */
  readonly others: readonly Place[];
  /** How many there are after the first. */
  readonly more: number;
}

/** The first places of each kind, however many there are. */
export function firstPlaces<Place, Key>(
  places: Iterable<Place>,
  keyOf: (place: Place) => Key,
): Iterable<FirstPlaces<Place>> {
  const kinds = new Map<Key, { first: Place; others: Place[]; more: number }>();
  for (const place of places) {
    const known = kinds.get(keyOf(place));
    if (!known) kinds.set(keyOf(place), { first: place, others: [], more: 0 });
    else if (++known.more <= MOST_RELATED) known.others.push(place);
  }
  return kinds.values();
}

/** The first of the other places, as a finding tells them. */
export function relatedPlaces<Place extends Located>(
  others: readonly Place[],
  { source: { path } }: Agreement,
  messageOf: (place: Place) => Text,
): readonly RelatedPlace[] {
  return others.slice(0, MOST_RELATED).map((place) => ({ path, range: place.range, message: messageOf(place) }));
}

/** How many more places there are, as a sentence that follows another. */
export function furtherPlaces(more: number): Text {
  if (more === 0) return { sv: '', en: '' };
  return more === 1
    ? { sv: ' Det gäller ett ställe till.', en: ' There is one more such place.' }
    : { sv: ` Det gäller ${more} ställen till.`, en: ` There are ${more} more such places.` };
}

/** What is told at each of the other places. */
export function hereToo(character?: string): Text {
  const detail = character === undefined ? '' : `: ${character}`;
  return { sv: `Också här${detail}.`, en: `Here too${detail}.` };
}
