import { addDays, addMonths, type Day, dayOf, daysInMonth } from '../model/day.js';
import { addDuration, type Duration } from '../model/duration.js';
import type { EdtfDate } from '../model/edtf.js';

/** The last day of a date that is moved by a duration. A month or a year moves as a whole: it still ends with a month. */
export function lastDayAfter(date: EdtfDate, duration: Duration): Day {
  const moved = addDuration(date.last, duration);
  const isWhole = date.precision === 'month' || date.precision === 'year';
  return isWhole && duration.days === 0 ? endOfMonth(moved) : moved;
}

/**
 * The last day of a term that ends so many durations after another: the day before the day after that end, moved as far. What ends with a month goes on ending with one: six months after 30 June is 31 December. Where there is no
 * such date the term ends with the month.
 */
export function endAfter(end: Day, { months, days }: Duration, times: number): Day {
  const moved = addMonths(end, months * times);
  return addDays(end === endOfMonth(end) ? endOfMonth(moved) : moved, days * times);
}

function endOfMonth(day: Day): Day {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return dayOf(year, month, daysInMonth(year, month));
}
