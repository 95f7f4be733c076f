import { contentLine, textValue } from '../../lib/content-line.js';
import { CALENDAR_WORDS } from '../../locales/calendar-words.js';
import type { CalendarContext, CalendarItem } from './calendar/entry.js';
import { calendarEvents } from './calendar/events.js';

/**
 * A calendar (iCalendar, RFC 5545) of what is to be done by when: one all-day event for each deadline, in the order of the
 * days. The same bytes whatever the order of the agreements, the time zone and the machine.
 */
export function calendarOf(items: readonly CalendarItem[], context: CalendarContext): string {
  const events = calendarEvents(items, context);
  return `${HEAD}${properties(context)}${events || NO_EVENTS}${contentLine('END', 'VCALENDAR')}`;
}

const HEAD = `${contentLine('BEGIN', 'VCALENDAR')}${contentLine('VERSION', '2.0')}`;

/** `NAME` is RFC 7986; calendars that do not know it read `X-WR-CALNAME`. */
function properties({ locale, tool }: CalendarContext): string {
  const name = textValue(CALENDAR_WORDS.name[locale]);
  return [
    contentLine('PRODID', textValue(`-//${tool.name}//${tool.name} ${tool.version}//${locale.toUpperCase()}`)),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('NAME', name),
    contentLine('X-WR-CALNAME', name),
  ].join('');
}

/** A calendar must have a component (RFC 5545, 3.6): where there is no event, a time zone that nothing uses and nobody sees. */
const NO_EVENTS = [
  ['BEGIN', 'VTIMEZONE'],
  ['TZID', 'UTC'],
  ['BEGIN', 'STANDARD'],
  ['DTSTART', '19700101T000000'],
  ['TZOFFSETFROM', '+0000'],
  ['TZOFFSETTO', '+0000'],
  ['END', 'STANDARD'],
  ['END', 'VTIMEZONE'],
]
  .map(([name = '', value = '']) => contentLine(name, value))
  .join('');
