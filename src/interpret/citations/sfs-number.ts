import type { Tokens } from './tokens.js';

/** The number of an act in Svensk författningssamling. */
export interface SfsNumber {
  readonly number: string;
  readonly to: number;
  /** Whether its series or its year written twice tells that it is no other number. */
  readonly sure: boolean;
}

/** `2017:30`, `SFS 2017:30`, and a year that is written twice. */
export function readSfsNumber(tokens: Tokens, at: number): SfsNumber | undefined {
  const start = skipSeries(tokens, at);
  const doubled = tokens.is(start + 1, ':') && tokens.word(start + 2) === tokens.word(start) ? start + 2 : start;
  const year = tokens.word(doubled);
  if (!/^(?:1[6-9]|20)\d\d$/.test(year) || !tokens.is(doubled + 1, ':') || !/^\d{1,5}$/.test(tokens.word(doubled + 2)))
    return undefined;
  if (tokens.spaced(doubled + 1) || tokens.spaced(doubled + 2) || goesOn(tokens, doubled + 3)) return undefined;
  return { number: `${year}:${tokens.word(doubled + 2)}`, to: doubled + 3, sure: start > at || doubled > start };
}

function skipSeries(tokens: Tokens, at: number): number {
  if (tokens.is(at, 'sfs')) return tokens.skip(at + 1, 'nr');
  return tokens.is(at, 'svensk') && tokens.is(at + 1, 'författningssamling') ? at + 2 : at;
}

/** What goes on as a number is none of an act: `2017:30:5`, `2017:30-5`. */
function goesOn(tokens: Tokens, at: number): boolean {
  return (
    tokens.is(at, ':', '-', '/') && !tokens.spaced(at) && !tokens.spaced(at + 1) && tokens.isKind(at + 1, 'number')
  );
}

/** `(1993:387)`, `[1993:387]`, or the number alone. */
export function readWrappedNumber(tokens: Tokens, at: number): SfsNumber | undefined {
  const close = closingOf(tokens, at);
  if (close === undefined) return readSfsNumber(tokens, at);
  const number = readSfsNumber(tokens, at + 1);
  return number && tokens.word(number.to) === close ? { ...number, to: number.to + 1 } : undefined;
}

/** The bracket that closes the one that a token opens; undefined for other tokens. */
export function closingOf(tokens: Tokens, at: number): string | undefined {
  return BRACKETS.get(tokens.word(at));
}

const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);
