/** A calendar date `YYYY-MM-DD`: no clock, no time zone. Days compare as strings. */
export type Day = string & { readonly day: never };

/** The calendar that is counted in; arithmetic stops at its ends. */
const FIRST_DAY = '0001-01-01' as Day;
const LAST_DAY = '9999-12-31' as Day;

/** Reads `YYYY-MM-DD` if it is a day of the calendar (years 0001–9999). */
export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return year > 0 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
    ? (text as Day)
    : undefined;
}

/** The day of the given numbers, which must exist. */
export function dayOf(year: number, month: number, date: number): Day {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}` as Day;
}

/** 28–31. Months are 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Moves a day by whole months and keeps the date, or takes the month's last day where it has no such date. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  if (toYear < 1 || toYear > 9999) return toYear < 1 ? FIRST_DAY : LAST_DAY;
  return dayOf(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
}

/** Moves a day by days. */
export function addDays(day: Day, days: number): Day {
  const moved = Date.parse(day) + days * 86_400_000;
  const within = Math.min(Math.max(moved, Date.parse(FIRST_DAY)), Date.parse(LAST_DAY));
  return new Date(within).toISOString().slice(0, 10) as Day;
}

/** How many days `to` is after `from`; negative when it is before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
