import type { Element } from 'hast';
import { h } from 'hastscript';
import { ENTRY_WORDS, entryKind } from '../../../locales/calendar-words.js';
import { COLLECTION_SENTENCES, COLLECTION_WORDS as WORDS } from '../../../locales/collection-words.js';
import { DAYS_LEFT, LATE, STATUS_WORDS } from '../../../locales/status-words.js';
import { daysBetween } from '../../../model/day.js';
import type { Locale } from '../../../model/locale.js';
import type { Status, StatusRow } from '../../../model/status.js';
import type { Deadline } from '../../../model/timeline.js';
import { captionElement } from '../../html/scroll-region.js';
import type { Site } from '../site.js';
import { titleLink, withTimes } from '../words.js';

/** One deadline of one agreement. */
interface Item extends Deadline {
  readonly row: StatusRow;
}

/** How many of what is overdue, and of what comes, are shown. */
const SHOWN = 20;

/** What is overdue, then what comes next, of all agreements. */
export function comingContent(site: Site, locale: Locale): readonly Element[] {
  const { overdue, coming } = itemsOf(site.status);
  const shown = [...overdue.slice(0, SHOWN), ...coming.slice(0, SHOWN)];
  if (shown.length === 0) return [h('p', WORDS.nothingComing[locale])];
  const more = overdue.length + coming.length - shown.length;
  return [table(shown, site, locale), ...(more > 0 ? [h('p', COLLECTION_SENTENCES.moreDeadlines[locale](more))] : [])];
}

function itemsOf({ rows, day }: Status): { readonly overdue: readonly Item[]; readonly coming: readonly Item[] } {
  const all = (deadlinesOf: (row: StatusRow) => readonly Deadline[]) =>
    rows.flatMap((row) => deadlinesOf(row).map((deadline) => ({ ...deadline, row }))).sort(byDay);
  return {
    overdue: all(({ overdue }) => overdue),
    coming: all(({ timeline, next }) => (next ? timeline.deadlines.filter((deadline) => deadline.day >= day) : [])),
  };
}

/** Those of one agreement in their own order. */
function byDay(a: Item, b: Item): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  const [idA, idB] = [a.row.agreement.id ?? '', b.row.agreement.id ?? ''];
  return idA === idB ? 0 : idA < idB ? -1 : 1;
}

/** The roles are told although the elements have them: laid out as blocks on a phone, a table loses them in some browsers. */
function table(items: readonly Item[], site: Site, locale: Locale): Element {
  const heads = [WORDS.day, WORDS.what, STATUS_WORDS.agreement].map((word) =>
    h('th', { scope: 'col', role: 'columnheader' }, word[locale]),
  );
  const rows = items.map((item) => h('tr', { role: 'row' }, cells(item, site, locale)));
  return h('table', { className: ['coming'], role: 'table' }, [
    captionElement(WORDS.comingTable[locale]),
    h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, heads)),
    h('tbody', { role: 'rowgroup' }, rows),
  ]);
}

function cells(item: Item, site: Site, locale: Locale): Element[] {
  const days = daysBetween(site.status.day, item.day);
  const late = `${STATUS_WORDS.overdue[locale]} ${LATE.days[locale](-days)}`;
  const left = days < 0 ? h('strong', late) : h('span', DAYS_LEFT[locale](days));
  const contents = [
    [...withTimes(item.day), ' ', left],
    withTimes(what(item, days < 0, locale)),
    [titleLink(item.row.agreement, site, locale)],
  ];
  return contents.map((content) => h('td', { role: 'cell' }, content));
}

/** Of an act, its name too. */
function what({ row, ...deadline }: Item, isLate: boolean, locale: Locale): string {
  if (deadline.kind === 'law') return deadline.why[locale];
  const hasExpired = isLate && deadline.kind === 'end';
  const words = hasExpired ? STATUS_WORDS.expired : ENTRY_WORDS[entryKind(deadline, row.agreement, row.timeline)];
  return words[locale].charAt(0).toUpperCase() + words[locale].slice(1);
}
