import { listWords } from '../lib/list-words.js';
import type { CoverageSpan } from '../model/coverage.js';
import type { Locale, Template } from '../model/locale.js';
import { COVERAGE_WORDS } from './coverage-words.js';

/** Said of agreements that overlap; by name where others that are in force do not. */
export function overlapWords({ agreements, overlapping }: CoverageSpan, locale: Locale): string | undefined {
  if (overlapping.length === 0) return undefined;
  if (overlapping.length === agreements.length) return COVERAGE_WORDS.overlap[locale];
  const labels = overlapping.map(({ label }) => label);
  return OVERLAP[locale](listWords(labels, COVERAGE_WORDS.and[locale]));
}

const OVERLAP: Template<string> = {
  sv: (labels) => `${labels} överlappar varandra`,
  en: (labels) => `${labels} overlap each other`,
};
