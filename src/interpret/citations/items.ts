import { isChapterWord, skipAnd } from './numbers.js';
import { readOrdinalBefore } from './ordinals.js';
import type { Tokens } from './tokens.js';

/** A punkt. */
export interface Item {
  readonly value: string;
  readonly to: number;
}

/** `2`, `2 b`, `f`, `6)`, `punkt 4`, `andra punkten`. */
export function readItem(tokens: Tokens, at: number): Item | undefined {
  const ordinal = readOrdinalBefore(tokens, at, ['punkten']);
  if (ordinal) return { value: String(ordinal.numbers[0]), to: ordinal.to };
  const named = ITEM_WORDS.includes(tokens.word(at));
  const start = named ? tokens.skip(at + 1, '.') : at;
  if (!tokens.isKind(start, 'number')) return named ? undefined : readLetter(tokens, start);
  if (!isItemNumber(tokens, start)) return undefined;
  const letter = isItemLetter(tokens, start + 1) ? tokens.word(start + 1) : undefined;
  const to = letter === undefined ? start + 1 : start + 2;
  const value = letter === undefined ? tokens.word(start) : `${tokens.word(start)} ${letter}`;
  if (!named && tokens.is(to, 'p', 'punkten'))
    return { value, to: tokens.is(to, 'p') ? tokens.skip(to + 1, '.') : to + 1 };
  return { value, to: closesItem(tokens, to) ? to + 1 : to };
}

const ITEM_WORDS = ['punkten', 'punkterna', 'punkt', 'p'];

/** A closing parenthesis that belongs to the number ("6)"), since none was opened before it. */
function closesItem(tokens: Tokens, at: number): boolean {
  if (!tokens.is(at, ')') || tokens.spaced(at)) return false;
  for (let index = at - 1; index >= Math.max(0, at - REACH); index--) {
    if (tokens.is(index, '(')) return false;
    if (tokens.is(index, ')')) return true;
  }
  return true;
}

/** How far back an opening parenthesis is looked for. */
const REACH = 40;

/** Words after a number that make it a date, an amount or a time, not an item. */
const UNITS = new Set(
  `januari februari mars april maj juni juli augusti september oktober november december år månad månader vecka veckor
  dag dagar timmar kronor kr procent personer kommuner regioner parter gånger stycken av`.split(/\s+/),
);

/**
 * A number of a section or chapter, a year, a date or an amount is no item. What is joined to a list is told by the list's end;
 * before chapters only its last part is theirs: "3 § 2, 4 och 16 kap. 3 §".
 */
function isItemNumber(tokens: Tokens, at: number): boolean {
  const digits = tokens.word(at);
  const next = tokens.all[at + 1];
  if (digits.length > 3 || /^0/.test(digits)) return false;
  if (next && !next.spaced && (next.text === ':' || (next.text === '.' && tokens.isKind(at + 2, 'number'))))
    return false;
  if (next && (UNITS.has(next.text.toLowerCase()) || next.text === '%')) return false;
  const isListed = skipAnd(tokens, at - 1) === at;
  const after = isListed ? tokens.listEnd(at) : isItemLetter(tokens, at + 1) ? at + 2 : at + 1;
  if (isListed && isChapterWord(tokens.word(after)) && tokens.listLast(at) > at) return true;
  return !(tokens.isKind(after, 'sections') || isChapterWord(tokens.word(after)) || tokens.is(after, 'st'));
}

/** A letter that is not the beginning of a word: `f`, but not `f.` ("and what follows"). */
export function isItemLetter(tokens: Tokens, at: number): boolean {
  const [letter, next] = [tokens.all[at], tokens.all[at + 1]];
  if (letter?.kind !== 'word' || !/^[a-h]$/.test(letter.text)) return false;
  return !(next?.text === '.' && !next.spaced && letter.text === 'f');
}

function readLetter(tokens: Tokens, at: number): Item | undefined {
  if (!isItemLetter(tokens, at)) return undefined;
  const next = at + 1;
  const isActNext = /\p{Lu}\p{L}?\p{Lu}|lag|balk|förordning/u.test(tokens.all[next]?.text ?? '');
  const ends = !tokens.isKind(next, 'word') || skipAnd(tokens, next) !== undefined || isActNext;
  return ends ? { value: tokens.word(at), to: closesItem(tokens, next) ? next + 1 : next } : undefined;
}
