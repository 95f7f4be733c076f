import { parseDay } from '../model/day.js';
import { luhnDigit } from './luhn.js';

/** A personal identity number in a text, or a co-ordination number. `end` is exclusive. */
interface PersonalNumber {
  readonly start: number;
  readonly end: number;
  /** The number with stars for its last four digits: what may be told of it. */
  readonly masked: string;
}

/**
 * The Swedish personal identity numbers (personnummer) and co-ordination numbers (samordningsnummer) of a text: ten digits with
 * a `-`, or a `+` from a hundred years of age on, or twelve digits, whose date exists and whose last digit is right (folkbokföringslagen
 * 1991:481, 18 and 18 a §§). Numbers of organisations have no date, and what is said to be a register number is one. Linear time.
 */
export function findPersonalNumbers(text: string): readonly PersonalNumber[] {
  return numbersIn(text).filter(({ start }) => !isOther(text.slice(Math.max(0, start - LONGEST_ADDRESS), start)));
}

/** A text in which nobody can read such a number, whatever it is called there; every other character stands where it stood. */
export function maskPersonalNumbers(text: string): string {
  let at = 0;
  const parts = numbersIn(text).flatMap(({ start, end, masked }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, masked];
  });
  return [...parts, text.slice(at)].join('');
}

/** Marks of Markdown may stand around the sign: `811228-**9874**`. */
const NUMBER =
  /(?<!\p{N})(?<century>18|19|20)?(?<date>\d{6})(?<sign>[\\*_]*[-+\u2010-\u2013\u2212][\\*_]*|)(?<tail>\d{4})(?![\p{L}\p{N}]|-\d)/gu;

/** Whether what stands before a number makes it another: part of a word, a register number or an address. */
function isOther(before: string): boolean {
  const near = before.slice(-NEAR);
  return PART.test(near) || REGISTER.test(near) || (/[./]$/.test(before) && isAddress(before));
}

/** Part of a word or of a longer number (`2011/`, `1.`), or after the initials of a board (`KS/`). */
const PART = /(?:[\p{L}+-]|\p{N}[./]|(?<!\p{L})(?!PNR)\p{Lu}{2,3}\/)$/u;
/** What a register number is called. */
const REGISTER =
  /(?:(?<!\p{L})dnr|diarie(?:nr|nummer)|ärende(?:nr|nummer)?|(?<!\p{L})(?:reference|number))\.?:?\s*["']?$/iu;
const NEAR = 30;

function isAddress(before: string): boolean {
  return /:\/\/|www\.|\]\(/i.test(before.split(/\s/).at(-1) ?? '');
}

/** No address is longer before its number. */
const LONGEST_ADDRESS = 200;

function numbersIn(text: string): readonly PersonalNumber[] {
  return Array.from(text.matchAll(NUMBER), read).flatMap((number) => number ?? []);
}

function read({ 0: written, index: start, groups }: RegExpExecArray): PersonalNumber | undefined {
  const { century, date = '', sign = '', tail = '' } = groups ?? {};
  const hasForm = sign !== '' || century !== undefined;
  const isRight = Number(tail.at(-1)) === luhnDigit(date + tail.slice(0, 3)) && !tail.startsWith('000');
  if (!hasForm || !isRight || !isDate(century, date)) return undefined;
  return { start, end: start + written.length, masked: `${written.slice(0, -tail.length)}****` };
}

/** A co-ordination number has 60 added to its day. */
function isDate(century: string | undefined, date: string): boolean {
  const day = Number(date.slice(4));
  const written = `${date.slice(0, 2)}-${date.slice(2, 4)}-${String(day > 60 ? day - 60 : day).padStart(2, '0')}`;
  return (century === undefined ? ['19', '20'] : [century]).some((years) => parseDay(years + written) !== undefined);
}
