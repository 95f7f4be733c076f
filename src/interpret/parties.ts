import { fold } from '../lib/text.js';
import type { Party } from '../model/agreement.js';

/**
 * Which parties a label of the text stands for, as indexes: one by its name, all that share the `short`, all of the kind that
 * a common noun names ("kommunen"), all ("gemensamt"), or those of several labels ("Region och kommun"). Empty when it is no party's.
 */
export function matchParties(label: string, parties: readonly Party[]): readonly number[] {
  const wanted = plain(label);
  const whole = matchOne(wanted, parties);
  if (whole.length > 0) return whole;
  const parts = wanted.split(/\s*(?:,| och | samt |\/|&)\s*/).map((part) => matchOne(part, parties));
  return parts.every((part) => part.length > 0) ? [...new Set(parts.flat())].sort((a, b) => a - b) : [];
}

/** "Regionens ansvar (habiliteringen):" and "regionen" are the same label. */
function plain(label: string): string {
  const words = fold(label)
    .replace(/:$/, '')
    .replace(/\s*\([^()]*\)$/, '');
  const owned = /^(?<owner>.+?)s? (?:ansvar|ansvarsområde|åtagande|åtaganden|uppgifter|insatser)$/.exec(words);
  return owned?.groups?.owner ?? words;
}

function matchOne(wanted: string, parties: readonly Party[]): readonly number[] {
  const named = indexes(parties, ({ name }) => isName(wanted, fold(name)));
  if (named.length > 0) return named;
  const called = indexes(parties, ({ short }) => short !== undefined && plain(short) === wanted);
  if (called.length > 0) return called;
  if (EVERYBODY.test(wanted)) return parties.map((_, index) => index);
  const kind = kindOf(wanted);
  return kind ? indexes(parties, (party) => party.kind === kind || kindOf(plain(party.short ?? '')) === kind) : [];
}

function indexes(parties: readonly Party[], test: (party: Party) => boolean): readonly number[] {
  return parties.flatMap((party, index) => (test(party) ? [index] : []));
}

/** "Karlshamn" is enough for "Karlshamns kommun". */
function isName(wanted: string, name: string): boolean {
  return wanted === name || `${wanted}s kommun` === name || `${wanted} kommun` === name;
}

const EVERYBODY =
  /^(?:gemensamt?|tillsammans|båda|alla|(?:båda |alla |samtliga )?(?:parter|parterna|huvudmän|huvudmännen))$/;

/** The kinds of party that a common noun stands for: "kommunen", "kommunerna i Blekinge", "hemkommunen", "landstinget". */
const NOUNS: readonly { readonly word: RegExp; readonly kind: Party['kind'] }[] = [
  { word: /^(?:hem|boende|placerings|vistelse)?kommun(?:en|er|erna)?s?(?: i \p{L}+(?: län)?)?$/u, kind: 'municipality' },
  { word: /^(?:region(?:en|er|erna)?|landsting(?:et|en)?)$/u, kind: 'region' },
];

function kindOf(label: string): Party['kind'] {
  return NOUNS.find(({ word }) => word.test(label))?.kind;
}
