import type { CoverageSpan } from '../model/coverage.js';
import type { Locale, Template } from '../model/locale.js';
import { UNTOLD } from './coverage-agreements.js';
import { namesOf, overlapWords } from './coverage-overlap.js';
import { COVERAGE_WORDS } from './coverage-words.js';

type Days = Pick<CoverageSpan, 'from' | 'until'>;

/** A span and what is in force on its days: `2023-06-01 till 2026-12-31: exempel`. Labels are as the author wrote them. */
export function spanWords(span: CoverageSpan, locale: Locale): string {
  return `${DAYS[locale](span)}: ${whatIn(span, locale)}`;
}

/** Filled where it is sure, dashed where it is not, striped where there is nothing. */
export function spanTone({ state, isConditional }: CoverageSpan): 'good' | 'wait' | 'bad' {
  if (state === 'uncovered') return 'bad';
  return state === 'unknown' || isConditional ? 'wait' : 'good';
}

const DAYS: Template<Days> = {
  sv: ({ from, until }) => {
    if (from && until) return `${from} till ${until}`;
    return from ? `från ${from}` : until ? `till ${until}` : 'hela tiden';
  },
  en: ({ from, until }) => {
    if (from && until) return `${from} until ${until}`;
    return from ? `from ${from}` : until ? `until ${until}` : 'all the time';
  },
};

function whatIn(span: CoverageSpan, locale: Locale): string {
  const { state, agreements, isConditional } = span;
  if (state === 'uncovered') return COVERAGE_WORDS.none[locale];
  if (state === 'unknown') return agreements.map((one) => UNTOLD[locale](one)).join('; ');
  const conditional = isConditional ? COVERAGE_WORDS.conditional[locale] : undefined;
  const marked = [overlapWords(span, locale), conditional].filter((words) => words !== undefined).join(', ');
  return `${namesOf(agreements, locale)}${marked === '' ? '' : ` (${marked})`}`;
}
