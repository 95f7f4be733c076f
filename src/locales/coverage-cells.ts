import type { CoverageCell, CoverageSpan } from '../model/coverage.js';
import type { Day } from '../model/day.js';
import type { Locale, Template } from '../model/locale.js';
import { IN_FORCE, PROPOSED, UNTOLD } from './coverage-agreements.js';
import { namesOf, overlapWords } from './coverage-overlap.js';
import type { Phrase } from './status-cells.js';

/** What is in force on the day, and what changes until the last day that is looked at. Labels are as the author wrote them. */
export function cellPhrases(cell: CoverageCell, until: Day, locale: Locale): readonly Phrase[] {
  return [...nowPhrases(cell, locale), ...comingPhrases(cell, until, locale)];
}

/** What is in force on the day; where nothing is, since when, and what is not adopted yet. */
export function nowPhrases(cell: CoverageCell, locale: Locale): readonly Phrase[] {
  const { now, state, proposed } = cell;
  if (state === 'covered') return spanPhrases(now, locale);
  const own = state === 'unknown' ? spanPhrases(now, locale) : openPhrases(cell, locale);
  return [...own, ...proposed.map((one) => ({ text: PROPOSED[locale](one), tone: 'plain' }) as const)];
}

/** Since when there is none, where one is known to have been in force up to then. */
function openPhrases({ now, gap }: CoverageCell, locale: Locale): readonly Phrase[] {
  if (now.from === undefined || now.from !== gap?.from || gap.after.length === 0) return [];
  return [{ text: SINCE[locale]({ from: now.from, after: namesOf(gap.after, locale) }), tone: 'bad' }];
}

function comingPhrases({ spans, now }: CoverageCell, until: Day, locale: Locale): readonly Phrase[] {
  const coming = spans.slice(spans.indexOf(now));
  return coming.flatMap((span, index) => {
    const { from } = span;
    if (index === 0 || from === undefined || from > until || isContinuation(span, coming[index - 1])) return [];
    if (span.state === 'uncovered') return [{ text: NONE_FROM[locale](from), tone: 'bad' } as const];
    const phrases = spanPhrases(span, locale);
    return phrases.map(({ text, tone }, at) => ({ text: at === 0 ? FROM[locale]({ from, text }) : text, tone }));
  });
}

/** An agreement that prolongs itself says so where it is named first. */
function isContinuation(span: CoverageSpan, before: CoverageSpan | undefined): boolean {
  const names = (one: CoverageSpan | undefined) => one?.agreements.map(({ label }) => label).join('\n');
  return span.isConditional && names(span) === names(before);
}

/** What is in force on the days of a span, or may be. */
function spanPhrases(span: CoverageSpan, locale: Locale): readonly Phrase[] {
  const { state, agreements, from } = span;
  if (state === 'unknown') return agreements.map((one) => ({ text: UNTOLD[locale](one), tone: 'wait' }));
  const overlap = overlapWords(span, locale);
  const tone = overlap === undefined ? 'good' : 'wait';
  const words = agreements.map((one) => IN_FORCE[locale]({ one, from }));
  return [...words, ...(overlap === undefined ? [] : [`(${overlap})`])].map((text) => ({ text, tone }));
}

const FROM: Template<{ readonly from: Day; readonly text: string }> = {
  sv: ({ from, text }) => `från ${from}: ${text}`,
  en: ({ from, text }) => `from ${from}: ${text}`,
};

const NONE_FROM: Template<Day> = {
  sv: (from) => `ingen överenskommelse från ${from}`,
  en: (from) => `no agreement from ${from}`,
};

/** No agreement, since when, and what was in force before. */
const SINCE: Template<{ readonly from: Day; readonly after: string }> = {
  sv: ({ from, after }) => `ingen överenskommelse sedan ${from} (dessförinnan ${after})`,
  en: ({ from, after }) => `no agreement since ${from} (before that ${after})`,
};
