import { type Day, dayOf, daysInMonth, parseDay } from './day.js';

/** How much of a date is written. */
export type Precision = 'day' | 'month' | 'year' | 'interval';

/**
 * A date of EDTF level 0 (ISO 8601-2): `2020`, `2020-06`, `2020-06-15` or an interval of two of them, `2023/2024`.
 * A reduced date that opens a period means its `first` day; one that closes a period or is a deadline, its `last`.
 */
export interface EdtfDate {
  readonly text: string;
  readonly precision: Precision;
  readonly first: Day;
  readonly last: Day;
}

/** Reads an EDTF level 0 date without time; undefined when it is none, or an interval that ends before it begins. */
export function parseEdtf(text: string): EdtfDate | undefined {
  const [from = '', to, ...more] = text.split('/');
  const opening = parseSimple(from);
  if (to === undefined || !opening) return opening;
  const closing = parseSimple(to);
  if (!closing || more.length > 0 || closing.last < opening.first) return undefined;
  return { text, precision: 'interval', first: opening.first, last: closing.last };
}

function parseSimple(text: string): EdtfDate | undefined {
  const match = /^(?<year>\d{4})(?:-(?<month>\d{2}))?$/.exec(text);
  if (!match?.groups) {
    const day = parseDay(text);
    return day && { text, precision: 'day', first: day, last: day };
  }
  const year = Number(match.groups.year);
  const month = Number(match.groups.month ?? 1);
  if (year < 1 || month < 1 || month > 12) return undefined;
  if (match.groups.month === undefined) {
    return { text, precision: 'year', first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) };
  }
  return { text, precision: 'month', first: dayOf(year, month, 1), last: dayOf(year, month, daysInMonth(year, month)) };
}
