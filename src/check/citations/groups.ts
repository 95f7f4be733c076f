import type { Meaning } from '../../model/citation.js';
import type { RelatedPlace } from '../../model/finding.js';

/** Citations of the same thing: the first place, and those after it. */
export interface Group {
  readonly key: string;
  readonly first: Meaning;
  readonly others: readonly Meaning[];
}

/** Citations gathered by what they are about, in the order in which each thing first comes. */
export function grouped(meanings: readonly Meaning[], keyOf: (meaning: Meaning) => string): readonly Group[] {
  const groups = new Map<string, { readonly key: string; readonly first: Meaning; readonly others: Meaning[] }>();
  for (const meaning of meanings) {
    const key = keyOf(meaning);
    const group = groups.get(key);
    if (group) group.others.push(meaning);
    else groups.set(key, { key, first: meaning, others: [] });
  }
  return [...groups.values()];
}

/** Where else a thing is cited; the last place that is told says how many more there are. */
export function otherPlaces({ others }: Group, path: string): readonly RelatedPlace[] {
  const more = others.length - MOST_PLACES;
  return others.slice(0, MOST_PLACES).map(({ citation: { range } }, index) => ({
    path,
    range,
    message: more > 0 && index === MOST_PLACES - 1 ? andMore(more) : { sv: 'Även här.', en: 'Here too.' },
  }));
}

const MOST_PLACES = 20;

function andMore(more: number): RelatedPlace['message'] {
  return {
    sv: `Även här, och på ${more} ${more === 1 ? 'ställe' : 'ställen'} till.`,
    en: `Here too, and in ${more} more ${more === 1 ? 'place' : 'places'}.`,
  };
}
