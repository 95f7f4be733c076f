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
    const ordinal = ORDINALS.indexOf(tokens.word(start)) + 1;
    if (ordinal === 0) return undefined;
    numbers.push(ordinal);
    starts.push(start);
    if (words.includes(tokens.word(start + 1)))
      return { numbers, starts, to: tokens.is(start + 1, 'st') ? tokens.skip(start + 2, '.') : start + 2 };
    start = skipAnd(tokens, start + 1);
  }
  return undefined;
}

const ORDINALS = 'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte'.split(' ');
