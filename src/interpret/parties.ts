import { fold } from '../lib/text.js';
import type { Party } from '../model/agreement.js';

/** The kinds of party that a common noun stands for: "kommunen", "Kommunerna i Blekinge", "regionens", "landstinget". */
const NOUNS: readonly { readonly word: RegExp; readonly kind: Party['kind'] }[] = [
  { word: /^(?:hem)?kommun(?:en|er|erna)?s?(?!\p{L})/u, kind: 'municipality' },
  { word: /^(?:region(?:en)?|landsting(?:et)?)s?(?!\p{L})/u, kind: 'region' },
];

/**
 * Which parties a label of the text stands for, as indexes: one by its name, all that share the `short`,
 * or all of the kind that a common noun names. Empty when it is no party's.
 */
export function matchParties(label: string, parties: readonly Party[]): readonly number[] {
  const wanted = fold(label);
  const named = indexes(parties, (party) => fold(party.name) === wanted);
  if (named.length > 0) return named;
  const called = indexes(parties, ({ short }) => short !== undefined && stem(fold(short)) === stem(wanted));
  if (called.length > 0) return called;
  const kind = NOUNS.find(({ word }) => word.test(wanted))?.kind;
  return kind ? indexes(parties, (party) => party.kind === kind || kindOf(party.short) === kind) : [];
}

function indexes(parties: readonly Party[], test: (party: Party) => boolean): readonly number[] {
  return parties.flatMap((party, index) => (test(party) ? [index] : []));
}

/** "Regionens ansvar" and "regionen" are the same word here. */
function stem(word: string): string {
  return word.replace(/:$/, '').replace(/s? ansvar$/, '');
}

function kindOf(short: string | undefined): Party['kind'] {
  return short === undefined ? undefined : NOUNS.find(({ word }) => word.test(fold(short)))?.kind;
}
