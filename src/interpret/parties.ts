import { fold } from '../lib/text.js';
import type { Party } from '../model/agreement.js';

/** Which parties a label of the text stands for, as indexes; none when it is no party's. */
export type PartyFinder = (label: string) => readonly number[];

/**
 * Makes the finder of some parties. A label is a party's name, the `short` that several may share, a common noun for all of a
 * kind ("kommunen"), a word for all ("gemensamt"), or several of these ("Region och kommun").
 */
export function partyFinder(parties: readonly Party[]): PartyFinder {
  const find = singleFinder(parties);
  return (label) => {
    const wanted = plain(label);
    const whole = find(wanted);
    if (whole.length > 0) return whole;
    const parts = [...new Set(wanted.split(/,| och | samt |\/|&/))].map((part) => find(part.trim()));
    return parts.every((part) => part.length > 0) ? [...new Set(parts.flat())].sort((a, b) => a - b) : [];
  };
}

function singleFinder(parties: readonly Party[]): PartyFinder {
  const byName = indexesBy(parties, ({ name }) => [fold(name)]);
  const byShort = indexesBy(parties, ({ short }) => (short === undefined ? [] : [plain(short)]));
  const byKind = indexesBy(parties, ({ kind, short }) =>
    [kind, kindOf(plain(short ?? ''))].flatMap((one) => one ?? []),
  );
  const all = parties.map((_, index) => index);
  return (wanted) => {
    // "Karlshamn" is enough for "Karlshamns kommun", "Malmö" for "Malmö stad".
    const names = [
      wanted,
      `${wanted}s kommun`,
      `${wanted} kommun`,
      `${wanted} stad`,
      `${wanted}s stad`,
      `region ${wanted}`,
    ];
    const named = names.flatMap((name) => byName.get(name) ?? []);
    if (named.length > 0) return named;
    return byShort.get(wanted) ?? (EVERYBODY.test(wanted) ? all : (byKind.get(kindOf(wanted) ?? '') ?? []));
  };
}

function indexesBy(parties: readonly Party[], keys: (party: Party) => readonly string[]) {
  const indexes = new Map<string, number[]>();
  for (const [index, party] of parties.entries()) {
    for (const key of new Set(keys(party))) {
      const known = indexes.get(key);
      if (known) known.push(index);
      else indexes.set(key, [index]);
    }
  }
  return indexes;
}

/** "Regionens ansvar (habiliteringen):" and "regionen" are the same label. */
function plain(label: string): string {
  const words = fold(label)
    .replace(/:$/, '')
    .replace(/ ?\([^()]*\)$/, '');
  const owned =
    /^(?<owner>.+?)s? (?:ansvar|ansvarar för|ansvarsområde|åtagande|åtaganden|uppdrag|uppgifter|roll|insatser)$/.exec(
      words,
    );
  return owned?.groups?.owner ?? words;
}

const EVERYBODY =
  /^(?:gemensamt?|tillsammans|båda|alla|(?:båda |alla |samtliga )?(?:parter|parterna|huvudmän|huvudmännen))$/;

/** The kinds of party that a common noun stands for: "kommunen", "kommunerna i Blekinge", "hemkommunen", "landstinget". */
const NOUNS: readonly { readonly word: RegExp; readonly kind: Party['kind'] }[] = [
  {
    word: /^(?:(?:respektive|berörda?|samtliga|alla|länets|varje) )?(?:hem|boende|placerings|vistelse)?kommun(?:en|er|erna)?s?(?: i \p{L}+(?: län)?)?$/u,
    kind: 'municipality',
  },
  { word: /^(?:hem)?(?:region(?:en|er|erna)?|landsting(?:et|en)?)s?$/u, kind: 'region' },
];

function kindOf(label: string): Party['kind'] {
  return NOUNS.find(({ word }) => word.test(label))?.kind;
}
