import { type EdtfDate, parseEdtf } from '../model/edtf.js';
import { lowerCase } from './lower-case.js';

/** A date in running Swedish text; the stretch takes in a leading `den` or `år`. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly date: EdtfDate;
}

/** The dates that a text writes with a year, in order. Numbers of acts, records and amounts are not dates. Linear time. */
export function findDates(text: string): readonly DateMention[] {
  if (!ANY_YEAR.test(text)) return [];
  const lower = lowerCase(text);
  const found = FORMS.flatMap((form) => stretchesOf(form, lower)).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Stretch[] = [];
  for (const stretch of found) if (stretch.start >= (kept.at(-1)?.end ?? 0)) kept.push(stretch);
  return kept.flatMap(({ date, ...stretch }) => (date ? [{ ...stretch, date }] : []));
}

/** Stand for dates in a masked text: one that begins with a number, and one that begins with a word (`den 1 maj 2021`, `år 2012`, `hösten 2013`). */
export const NUMBER_DATE = '\uE000';
export const WORD_DATE = '\uE001';

/** A text with one unit in the place of each date, so that patterns can speak of "a date". */
export interface MaskedText {
  readonly text: string;
  /** The date that stands at an index of the masked text. */
  dateAt(index: number): DateMention | undefined;
  /** The index in the text itself. */
  unmasked(index: number): number;
}

/** Masks the dates of a sentence; a look-up takes time in proportion to it. */
export function maskDates(text: string): MaskedText {
  const dates = findDates(text);
  const mask = ({ start }: DateMention) => (/\d/.test(text[start] ?? '') ? NUMBER_DATE : WORD_DATE);
  const pieces = dates.map((date, index) => text.slice(dates[index - 1]?.end ?? 0, date.start) + mask(date));
  const ends: number[] = [];
  for (const { length } of pieces) ends.push((ends.at(-1) ?? 0) + length);
  const masked = pieces.join('') + text.slice(dates.at(-1)?.end ?? 0);
  const before = (index: number) => dates.filter((_, at) => (ends[at] ?? 0) <= index);
  return {
    text: masked,
    dateAt: (index) => dates[ends.indexOf(index + 1)],
    unmasked: (index) => before(index).reduce((sum, { start, end }) => sum + end - start - 1, index),
  };
}

interface Form {
  readonly pattern: RegExp;
  /** The parts as EDTF, whether the calendar has that date or not. */
  edtf(parts: readonly string[]): string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const MONTH =
  '(jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = '((?:19|20)\\d{2})';
const ANY_YEAR = new RegExp(YEAR);

/** First to last month of what a season can mean at most: `våren` is also half a school year. */
const SEASONS: Readonly<Record<string, readonly [string, string]>> = {
  vår: ['01', '06'],
  som: ['06', '08'],
  hös: ['07', '12'],
};

const FORMS: readonly Form[] = [
  {
    pattern: within(`(?:den\\s{1,3})?${YEAR}-(\\d{2})-(\\d{2})`),
    edtf: ([year, month, day]) => `${year}-${month}-${day}`,
  },
  {
    pattern: within(`(?:den\\s{1,3})?(\\d{1,2})(?::?[ae])?\\s{1,3}${MONTH}\\s{1,3}${YEAR}`),
    edtf: ([day = '', month = '', year]) => `${year}-${monthNumber(month)}-${day.padStart(2, '0')}`,
  },
  {
    pattern: within(`(?:den\\s{1,3})?(\\d{1,2})/(\\d{1,2})[-\\s]${YEAR}`),
    edtf: ([day = '', month = '', year]) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  },
  { pattern: within(`(?:år(?:en)?\\s{1,3})?${YEAR}\\s?[-–/]\\s?${YEAR}`), edtf: ([from, to]) => `${from}/${to}` },
  { pattern: within(`${MONTH}\\s{1,3}${YEAR}`), edtf: ([month = '', year]) => `${year}-${monthNumber(month)}` },
  {
    pattern: within(`(vår|som|hös)(?:en|maren|ten|t?terminen)\\s{1,3}${YEAR}`),
    edtf: ([season = '', year]) => (SEASONS[season] ?? []).map((month) => `${year}-${month}`).join('/'),
  },
  { pattern: within(`(?:år(?:et)?\\s{1,3})?${YEAR}`), edtf: ([year = '']) => year },
];

/** In lower case, a stretch that is no part of a longer number, name, address or amount, nor an attribute (`2012 års plan`). */
function within(form: string): RegExp {
  const after = '[\\p{L}\\p{N}_:/=§-]|[.,]\\d|\\s?(?:års(?!\\p{L})|kr|procent|personer|invånare|timmar|[%:])';
  return new RegExp(`(?<![\\p{L}\\p{N}_:/=§#&?.-])${form}(?!${after})`, 'gu');
}

/** What looks like a date; `31 februari 2023` is none, nor is the month within it. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly date: EdtfDate | undefined;
}

function stretchesOf({ pattern, edtf }: Form, text: string): readonly Stretch[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    date: parseEdtf(edtf(match.slice(1))),
  }));
}

function monthNumber(word: string): string {
  return String(MONTHS.indexOf(word.slice(0, 3)) + 1).padStart(2, '0');
}
