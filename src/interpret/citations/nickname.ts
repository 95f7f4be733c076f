import type { ActWords } from './act-words.js';
import { findName } from './lexicon.js';
import type { Tokens } from './tokens.js';

/** How far after an act its nickname may stand: a title can come between. */
const REACH = 24;
const QUOTES = ['"', '”', '“', '»', '«', '’', '‘', "'"];
/** "nedan kallad", "i fortsättningen". */
const CALLED =
  /^(?:nedan|nedanför|härefter|här|kallad|kallat|kallas|i|det|följande|fortsättningen|förkortad|förkortas|förkortat|även|så|s|k|\.)$/;
const NICKNAME = /^(?=(?:.*\p{Lu}){2})\p{L}{2,7}$|^\p{L}{3,}(?:lagen|balken|förordningen)$/u;

/** What the text calls an act from here on: `lagen (2017:612) om samverkan … (utskrivningslagen)`, `…, nedan LUS,`. */
export function readNickname(tokens: Tokens, { number, to, from }: ActWords): string | undefined {
  if (number === undefined) return undefined;
  const own = tokens.is(to - 1, ')') ? nicknameAt(tokens, to - 2) : undefined;
  if (own !== undefined && to - 2 > from) return own;
  for (let at = to; at < Math.min(tokens.all.length, to + REACH) && !endsSentence(tokens, at); at++) {
    if (tokens.is(at, '(')) return bracketed(tokens, at + 1);
    if (tokens.is(at, ',') && (CALLED.test(tokens.word(at + 1)) || tokens.is(at + 2, ',', '.')))
      return bracketed(tokens, at + 1);
  }
  return undefined;
}

function bracketed(tokens: Tokens, start: number): string | undefined {
  let at = start;
  while (at < start + 6 && (CALLED.test(tokens.word(at)) || QUOTES.includes(tokens.word(at)))) at++;
  const end = tokens.skip(at + 1, ...QUOTES);
  return tokens.is(end, ')', ',', '.') ? nicknameAt(tokens, at) : undefined;
}

function nicknameAt(tokens: Tokens, at: number): string | undefined {
  const isName = NICKNAME.test(tokens.all[at]?.text ?? '') && !findName(tokens, at);
  return isName ? tokens.word(at) : undefined;
}

function endsSentence(tokens: Tokens, at: number): boolean {
  return tokens.is(at, '.', ';', ':') || tokens.isKind(at, 'sections') || tokens.isKind(at, 'number');
}
