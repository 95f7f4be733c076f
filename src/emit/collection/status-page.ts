import type { Element } from 'hast';
import { h } from 'hastscript';
import { oneLine } from '../../lib/one-line.js';
import { type Phrase, statusCells } from '../../locales/status-cells.js';
import { gapLines, summaryLine } from '../../locales/status-lines.js';
import { labelsOf, notesOn, partiesInShort } from '../../locales/status-names.js';
import { STATUS_SENTENCES, STATUS_WORDS } from '../../locales/status-words.js';
import type { Agreement } from '../../model/agreement.js';
import type { Locale } from '../../model/locale.js';
import type { Status, StatusRow } from '../../model/status.js';
import { languageOf } from '../body/language.js';
import { captionElement, scrollRegion } from '../html/scroll-region.js';
import { type SheetContext, sheet } from './sheet.js';
import { withTimes } from './words.js';

/** A page with the status of a collection: the count of the day, one table, and what could not be judged. */
export function statusPage(status: Status, context: SheetContext): string {
  const { locale } = context;
  const title = STATUS_SENTENCES.title[locale](status.day);
  const rows = status.rows.length > 0 ? [statusTable(status, locale)] : [];
  return sheet(title, [h('p', withTimes(summaryLine(status, locale))), ...rows, ...gapList(status, locale)], context);
}

/** Beside the agreement itself. */
const COLUMNS = ['state', 'until', 'overdue', 'next', 'parties'] as const;

/** The roles are told although the elements have them: laid out as blocks on a phone, a table loses them in some browsers. */
function statusTable(status: Status, locale: Locale): Element {
  const labels = labelsOf(status);
  const caption = STATUS_WORDS.caption[locale];
  const heads = (['agreement', ...COLUMNS] as const).map((name) =>
    h('th', { scope: 'col', role: 'columnheader' }, STATUS_WORDS[name][locale]),
  );
  const body = status.rows.map((row) => rowElement(row, labels(row), locale));
  const parts = [
    captionElement(caption),
    h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, heads)),
    h('tbody', { role: 'rowgroup' }, body),
  ];
  return scrollRegion(caption, h('table', { className: ['status'], role: 'table' }, parts));
}

function rowElement(row: StatusRow, labels: readonly string[], locale: Locale): Element {
  const contents = contentsOf(row, locale);
  const cells = COLUMNS.map((name) => h('td', { role: 'cell', dataLabel: STATUS_WORDS[name][locale] }, contents[name]));
  const name = [...titleLines(row.agreement, locale), ...labels.map(labelElement)];
  return h('tr', { role: 'row' }, [h('th', { scope: 'row', role: 'rowheader' }, name), ...cells]);
}

function contentsOf(row: StatusRow, locale: Locale): Readonly<Record<(typeof COLUMNS)[number], Element[] | string>> {
  const { state, until, overdue, next } = statusCells(row, locale);
  return {
    state: [...state.map(phraseElement), ...notesOn(row, locale).map((text) => h('p', withTimes(text)))],
    until: until.map(phraseElement),
    overdue: overdue.map(phraseElement),
    next: next.map(phraseElement),
    parties: partiesInShort(row.agreement, locale),
  };
}

/** The title, in its own language. */
function titleLines({ title, language }: Agreement, locale: Locale): readonly Element[] {
  const lang = languageOf(language);
  return title === undefined ? [] : [h('p', lang === locale ? {} : { lang }, oneLine(title))];
}

function labelElement(label: string): Element {
  return h('p', { className: ['status-label'] }, h('code', label));
}

function phraseElement({ text, tone }: Phrase): Element {
  return h('p', { className: [`status-${tone}`] }, withTimes(text));
}

function gapList(status: Status, locale: Locale): Element[] {
  const items = gapLines(status, locale).map(({ sentence, names }) => {
    const named = names.flatMap((name, index) => [index === 0 ? ': ' : ', ', h('code', name)]);
    return h('li', [sentence, ...named]);
  });
  return items.length > 0 ? [h('section', [h('h2', STATUS_WORDS.unjudged[locale]), h('ul', items)])] : [];
}
