import { listWords } from '../lib/list-words.js';
import type { CoverageSpan, CoveringAgreement } from '../model/coverage.js';
import type { Locale, Template } from '../model/locale.js';
import { COVERAGE_WORDS } from './coverage-words.js';

/** Said of agreements that overlap; by name where others that are in force do not. */
export function overlapWords({ agreements, overlapping }: CoverageSpan, locale: Locale): string | undefined {
  if (overlapping.length === 0) return undefined;
  const [first, ...others] = overlapping;
  if (others.length === 0 && first?.length === agreements.length) return COVERAGE_WORDS.overlap[locale];
  return overlapping.map((group) => OVERLAP[locale](namesOf(group, locale))).join('; ');
}

/** Agreements as a sentence lists them: `a, b och c`. */
export function namesOf(agreements: readonly CoveringAgreement[], locale: Locale): string {
  return listWords(
    agreements.map(({ label }) => label),
    COVERAGE_WORDS.and[locale],
  );
}

const OVERLAP: Template<string> = {
  sv: (labels) => `${labels} överlappar varandra`,
  en: (labels) => `${labels} overlap each other`,
};
