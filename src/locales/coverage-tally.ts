import { capitalize } from '../lib/capitalize.js';
import { listWords } from '../lib/list-words.js';
import { type GroupCoverage, TALLY_KINDS, type TallyKind } from '../model/coverage.js';
import type { Locale, Template, Text } from '../model/locale.js';
import type { Phrase } from './status-cells.js';

/** How many parties lack an agreement for a group: `Personer med …: 8 av 13 kommuner och 1 av 4 regioner saknar överenskommelse` */
export function tallyPhrase({ group, tallies }: GroupCoverage, locale: Locale): Phrase {
  const missing = counted(tallies, 'uncovered', locale);
  const unknown = counted(tallies, 'unknown', locale);
  const clauses = [
    ...(missing.length > 0 ? [MISSING[locale](missing)] : []),
    ...(unknown.length > 0 ? [UNKNOWN[locale](unknown)] : []),
  ];
  const isBad = missing.length > 0 && group.statutory !== undefined;
  const words = clauses.length > 0 ? clauses : [NONE_MISSING[locale]];
  return {
    text: `${capitalize(group.name[locale])}: ${words.join('; ')}.`,
    tone: isBad ? 'bad' : clauses.length > 0 ? 'wait' : 'good',
  };
}

function counted(tallies: GroupCoverage['tallies'], what: 'uncovered' | 'unknown', locale: Locale): readonly string[] {
  return TALLY_KINDS.flatMap((kind) => {
    const { parties: of, [what]: count } = tallies[kind];
    return count > 0 ? [COUNTED[locale]({ count, of, noun: nounOf(kind, of)[locale] })] : [];
  });
}

const COUNTED: Template<{ readonly count: number; readonly of: number; readonly noun: string }> = {
  sv: ({ count, of, noun }) => `${count} av ${of} ${noun}`,
  en: ({ count, of, noun }) => `${count} of ${of} ${noun}`,
};

const MISSING: Template<readonly string[]> = {
  sv: (counted) => `${listWords(counted, 'och')} saknar överenskommelse`,
  en: (counted) => `no agreement for ${listWords(counted, 'and')}`,
};

const UNKNOWN: Template<readonly string[]> = {
  sv: (counted) => `för ${listWords(counted, 'och')} går det inte att avgöra`,
  en: (counted) => `cannot be told for ${listWords(counted, 'and')}`,
};

const NONE_MISSING: Text = {
  sv: 'alla parter har en överenskommelse som gäller',
  en: 'all parties have an agreement in force',
};

function nounOf(kind: TallyKind, count: number): Text {
  return NOUNS[kind][count === 1 ? 0 : 1];
}

/** One, and several. */
const NOUNS: Readonly<Record<TallyKind, readonly [one: Text, several: Text]>> = {
  municipality: [
    { sv: 'kommun', en: 'municipality' },
    { sv: 'kommuner', en: 'municipalities' },
  ],
  region: [
    { sv: 'region', en: 'region' },
    { sv: 'regioner', en: 'regions' },
  ],
  other: [
    { sv: 'annan part', en: 'other party' },
    { sv: 'andra parter', en: 'other parties' },
  ],
};
