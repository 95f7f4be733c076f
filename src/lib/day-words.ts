import type { Day } from '../model/day.js';
import type { Locale } from '../model/locale.js';

/** A day as it is written in running text: `22 februari 2026`, `22 February 2026`. */
export function dayInWords(day: Day, locale: Locale): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return `${date} ${MONTHS[locale][month - 1] ?? ''} ${year}`;
}

const MONTHS: Readonly<Record<Locale, readonly string[]>> = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
