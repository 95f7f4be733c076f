import { findLists } from './lists.js';
import type { PlainTokens, Token, Tokens } from './tokens.js';

/** Makes the tokens of a text askable. */
export function cursorOver(all: readonly Token[], text: string): Tokens {
  const tokens = plainCursor(all, text);
  const { ends, lasts } = findLists(tokens);
  return { ...tokens, listEnd: (at) => ends[at] ?? at, listLast: (at) => lasts[at] ?? at };
}

function plainCursor(all: readonly Token[], text: string): PlainTokens {
  const word = (at: number) => all[at]?.word ?? '';
  return {
    all,
    word,
    is: (at, ...words) => words.includes(word(at)),
    skip: (at, ...words) => (words.includes(word(at)) ? at + 1 : at),
    isKind: (at, kind) => all[at]?.kind === kind,
    spaced: (at) => all[at]?.spaced ?? true,
    line: (from, to) => (from < to ? text.slice(all[from]?.start, all[to - 1]?.end).replace(/\s+/g, ' ') : ''),
  };
}
