import fc from 'fast-check';
import { addDays, type Day, dayOf } from '../../src/model/day.js';

/** Any day of the years 1000–2999. */
export function anyDay(): fc.Arbitrary<Day> {
  return fc.integer({ min: 0, max: 730_000 }).map((days) => addDays(dayOf(1000, 1, 1), days));
}
