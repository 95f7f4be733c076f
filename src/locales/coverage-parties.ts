import { listWords } from '../lib/list-words.js';
import type { CoverageParty } from '../model/coverage.js';
import type { Locale } from '../model/locale.js';
import { COVERAGE_WORDS } from './coverage-words.js';

/** From so many on, they are counted too. */
const MANY = 4;
/** More than so many names hide what is to be seen in a table. */
const TOO_MANY = 12;

/** Parties as a row names them, all of them: `5 kommuner: Karlshamns, … och Sölvesborgs kommun; Region Blekinge`. */
export function partyWords(parties: readonly CoverageParty[], locale: Locale): string {
  const municipalities = parties.filter(isNamedMunicipality);
  const others = parties.filter((party) => !isNamedMunicipality(party)).map(({ name }) => name);
  const words = [municipalityWords(municipalities, locale), listWords(others, COVERAGE_WORDS.and[locale])];
  return words.filter((part) => part !== '').join('; ');
}

/** The same, where most of many municipalities are only counted: those that stand out are named in the other rows. */
export function shortPartyWords(
  parties: readonly CoverageParty[],
  all: readonly CoverageParty[],
  locale: Locale,
): string {
  const { length } = parties.filter(isNamedMunicipality);
  const total = all.filter(isNamedMunicipality).length;
  if (length <= TOO_MANY || length * 2 <= total) return partyWords(parties, locale);
  const others = parties.filter((party) => !isNamedMunicipality(party));
  const counted = MOST[locale](length, length === total);
  return others.length > 0 ? `${counted}; ${partyWords(others, locale)}` : counted;
}

const MOST: Readonly<Record<Locale, (count: number, isAll: boolean) => string>> = {
  sv: (count, isAll) => `${isAll ? 'alla' : 'övriga'} ${count} kommuner`,
  en: (count, isAll) => `${isAll ? 'all' : 'the other'} ${count} municipalities`,
};

/** A municipality by a name that can share its last word with others. */
function isNamedMunicipality({ kind, isCollective, name }: CoverageParty): boolean {
  return kind === 'municipality' && !isCollective && name.endsWith(ENDING);
}

const ENDING = ' kommun';

function municipalityWords(parties: readonly CoverageParty[], locale: Locale): string {
  const [only, ...more] = parties;
  if (!only || more.length === 0) return only?.name ?? '';
  const stems = listWords(
    parties.map(({ name }) => name.slice(0, -ENDING.length)),
    COVERAGE_WORDS.and[locale],
  );
  return MUNICIPALITIES[locale](stems, parties.length);
}

const MUNICIPALITIES: Readonly<Record<Locale, (stems: string, count: number) => string>> = {
  sv: (stems, count) => (count < MANY ? `${stems} kommuner` : `${count} kommuner: ${stems} kommun`),
  en: (stems, count) => (count < MANY ? `${stems} kommun` : `${count} municipalities: ${stems} kommun`),
};
