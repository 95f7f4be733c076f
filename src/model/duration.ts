import { addDays, addMonths, type Day } from './day.js';

/** A duration of ISO 8601 in calendar units, such as `P2Y`, `P12M`, `P1Y6M`, `P90D` or `P2W`. */
export interface Duration {
  readonly text: string;
  readonly months: number;
  readonly days: number;
}

/** How far "due" and "ending" look ahead where nothing else is said (RULES.md). */
export const HORIZON: Duration = { text: 'P180D', months: 0, days: 180 };

const FORM = /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/;

/** Reads a duration longer than nothing; undefined when it is none (fractions, clock units and signs are not used here). */
export function parseDuration(text: string): Duration | undefined {
  const match = FORM.exec(text);
  if (!match) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const duration = { text, months: years * 12 + months, days: weeks * 7 + days };
  return duration.months + duration.days > 0 ? duration : undefined;
}

/** The day `times` durations after a day (before it, when negative). Months come first and clamp to the month's end. */
export function addDuration(day: Day, duration: Duration, times = 1): Day {
  return addDays(addMonths(day, duration.months * times), duration.days * times);
}
