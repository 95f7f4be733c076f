import { type Day, dayOf, daysInMonth } from '../model/day.js';
import { addDuration, type Duration } from '../model/duration.js';
import type { EdtfDate } from '../model/edtf.js';

/** The last day of a date that is moved by a duration, `times` over. A month or a year moves as a whole: it still ends with a month. */
export function lastDayAfter(date: EdtfDate, duration: Duration, times = 1): Day {
  const moved = addDuration(date.last, duration, times);
  const isWhole = date.precision === 'month' || date.precision === 'year';
  return isWhole && duration.days === 0 ? endOfMonth(moved) : moved;
}

function endOfMonth(day: Day): Day {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return dayOf(year, month, daysInMonth(year, month));
}
