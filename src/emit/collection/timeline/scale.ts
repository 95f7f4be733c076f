import { addDays, type Day, daysBetween } from '../../../model/day.js';

/** Where a day lies between the first and the last day of a picture, in percent of the width: its morning or its evening. */
type Scale = (day: Day, time?: 'morning' | 'evening') => number;

export function scaleOf({ from, until }: { readonly from: Day; readonly until: Day }): Scale {
  const length = Math.max(1, daysBetween(from, addDays(until, 1)));
  return (day, time = 'morning') => {
    const days = daysBetween(from, day) + (time === 'evening' ? 1 : 0);
    return Number(((100 * Math.min(Math.max(days, 0), length)) / length).toFixed(2));
  };
}
