import { skipAnd } from './numbers.js';
import type { Tokens } from './tokens.js';

/** Parts that are counted: `andra och tredje styckena`. */
export interface Counted {
  readonly numbers: readonly number[];
  readonly to: number;
  /** Where each of several begins. */
  readonly starts: readonly number[];
}

/** Ordinals, joined, before one of some words. More than there are words for is no list, so that the time is fixed. */
export function readOrdinalBefore(tokens: Tokens, at: number, words: readonly string[]): Counted | undefined {
  const numbers: number[] = [];
  const starts: number[] = [];
  for (let start: number | undefined = at; start !== undefined && numbers.length < ORDINALS.length; ) {
    const ordinal = readOrdinal(tokens, start);
    if (!ordinal) return undefined;
    const { number, to } = ordinal;
    numbers.push(number);
    starts.push(start);
    if (words.includes(tokens.word(to)))
      return { numbers, starts, to: tokens.is(to, 'st') ? tokens.skip(to + 1, '.') : to + 1 };
    start = skipAnd(tokens, to);
  }
  return undefined;
}

/** `andra`, `2:a`, `16:e`. */
function readOrdinal(tokens: Tokens, at: number): { readonly number: number; readonly to: number } | undefined {
  const named = ORDINALS.indexOf(tokens.word(at)) + 1;
  if (named > 0) return { number: named, to: at + 1 };
  const isShort = tokens.isKind(at, 'number') && tokens.word(at).length <= 2;
  const isNumber = isShort && tokens.is(at + 1, ':') && tokens.is(at + 2, 'a', 'e');
  return isNumber ? { number: Number(tokens.word(at)), to: at + 3 } : undefined;
}

const ORDINALS = 'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte'.split(' ');
