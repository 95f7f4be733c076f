import type { Series } from './series.js';
import type { Tokens } from './tokens.js';

/** A number in a series. */
export interface SeriesNumber {
  /** Undefined for a year alone. */
  readonly value: string | undefined;
  readonly to: number;
}

/** Reads the number that follows the name of a series. */
export function readSeriesNumber(tokens: Tokens, { kind, to }: Series): SeriesNumber | undefined {
  if (kind === 'meddelandeblad') return readJoined(tokens, to, /^\d{1,2}\/(?:19|20)\d\d$/, 3);
  if (kind === 'cirkular') return readJoined(tokens, to, /^(?:\d\d|20\d\d):\d{1,3}$/, 3);
  if (kind === 'committee') return tokens.spaced(to) ? readJoined(tokens, to, /^20\d\d:\d\d$/, 3) : undefined;
  if (kind === 'regulation' || kind === 'sou' || kind === 'ds' || kind === 'dir')
    return readJoined(tokens, to, YEARLY, 3) ?? readYear(tokens, to, kind);
  return readJoined(tokens, to, SESSION, 5) ?? readSessionLetters(tokens, to) ?? readJoined(tokens, to, YEARLY, 3);
}

const YEARLY = /^(?:19|20)\d\d:\d{1,3}$/;
const SESSION = /^(?:19|20)\d\d\/(?:\d\d|\d{4}):\d{1,3}$/;
const LETTERS = /^(?:19|20)\d\d(?:\/(?:\d\d|\d{4}))?:\p{L}{1,4}$/u;

/** So many tokens without white space between that together look like the pattern, and that do not go on as a number. */
function readJoined(tokens: Tokens, at: number, pattern: RegExp, count: number): SeriesNumber | undefined {
  const to = at + count;
  for (let index = at + 1; index < to; index++) if (tokens.spaced(index)) return undefined;
  const value = tokens.line(at, to);
  if (!pattern.test(value)) return undefined;
  const goesOn =
    tokens.is(to, ':', '-') && !tokens.spaced(to) && tokens.isKind(to + 1, 'number') && !tokens.spaced(to + 1);
  return goesOn ? undefined : { value, to };
}

/** `1996/97:NU11`, `2024/25:SoU23`. */
function readSessionLetters(tokens: Tokens, at: number): SeriesNumber | undefined {
  const head = readJoined(tokens, at, LETTERS, 5) ?? readJoined(tokens, at, LETTERS, 3);
  if (!head || !tokens.isKind(head.to, 'number') || tokens.spaced(head.to)) return undefined;
  return { value: `${head.value}${tokens.word(head.to)}`, to: head.to + 1 };
}

/** A year alone, of a series that cannot be mistaken for something else: what is meant cannot be found. */
function readYear(tokens: Tokens, at: number, kind: Series['kind']): SeriesNumber | undefined {
  if (kind !== 'regulation' && kind !== 'sou') return undefined;
  if (!/^(?:19|20)\d\d$/.test(tokens.word(at)) || !tokens.spaced(at)) return undefined;
  const goesOn = tokens.is(at + 1, ':', '-', '/') && !tokens.spaced(at + 1);
  return goesOn ? undefined : { value: undefined, to: at + 1 };
}
