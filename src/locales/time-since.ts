import { addMonths, type Day, daysBetween } from '../model/day.js';
import type { Locale } from '../model/locale.js';
import { LATE } from './status-words.js';

/** How long ago a day was: in days until two months have passed, in months until two years have, then in years; never more than has passed. */
export function timeSince(from: Day, to: Day, locale: Locale): string {
  const months = monthsBetween(from, to);
  if (months < 2) return LATE.days[locale](daysBetween(from, to));
  return months < 24 ? LATE.months[locale](months) : LATE.years[locale](Math.floor(months / 12));
}

/** Whole months from a day to a later one. */
function monthsBetween(from: Day, to: Day): number {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return addMonths(from, months) > to ? months - 1 : months;
}
