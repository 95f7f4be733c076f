import type { Element } from 'hast';
import { h } from 'hastscript';
import { capitalize } from '../../../lib/capitalize.js';
import { oneLine } from '../../../lib/one-line.js';
import { nowPhrases } from '../../../locales/coverage-cells.js';
import { partyWords } from '../../../locales/coverage-parties.js';
import { CELL_TONES, CELL_WORDS, COVERAGE_SENTENCES, COVERAGE_WORDS } from '../../../locales/coverage-words.js';
import type { Coverage, CoverageCell } from '../../../model/coverage.js';
import type { Locale } from '../../../model/locale.js';
import { captionElement, scrollRegion } from '../../html/scroll-region.js';
import { phraseElement } from './phrase-element.js';

/** Parties by groups on the day; parties with the same cells share a row. */
export function overviewTable({ day, groups, rows }: Coverage, locale: Locale): Element {
  const caption = COVERAGE_SENTENCES.stateOn[locale](day);
  const heads = groups.map(({ group }) => h('th', { scope: 'col' }, oneLine(capitalize(group.name[locale]))));
  const body = rows.map(({ parties, cells }) =>
    h('tr', [
      h('th', { scope: 'row' }, oneLine(partyWords(parties, locale))),
      ...cells.map((cell) => h('td', cellContent(cell, locale))),
    ]),
  );
  const head = h('thead', h('tr', [h('th', { scope: 'col' }, COVERAGE_WORDS.parties[locale]), ...heads]));
  const table = h('table', { className: ['coverage'] }, [captionElement(caption), head, h('tbody', body)]);
  return scrollRegion(caption, table);
}

/** The state at a glance, and what it is because of. */
function cellContent(cell: CoverageCell, locale: Locale): Element[] {
  const state = h('strong', { className: [`coverage-${CELL_TONES[cell.state]}`] }, CELL_WORDS[cell.state][locale]);
  return [h('p', state), ...nowPhrases(cell, locale).map((phrase) => phraseElement({ ...phrase, tone: 'plain' }))];
}
