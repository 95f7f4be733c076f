import { COLLECTION_SENTENCES } from '../../../locales/collection-words.js';
import { type Day, dayOf } from '../../../model/day.js';
import type { Locale } from '../../../model/locale.js';

/** A day on the axis: the first of a year, or of a quarter where the picture shows few years. */
interface Mark {
  readonly day: Day;
  readonly words: string;
  /** Whether it is left out where there is little room. */
  readonly isSpare: boolean;
}

interface Range {
  readonly from: Day;
  readonly until: Day;
  readonly locale: Locale;
}

/** Months from one mark to the next. */
const STEPS = [3, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 24_000];

/** How many marks there is room for on a phone, and on a screen or paper. */
const FEW = 6;
const MANY = 13;

export function axisMarks(range: Range): readonly Mark[] {
  const step = stepFor(range, MANY);
  const coarse = stepFor(range, FEW);
  const months = monthsIn(range, step);
  const hasYear = months.some((month) => month % 12 === 0);
  return months.map((month, index) => ({
    day: firstOf(month),
    words: wordsOf(month, index === 0 && !hasYear, range.locale),
    isSpare: month % coarse !== 0,
  }));
}

function stepFor(range: Range, room: number): number {
  return STEPS.find((step) => countOf(range, step) <= room) ?? 60_000;
}

function countOf({ from, until }: Range, step: number): number {
  return Math.floor(monthOf(until) / step) - Math.ceil(firstWhole(from) / step) + 1;
}

function monthsIn(range: Range, step: number): readonly number[] {
  const first = Math.ceil(firstWhole(range.from) / step) * step;
  return Array.from({ length: Math.max(0, countOf(range, step)) }, (_, index) => first + index * step);
}

/** The month that a day is in, counted from year 0. */
function monthOf(day: Day): number {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return year * 12 + month - 1;
}

/** The first month that begins on the day or later. */
function firstWhole(day: Day): number {
  return monthOf(day) + (day.endsWith('-01') ? 0 : 1);
}

function firstOf(month: number): Day {
  return dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
}

/** `2026` where a year begins; else `kv 2`, with the year where no mark of the axis tells it. */
function wordsOf(month: number, needsYear: boolean, locale: Locale): string {
  const year = firstOf(month).slice(0, 4);
  if (month % 12 === 0) return year;
  const quarter = COLLECTION_SENTENCES.quarter[locale]((month % 12) / 3 + 1);
  return needsYear ? `${quarter} ${year}` : quarter;
}
