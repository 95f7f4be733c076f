import type { Agreement } from '../../model/agreement.js';
import type { RelatedPlace } from '../../model/finding.js';
import type { Text } from '../../model/locale.js';
import type { Located } from '../../model/place.js';

/** Places of the same kind, each kind with its first place and the others. */
export function placesByKey<Place, Key>(
  places: Iterable<Place>,
  keyOf: (place: Place) => Key,
): Iterable<readonly [Place, ...Place[]]> {
  const kinds = new Map<Key, [Place, ...Place[]]>();
  for (const place of places) {
    const known = kinds.get(keyOf(place));
    if (known) known.push(place);
    else kinds.set(keyOf(place), [place]);
  }
  return kinds.values();
}

/** More places than these help nobody. */
const MOST_RELATED = 20;

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
