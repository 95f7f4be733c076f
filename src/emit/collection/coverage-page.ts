import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { summaryPhrases } from '../../locales/coverage-summary.js';
import { COVERAGE_SENTENCES, COVERAGE_WORDS, DEMAND } from '../../locales/coverage-words.js';
import type { Coverage } from '../../model/coverage.js';
import type { Locale, Text } from '../../model/locale.js';
import { agreementTable } from './coverage-page/agreement-table.js';
import { groupSection } from './coverage-page/group-section.js';
import { overviewTable } from './coverage-page/overview-table.js';
import { phraseElement } from './coverage-page/phrase-element.js';
import { type SheetContext, sheet } from './sheet.js';
import { withTimes } from './words.js';

/** A page that tells who has agreements on what: the count, all parties and groups in one table, and each group over time. */
export function coveragePage(coverage: Coverage, context: SheetContext): string {
  const { locale } = context;
  const content =
    coverage.parties.length > 0 ? parts(coverage, locale) : summary(COVERAGE_WORDS.noParties, coverage, locale);
  const window = h('p', withTimes(COVERAGE_SENTENCES.window[locale](coverage)));
  return sheet(COVERAGE_WORDS.title[locale], [window, ...content, ...agreements(coverage, locale)], context);
}

function parts(coverage: Coverage, locale: Locale): readonly Element[] {
  return [
    section('korthet', COVERAGE_WORDS.summary[locale], summary(DEMAND, coverage, locale)),
    section('oversikt', COVERAGE_WORDS.overview[locale], [overviewTable(coverage, locale)]),
    ...coverage.groups.map((group, index) => groupSection(group, `grupp-${index + 1}`, coverage, locale)),
  ];
}

function summary(opening: Text, coverage: Coverage, locale: Locale): readonly Element[] {
  const items = summaryPhrases(coverage, locale).map((phrase) => h('li', phraseElement(phrase)));
  const list = h('ul', { className: ['coverage-summary'] }, items);
  return [h('p', opening[locale]), ...(items.length > 0 ? [list] : [])];
}

function agreements(coverage: Coverage, locale: Locale): readonly Element[] {
  if (coverage.agreements.length === 0) return [];
  return [section('overenskommelser', COVERAGE_WORDS.agreements[locale], [agreementTable(coverage, locale)])];
}

function section(id: string, title: string, content: readonly ElementContent[]): Element {
  return h('section', [h('h2', { id }, title), ...content]);
}
