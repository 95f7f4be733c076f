import { findListEnds } from './numbers.js';
import type { Token, Tokens } from './tokens.js';

/** Makes the tokens of a text askable. */
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
