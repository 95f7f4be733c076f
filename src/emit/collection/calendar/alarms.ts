import { contentLine, textValue } from '../../../lib/content-line.js';
import { ALARM_WORDS } from '../../../locales/calendar-words.js';
import type { EntryKind } from '../../../model/entry-kind.js';
import type { Locale } from '../../../model/locale.js';

/**
 * How many days before an alarm goes off. What must be decided by boards and councils takes half a year, and a month before it
 * is high time; a follow-up is planned in a month. What happens by itself, or can wait for the next revision, wakes nobody.
 */
const DAYS_BEFORE: Readonly<Record<EntryKind, readonly number[]>> = {
  end: [180, 30],
  notice: [180, 30],
  revision: [180, 30],
  planned: [180, 30],
  'follow-up': [30],
  period: [],
  succession: [],
  renewal: [],
  law: [],
};

/** The alarms of an event. */
export function alarmsOf(kind: EntryKind, what: string, locale: Locale): readonly string[] {
  return DAYS_BEFORE[kind].flatMap((days) => [
    contentLine('BEGIN', 'VALARM'),
    contentLine('ACTION', 'DISPLAY'),
    contentLine('TRIGGER', triggerOf(days)),
    contentLine('DESCRIPTION', textValue(ALARM_WORDS[locale]({ days, what }))),
    contentLine('END', 'VALARM'),
  ]);
}

/** At nine in the morning: an all-day event begins at midnight, and nobody wants to be woken then. */
function triggerOf(days: number): string {
  return `-P${days - 1}DT15H`;
}
