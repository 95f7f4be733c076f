import type { Locale, Template, Text } from '../model/locale.js';

/** What a baseline is called in sentences on its faults. */
export const BASELINE_NAME: Text = { sv: 'filen med kända anmärkningar', en: 'the baseline' };

/** A fault of a baseline, and where it is. */
interface Faulty {
  readonly path: string;
  /** As people are shown it, `:4:9`; empty where it is the whole file. */
  readonly place: string;
  readonly fault: Text;
}

/** What `lint --baseline` says, on stderr. */
export const BASELINE_NOTES = {
  missing: {
    sv: (path) => `--baseline ${path}: filen finns inte. Lägg till --update-baseline en gång för att skapa den`,
    en: (path) => `--baseline ${path}: there is no such file. Add --update-baseline once to make it`,
  } as Template<string>,
  unusable: {
    sv: ({ path, place, fault }) =>
      `${path}${place} går inte att använda som --baseline: ${plain(fault.sv)}. Ange en fil som --update-baseline har skrivit`,
    en: ({ path, place, fault }) =>
      `${path}${place} cannot be used as --baseline: ${plain(fault.en)}. Name a file that --update-baseline has written`,
  } as Template<Faulty>,
  foreign: {
    sv: ({ path, place, fault }) =>
      `${path}${place} skrivs inte över, för det är ingen fil med kända anmärkningar: ${plain(fault.sv)}. Ange en annan fil, eller ta bort den`,
    en: ({ path, place, fault }) =>
      `${path}${place} is not overwritten, for it is no baseline: ${plain(fault.en)}. Name another file, or remove it`,
  } as Template<Faulty>,
  conflict: {
    sv: ({ path, place }) =>
      `${path}${place}: en konflikt i git är inte löst. Ta den ena versionen (git checkout --theirs ${path}) och kör sedan med --update-baseline`,
    en: ({ path, place }) =>
      `${path}${place}: a conflict of git is not resolved. Take one version (git checkout --theirs ${path}), then run with --update-baseline`,
  } as Template<Faulty>,
  written: {
    sv: ({ path, known, added, removed }) =>
      `${path}: ${known} ${known === 1 ? 'känd anmärkning' : 'kända anmärkningar'} (${added} ${added === 1 ? 'ny' : 'nya'}, ${removed} ${removed === 1 ? 'borttagen' : 'borttagna'})`,
    en: ({ path, known, added, removed }) =>
      `${path}: ${known} known ${known === 1 ? 'finding' : 'findings'} (${added} new, ${removed} removed)`,
  } as Template<{ path: string; known: number; added: number; removed: number }>,
  stale: {
    sv: ({ path, stale }) =>
      `${stale.length} ${stale.length === 1 ? 'känd anmärkning' : 'kända anmärkningar'} i ${path} finns inte längre: ${someOf(stale, 'sv')}. Kör med --update-baseline, så stryks ${stale.length === 1 ? 'den' : 'de'}`,
    en: ({ path, stale }) =>
      `${stale.length} known ${stale.length === 1 ? 'finding' : 'findings'} in ${path} ${stale.length === 1 ? 'is' : 'are'} found no longer: ${someOf(stale, 'en')}. Run with --update-baseline to strike ${stale.length === 1 ? 'it' : 'them'}`,
  } as Template<{ path: string; stale: readonly StaleEntry[] }>,
} as const;

interface StaleEntry {
  readonly rule: string;
  readonly path: string;
}

/** Why a file cannot be used as a baseline, beside what its schema tells. */
export const BASELINE_FAULTS = {
  notAFile: { sv: () => 'det är ingen fil', en: () => 'it is not a file' },
  tooLarge: { sv: (most) => `den är större än ${most} MB`, en: (most) => `it is larger than ${most} MB` },
  notJson: { sv: () => 'det är inget JSON-objekt', en: () => 'it is no JSON object' },
  version: {
    sv: (version) => `den har version ${version}, men det här programmet läser bara version 1`,
    en: (version) => `it has version ${version}, but this program reads only version 1`,
  },
} as const satisfies Record<string, Template<number>>;

/** A sentence inside another. */
function plain(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

const MOST_NAMED = 3;

/** The first few, each kind once. */
function someOf(stale: readonly StaleEntry[], locale: Locale): string {
  const all = stale.map(({ rule, path }) => `${rule} ${{ sv: 'i', en: 'in' }[locale]} ${path}`);
  const named = [...new Set(all)].slice(0, MOST_NAMED);
  const more = all.filter((one) => !named.includes(one)).length;
  return more === 0
    ? named.join(', ')
    : `${named.join(', ')} ${{ sv: `och ${more} till`, en: `and ${more} more` }[locale]}`;
}
