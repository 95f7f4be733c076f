import type { Element } from 'hast';
import { h } from 'hastscript';
import { capitalize } from '../../../lib/capitalize.js';
import { oneLine } from '../../../lib/one-line.js';
import { partyWords, shortPartyWords } from '../../../locales/coverage-parties.js';
import { spanTone, spanWords } from '../../../locales/coverage-spans.js';
import {
  COVERAGE_SENTENCES,
  COVERAGE_TONES,
  COVERAGE_WORDS,
  DOUBLE_BAR,
  SCOPES,
} from '../../../locales/coverage-words.js';
import {
  type Coverage,
  type CoverageSpan,
  type GroupCoverage,
  type GroupRow,
  touches,
} from '../../../model/coverage.js';
import type { Locale } from '../../../model/locale.js';
import { captionElement, scrollRegion } from '../../html/scroll-region.js';
import { timelinePicture } from '../timeline.js';
import { phraseElement } from './phrase-element.js';

/** One group over time: a drawing, and a table that tells the same. */
export function groupSection(own: GroupCoverage, id: string, coverage: Coverage, locale: Locale): Element {
  const { group } = own;
  const name = oneLine(capitalize(group.name[locale]));
  const demanded = group.statutory ? ` (${COVERAGE_WORDS.statutory[locale]})` : '';
  const scope = group.statutory && SCOPES[group.statutory];
  return h('section', [
    h('h2', { id }, `${name}${demanded}`),
    ...(scope ? [h('p', scope[locale])] : []),
    picture(own, coverage, locale),
    table(own, coverage, locale),
  ]);
}

const TONES = ['good', 'wait', 'bad'] as const;

function picture({ group, rows }: GroupCoverage, coverage: Coverage, locale: Locale): Element {
  const { from, until, day: today, parties } = coverage;
  const drawn = rows.map((row) => ({
    label: oneLine(shortPartyWords(row.parties, parties, locale)),
    spans: spansIn(row, coverage).map((span) => ({
      from: span.from,
      until: span.until,
      tone: spanTone(span),
      isDouble: span.overlapping.length > 0,
      words: `${oneLine(spanWords(span, locale))}.`,
    })),
  }));
  const hasDouble = drawn.some(({ spans }) => spans.some(({ isDouble }) => isDouble));
  const double = { tone: 'good', isDouble: true, words: DOUBLE_BAR[locale] } as const;
  const keys = TONES.map((tone) => ({ tone, words: COVERAGE_TONES[tone][locale] }));
  const caption = COVERAGE_SENTENCES.when[locale](oneLine(group.name[locale]));
  return timelinePicture(caption, drawn, { from, until, today, locale }, hasDouble ? [...keys, double] : keys);
}

function table({ group, rows }: GroupCoverage, coverage: Coverage, locale: Locale): Element {
  const caption = COVERAGE_SENTENCES.periods[locale]({ ...coverage, group: oneLine(group.name[locale]) });
  const heads = [COVERAGE_WORDS.parties, COVERAGE_WORDS.periods].map((words) =>
    h('th', { scope: 'col' }, words[locale]),
  );
  const body = rows.map((row) => {
    const phrases = spansIn(row, coverage).map((span) => ({ text: spanWords(span, locale), tone: spanTone(span) }));
    return h('tr', [
      h('th', { scope: 'row' }, oneLine(partyWords(row.parties, locale))),
      h('td', phrases.map(phraseElement)),
    ]);
  });
  const parts = [captionElement(caption), h('thead', h('tr', heads)), h('tbody', body)];
  return scrollRegion(caption, h('table', { className: ['coverage'] }, parts));
}

function spansIn({ cell }: GroupRow, coverage: Coverage): readonly CoverageSpan[] {
  return cell.spans.filter((span) => touches(span, coverage));
}
