import { type Day, parseDay } from '../model/day.js';
import { Failure } from './failure.js';
import type { World } from './world.js';

/** The day that dates are compared with: `--as-of`, else the date in Sweden now. */
export function chooseDay(asOf: string | undefined, { now }: World): Day {
  if (asOf === undefined)
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(now()) as Day;
  const day = parseDay(asOf);
  if (day) return day;
  throw new Failure({
    sv: `--as-of ${asOf}: skriv en dag som finns, i formen ÅÅÅÅ-MM-DD`,
    en: `--as-of ${asOf}: write a day that exists, as YYYY-MM-DD`,
  });
}
