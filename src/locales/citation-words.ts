import type { CitationFault } from '../model/citation.js';
import type { Day } from '../model/day.js';
import type { Template, Text } from '../model/locale.js';

/** The headings of the list of citations, and what stands in it where there is nothing to list. */
export const CITATION_WORDS = {
  place: { sv: 'Plats', en: 'Place' },
  written: { sv: 'Så står det', en: 'As written' },
  meaning: { sv: 'Det betyder', en: 'What it means' },
  none: { sv: 'inga hänvisningar', en: 'no citations' },
} as const satisfies Record<string, Text>;

/** The heading over what is known of each citation on a day. */
export const CITATION_STATUS: Template<Day> = {
  sv: (day) => `Läget den ${day}`,
  en: (day) => `As of ${day}`,
};

/** Said of a number that tells how far an act is changed. */
export const AMENDING: Text = { sv: 'ändringsförfattning', en: 'amending act' };

/** Said after that an act was in force on the register's day. */
export const LATER_UNKNOWN: Text = { sv: 'sedan okänt', en: 'since then unknown' };

interface SuccessorFacts {
  readonly canonical: string;
  readonly isSure: boolean;
  /** Whether it answers for just what is cited, for a larger part of the act, or only for the act as a whole. */
  readonly reach: 'same' | 'part' | 'act';
}

/** What has taken the place of repealed law: `→ 7 kap. 2 § SoL (2025:400)`. */
export const SUCCESSOR_WORDS: Template<SuccessorFacts> = {
  sv: ({ canonical, isSure, reach }) => {
    const relation = { same: '', part: 'se ', act: 'lagen ersattes av ' }[reach];
    return `→ ${isSure ? '' : 'troligen '}${relation}${canonical}${isSure ? '' : ' (inte helt säkert)'}`;
  },
  en: ({ canonical, isSure, reach }) => {
    const relation = { same: '', part: 'see ', act: 'the act was replaced by ' }[reach];
    return `→ ${isSure ? '' : 'probably '}${relation}${canonical}${isSure ? '' : ' (not quite certain)'}`;
  },
};

/** What is wrong with where a citation points, in a few words; `agreement lint` tells the rest. */
export const FAULT_WORDS: Template<CitationFault> = {
  sv: (fault) => {
    if (fault.kind === 'wrong-act') return `fel nummer: ${fault.written} har inte bestämmelsen`;
    if (fault.kind === 'wrong-number') return `fel nummer: ${fault.written} är inte ${fault.name}`;
    return fault.kind === 'no-chapter' ? `kapitel saknas före ${fault.provision}` : `${fault.provision} finns inte`;
  },
  en: (fault) => {
    if (fault.kind === 'wrong-act') return `wrong number: ${fault.written} has no such provision`;
    if (fault.kind === 'wrong-number') return `wrong number: ${fault.written} is not ${fault.name}`;
    return fault.kind === 'no-chapter' ? `no chapter before ${fault.provision}` : `there is no ${fault.provision}`;
  },
};

interface CitationCounts {
  readonly files: number;
  readonly citations: number;
  readonly repealed: number;
  /** The register's own day. */
  readonly asOf: Day;
}

/** The line that ends the list. */
export const CITATION_SUMMARY: Template<CitationCounts> = {
  sv: ({ files, citations, repealed, asOf }) => {
    const where = `${files} ${files === 1 ? 'fil' : 'filer'}`;
    if (citations === 0) return `Inga hänvisningar till lag i ${where}.`;
    const found = `${citations} ${citations === 1 ? 'hänvisning' : 'hänvisningar'} i ${where}`;
    return `${found}, ${repealed} till det som är upphävt. Registret över lagar är från den ${asOf}.`;
  },
  en: ({ files, citations, repealed, asOf }) => {
    const where = `${files} ${files === 1 ? 'file' : 'files'}`;
    if (citations === 0) return `No citations of law in ${where}.`;
    const found = `${citations} ${citations === 1 ? 'citation' : 'citations'} in ${where}`;
    return `${found}, ${repealed} of law that is repealed. The register of law is from ${asOf}.`;
  },
};
