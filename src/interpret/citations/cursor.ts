import { findListEnds } from './numbers.js';
import type { Token } from './tokens.js';

/** Tokens of one block, and questions about them. A place is an index; what lies outside is no token. */
export interface Tokens {
  readonly all: readonly Token[];
  /** The token's words in lower case; the empty text outside. */
  word(at: number): string;
  is(at: number, ...words: readonly string[]): boolean;
  isKind(at: number, kind: Token['kind']): boolean;
  /** Whether white space stands before the token; outside there is. */
  spaced(at: number): boolean;
  /** The text from one token up to another, which is not counted in, on one line. */
  line(from: number, to: number): string;
  /** The index of the first token after the list of numbers that begins here; the same index where none does. */
  listEnd(at: number): number;
}

export function cursorOver(all: readonly Token[], text: string): Tokens {
  const word = (at: number) => all[at]?.text.toLowerCase() ?? '';
  const tokens = {
    all,
    word,
    is: (at: number, ...words: readonly string[]) => words.includes(word(at)),
    isKind: (at: number, kind: Token['kind']) => all[at]?.kind === kind,
    spaced: (at: number) => all[at]?.spaced ?? true,
    line: (from: number, to: number) =>
      from < to ? text.slice(all[from]?.start, all[to - 1]?.end).replace(/\s+/g, ' ') : '',
  };
  const ends = findListEnds(tokens);
  return { ...tokens, listEnd: (at) => ends[at] ?? at };
}
