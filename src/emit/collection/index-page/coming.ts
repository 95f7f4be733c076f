import type { Element } from 'hast';
import { h } from 'hastscript';
import { capitalize } from '../../../lib/capitalize.js';
import { ENTRY_WORDS } from '../../../locales/calendar-words.js';
import { COLLECTION_SENTENCES, COLLECTION_WORDS as WORDS } from '../../../locales/collection-words.js';
import { DAYS_LEFT, STATUS_WORDS } from '../../../locales/status-words.js';
import { timeSince } from '../../../locales/time-since.js';
import { daysBetween } from '../../../model/day.js';
import { entryKind } from '../../../model/entry-kind.js';
import type { Locale, Text } from '../../../model/locale.js';
import type { Status, StatusRow } from '../../../model/status.js';
import { type Deadline, isBinding } from '../../../model/timeline.js';
import { captionElement } from '../../html/scroll-region.js';
import type { Site } from '../site.js';
import { titleLink, withTimes } from '../words.js';

/** One deadline of one agreement. */
interface Item extends Deadline {
  readonly row: StatusRow;
}

/** How many of what is overdue, and of what comes, are shown. */
const SHOWN = 20;

/** What is overdue of all agreements, the longest first; nothing where nothing is. */
export function overdueContent(site: Site, locale: Locale): readonly Element[] {
  const items = itemsOf(site.status, ({ overdue }) => overdue);
  return items.length > 0 ? listed(items, WORDS.overdueTable, site, locale) : [];
}

/** What comes next of all agreements that bind somebody. */
export function comingContent(site: Site, locale: Locale): readonly Element[] {
  const { day } = site.status;
  const items = itemsOf(site.status, ({ timeline }) =>
    isBinding(timeline.state) ? timeline.deadlines.filter((deadline) => deadline.day >= day) : [],
  );
  return items.length > 0 ? listed(items, WORDS.comingTable, site, locale) : [h('p', WORDS.nothingComing[locale])];
}

function itemsOf({ rows }: Status, deadlinesOf: (row: StatusRow) => readonly Deadline[]): readonly Item[] {
  return rows.flatMap((row) => deadlinesOf(row).map((deadline) => ({ ...deadline, row }))).sort(byDay);
}

function listed(items: readonly Item[], caption: Text, site: Site, locale: Locale): readonly Element[] {
  const more = items.length - SHOWN;
  const shown = table(items.slice(0, SHOWN), caption[locale], site, locale);
  return more > 0 ? [shown, h('p', COLLECTION_SENTENCES.moreDeadlines[locale](more))] : [shown];
}

/** Those of one agreement in their own order. */
function byDay(a: Item, b: Item): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  const [idA, idB] = [a.row.agreement.id ?? '', b.row.agreement.id ?? ''];
  return idA === idB ? 0 : idA < idB ? -1 : 1;
}

/** The roles are told although the elements have them: laid out as blocks on a phone, a table loses them in some browsers. */
function table(items: readonly Item[], caption: string, site: Site, locale: Locale): Element {
  const heads = [WORDS.day, WORDS.what, STATUS_WORDS.agreement].map((word) =>
    h('th', { scope: 'col', role: 'columnheader' }, word[locale]),
  );
  const rows = items.map((item) => h('tr', { role: 'row' }, cells(item, site, locale)));
  return h('table', { className: ['coming'], role: 'table' }, [
    captionElement(caption),
    h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, heads)),
    h('tbody', { role: 'rowgroup' }, rows),
  ]);
}

function cells(item: Item, site: Site, locale: Locale): Element[] {
  const today = site.status.day;
  const isLate = item.day < today;
  const left = isLate
    ? h('strong', `${STATUS_WORDS.overdue[locale]} ${timeSince(item.day, today, locale)}`)
    : h('span', DAYS_LEFT[locale](daysBetween(today, item.day)));
  const contents = [
    [...withTimes(item.day), ' ', left],
    withTimes(what(item, isLate, locale)),
    [titleLink(item.row.agreement, site, locale)],
  ];
  return contents.map((content) => h('td', { role: 'cell' }, content));
}

/** Of an act, its name too. */
function what({ row, ...deadline }: Item, isLate: boolean, locale: Locale): string {
  if (deadline.kind === 'law') return deadline.why[locale];
  const hasExpired = isLate && deadline.kind === 'end';
  const words = hasExpired ? STATUS_WORDS.expired : ENTRY_WORDS[entryKind(deadline, row.agreement, row.timeline)];
  return capitalize(words[locale]);
}
