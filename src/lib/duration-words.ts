import type { Duration } from '../model/duration.js';
import type { Locale, Text } from '../model/locale.js';
import { listWords } from './list-words.js';

/** One and several of each unit of an ISO 8601 duration. */
const UNITS: Readonly<Record<string, Readonly<Record<Locale, readonly [one: string, many: string]>>>> = {
  Y: { sv: ['år', 'år'], en: ['year', 'years'] },
  M: { sv: ['månad', 'månader'], en: ['month', 'months'] },
  W: { sv: ['vecka', 'veckor'], en: ['week', 'weeks'] },
  D: { sv: ['dag', 'dagar'], en: ['day', 'days'] },
};

/** A duration in words, unit by unit as it is written: `P1Y6M` is "1 år och 6 månader". */
export function durationWords({ text }: Duration): Text {
  const parts = Array.from(text.matchAll(/(\d+)([YMWD])/g), ([, count, unit]) => ({
    count: Number(count),
    unit: unit ?? '',
  }));
  const inLocale = (locale: Locale) =>
    parts.filter(({ count }) => count > 0).map(({ count, unit }) => counted(count, unit, locale));
  return { sv: listWords(inLocale('sv'), 'och'), en: listWords(inLocale('en'), 'and') };
}

function counted(count: number, unit: string, locale: Locale): string {
  const [one, many] = UNITS[unit]?.[locale] ?? [unit, unit];
  return `${count} ${count === 1 ? one : many}`;
}
