import { capitalize } from '../../../lib/capitalize.js';
import { contentLine, textValue } from '../../../lib/content-line.js';
import { oneLine } from '../../../lib/one-line.js';
import { CALENDAR_WORDS, ENTRY_WORDS } from '../../../locales/calendar-words.js';
import { STATE_MARKS } from '../../../locales/states.js';
import { nameOf } from '../../../model/agreement.js';
import { addDays, type Day } from '../../../model/day.js';
import { entryKind } from '../../../model/entry-kind.js';
import type { Locale } from '../../../model/locale.js';
import { isBinding } from '../../../model/timeline.js';
import { alarmsOf } from './alarms.js';
import { descriptionOf } from './description.js';
import type { CalendarContext, CalendarItem, Entry } from './entry.js';
import { uidMaker } from './uids.js';

/** One event for each deadline of what binds somebody, by day: a draft, a proposal or history leaves nobody anything to do. */
export function calendarEvents(items: readonly CalendarItem[], context: CalendarContext): string {
  const uidOf = uidMaker(items);
  return items
    .filter(({ timeline }) => isBinding(timeline.state))
    .flatMap(entriesOf)
    .map((entry) => ({ entry, uid: uidOf(entry) }))
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
    .map((identified) => eventOf(identified, context))
    .join('');
}

function entriesOf(item: CalendarItem): readonly Entry[] {
  const { agreement, timeline } = item;
  return timeline.deadlines.map((deadline) => ({ ...item, deadline, kind: entryKind(deadline, agreement, timeline) }));
}

interface Identified {
  readonly entry: Entry;
  readonly uid: string;
}

function sortKey({ uid, entry: { deadline, agreement } }: Identified): string {
  return [deadline.day, agreement.source.path, uid].join('\n');
}

function eventOf({ entry, uid }: Identified, { day: asOf, locale }: CalendarContext): string {
  const { deadline, kind } = entry;
  const { day } = deadline;
  const passed = day < asOf;
  const summary = summaryOf(entry, passed, locale);
  const lines = [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', uid),
    contentLine('DTSTAMP', `${dateOf(asOf)}T000000Z`),
    contentLine('DTSTART;VALUE=DATE', dateOf(day)),
    ...endOf(day),
    contentLine('SUMMARY', textValue(summary)),
    contentLine('DESCRIPTION', textValue(descriptionOf(entry, passed, locale))),
    contentLine('CATEGORIES', textValue(capitalize(ENTRY_WORDS[kind][locale]))),
    contentLine('TRANSP', 'TRANSPARENT'),
    ...(passed ? [] : alarmsOf(kind, summary, locale)),
    contentLine('END', 'VEVENT'),
  ];
  return lines.join('');
}

/** "Sista dag för uppsägning: Överenskommelse om …"; before it, `UTKAST: ` where the agreement is published by force. */
function summaryOf({ kind, agreement, forced }: Entry, passed: boolean, locale: Locale): string {
  const mark = forced ? `${STATE_MARKS.draft?.[locale]}: ` : '';
  const what = capitalize(ENTRY_WORDS[kind][locale]);
  return `${mark}${what}${passed ? ` (${CALENDAR_WORDS.passed[locale]})` : ''}: ${oneLine(nameOf(agreement))}`;
}

/** An event ends on the day after its last (RFC 5545, 3.6.1); without an end it is one day, as the last one of all must be. */
function endOf(day: Day): readonly string[] {
  const next = addDays(day, 1);
  return next > day ? [contentLine('DTEND;VALUE=DATE', dateOf(next))] : [];
}

/** `20271231` */
function dateOf(day: Day): string {
  return day.replaceAll('-', '');
}
