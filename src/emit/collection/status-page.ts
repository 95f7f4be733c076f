import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { oneLine } from '../../lib/one-line.js';
import { type Phrase, statusCells } from '../../locales/status-cells.js';
import { gapLines, summaryLine } from '../../locales/status-lines.js';
import { labelsOf, notesOn, partiesInShort } from '../../locales/status-names.js';
import { STATUS_SENTENCES, STATUS_WORDS } from '../../locales/status-words.js';
import type { Agreement } from '../../model/agreement.js';
import { parseDay } from '../../model/day.js';
import type { Locale } from '../../model/locale.js';
import type { Status, StatusRow } from '../../model/status.js';
import { languageOf } from '../html/own-words.js';
import { captionElement, scrollRegion } from '../html/scroll-region.js';
import { type SheetContext, sheet } from './sheet.js';

/** A page with the status of a collection: the count of the day, one table, and what could not be judged. */
export function statusPage(status: Status, context: SheetContext): string {
  const { locale } = context;
  const title = STATUS_SENTENCES.title[locale](status.day);
  const rows = status.rows.length > 0 ? [statusTable(status, locale)] : [];
  return sheet(title, [h('p', timed(summaryLine(status, locale))), ...rows, ...gapList(status, locale)], context);
}

const HEADS = ['agreement', 'state', 'until', 'overdue', 'next', 'parties'] as const;

function statusTable(status: Status, locale: Locale): Element {
  const labels = labelsOf(status);
  const caption = STATUS_WORDS.caption[locale];
  const heads = HEADS.map((name) => h('th', { scope: 'col' }, STATUS_WORDS[name][locale]));
  const body = status.rows.map((row) => rowElement(row, labels(row), locale));
  const parts = [captionElement(caption), h('thead', h('tr', heads)), h('tbody', body)];
  return scrollRegion(caption, h('table', { className: ['status'] }, parts));
}

function rowElement(row: StatusRow, labels: readonly string[], locale: Locale): Element {
  const { state, until, overdue, next } = statusCells(row, locale);
  const notes = notesOn(row, locale).map((text) => h('p', timed(text)));
  return h('tr', [
    h('th', { scope: 'row' }, [...titleLines(row.agreement, locale), ...labels.map(labelElement)]),
    h('td', [...state.map(phraseElement), ...notes]),
    ...[until, overdue, next].map((phrases) => h('td', phrases.map(phraseElement))),
    h('td', partiesInShort(row.agreement, locale)),
  ]);
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
  return h('p', { className: [`status-${tone}`] }, timed(text));
}

/** Words in which each day is a time. */
function timed(words: string): ElementContent[] {
  return words
    .split(/(\d{4}-\d{2}-\d{2})/)
    .map(
      (part, index): ElementContent =>
        index % 2 === 1 && parseDay(part) ? h('time', { dateTime: part }, part) : { type: 'text', value: part },
    );
}

function gapList(status: Status, locale: Locale): Element[] {
  const items = gapLines(status, locale).map(({ sentence, names }) => {
    const named = names.flatMap((name, index) => [index === 0 ? ': ' : ', ', h('code', name)]);
    return h('li', [sentence, ...named]);
  });
  return items.length > 0 ? [h('section', [h('h2', STATUS_WORDS.unjudged[locale]), h('ul', items)])] : [];
}
