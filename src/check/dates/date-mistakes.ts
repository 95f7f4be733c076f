import { findDates } from '../../lib/swedish-dates.js';
import { parseDuration } from '../../model/duration.js';
import { parseEdtf } from '../../model/edtf.js';

/** What makes a text no date. */
export type DateFault = 'form' | 'month' | 'day' | 'inverted';

/** Tells why a text is no EDTF date. */
export function faultOfDate(text: string): DateFault {
  const [, month, day] = /^(?!0000)\d{4}-(\d{2})(-\d{2})?$/.exec(text) ?? [];
  if (month && (month < '01' || month > '12')) return 'month';
  if (day) return 'day';
  const [from, to, ...more] = text.split('/').map(parseEdtf);
  return from && to && more.length === 0 ? 'inverted' : 'form';
}

/** The EDTF date that a text surely means; undefined when there is doubt, as in `01/09/2017` or `hösten 2023`. */
export function suggestDate(text: string): string | undefined {
  const sides = text.split(/\s*(?:[–—/]|\s-\s|\still\s)\s*/);
  const interval = sides.length === 2 ? sides.map((side) => parseEdtf(side) && side).join('/') : '';
  return [punctuated(text), interval, spelledOut(text)].find((form) => form !== undefined && parseEdtf(form));
}

/** `2017-9-1`, `20170901`, `2017/09/01`, `2017.09.01`, `2017-09-01T12:00`, `2017-9`. */
function punctuated(text: string): string | undefined {
  const [, year, month, day] =
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    /^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})(?:[T ]\d{2}:.*)?$/.exec(text) ??
    /^(\d{4})-(\d{1,2})()$/.exec(text) ??
    [];
  return year && [year, month, day].flatMap((part) => (part ? part.padStart(2, '0') : [])).join('-');
}

/** `1 september 2017`, `den 1/9 2017`, `september 2017`, `2021-2023`. */
function spelledOut(text: string): string | undefined {
  const [mention] = findDates(text);
  const isWhole = mention?.start === 0 && mention.end === text.length;
  const isSeason = /^(?:vår|som|hös)/i.test(text);
  return isWhole && !isSeason ? mention.date.text : undefined;
}

const NUMBERS: readonly RegExp[] = [
  /^e(?:n|tt)$/,
  /^två$/,
  /^tre$/,
  /^fyra$/,
  /^fem$/,
  /^sex$/,
  /^sju$/,
  /^åtta$/,
  /^nio$/,
  /^tio$/,
  /^elva$/,
  /^tolv$/,
];

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:y|years?|år)$/, 'Y'],
  [/^(?:m|months?|mån|månad|månader)$/, 'M'],
  [/^(?:w|weeks?|vecka|veckor)$/, 'W'],
  [/^(?:d|days?|dag|dagar)$/, 'D'],
];

const RHYTHMS: readonly (readonly [RegExp, string])[] = [
  [/^(?:årligen|årsvis|varje år|en gång per år|yearly|annually)$/, 'P1Y'],
  [/^vartannat år$/, 'P2Y'],
  [/^vart tredje år$/, 'P3Y'],
  [/^vart fjärde år$/, 'P4Y'],
  [/^(?:(?:ett |varje )?halvår|halvårsvis|två gånger per år)$/, 'P6M'],
  [/^(?:(?:ett |varje )?kvartal|kvartalsvis)$/, 'P3M'],
  [/^(?:månadsvis|varje månad)$/, 'P1M'],
];

/** The ISO 8601 duration that a text surely means. */
export function suggestDuration(text: string): string | undefined {
  const plain = text.toLowerCase().replace(/\s+/g, ' ');
  const rhythm = RHYTHMS.find(([pattern]) => pattern.test(plain))?.[1];
  if (rhythm) return rhythm;
  const [, count = '', unit = ''] = /^p?(\d{1,4}|\p{L}+) ?(\p{L}+)$/u.exec(plain) ?? [];
  const number = /^\d/.test(count) ? count : NUMBERS.findIndex((word) => word.test(count)) + 1;
  const letter = UNITS.find(([words]) => words.test(unit))?.[1];
  const duration = `P${Number(number)}${letter}`;
  return parseDuration(duration) && duration;
}
