import { codeOf } from '../../lib/visible.js';
import type { Agreement } from '../../model/agreement.js';
import type { Range } from '../../model/place.js';
import type { Report } from '../../model/rule.js';
import { firstPlaces, hereToo, relatedPlaces } from './further-places.js';

/** Where a character stands that is to be told. The range is found when it is asked for: most never are. */
export interface CharacterPlace {
  readonly character: string;
  range(): Range;
}

interface Facts {
  readonly code: string;
  /** In how many more places the character stands. */
  readonly more: number;
}

/** One report for each character, at its first place. */
export function* characterReports(
  places: Iterable<CharacterPlace>,
  agreement: Agreement,
): Generator<Report<Facts> & { readonly character: string }> {
  for (const { first, others, more } of firstPlaces(places, ({ character }) => character)) {
    const { character } = first;
    const code = codeOf(character);
    const located = others.map((place) => ({ range: place.range() }));
    const related = relatedPlaces(located, agreement, () => hereToo(code));
    yield { character, range: first.range(), data: { code, more }, evidence: code, related };
  }
}
