/** The smallest part of a running text that a citation can be made of. */
export interface Token {
  readonly kind: 'number' | 'word' | 'sections' | 'address' | 'sign';
  readonly text: string;
  /** The same in lower case and in one piece, where it may be or is broken at the end of a line. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

/** Tokens of one block, and questions about each. A place is an index; what lies outside is no token. */
export interface PlainTokens {
  readonly all: readonly Token[];
  /** The token's words in lower case; the empty text outside. */
  word(at: number): string;
  is(at: number, ...words: readonly string[]): boolean;
  /** The index after the token if it is one of the words; else the same index. */
  skip(at: number, ...words: readonly string[]): number;
  isKind(at: number, kind: Token['kind']): boolean;
  /** Whether white space stands before the token; outside there is. */
  spaced(at: number): boolean;
  /** The text from one token up to another, which is not counted in, on one line. */
  line(from: number, to: number): string;
}

/** The same, with its lists of numbers found. */
export interface Tokens extends PlainTokens {
  /** The index of the first token after the list of numbers that begins here; the same index where none does. */
  listEnd(at: number): number;
  /** The index of the last number or interval of the list that begins here (see `ListPlaces`). */
  listLast(at: number): number;
}

/** Numbers, words, section signs (`§`, `§§`, `§:s`), web addresses whole, and every other sign by itself. */
const TOKEN =
  /(?<address>(?:https?:\/\/|www\.)\S+|[\w.+-]{1,64}@[\w.-]{1,255})|(?<number>\d+)|(?<word>\p{L}[\p{L}\p{M}\u00ad]*(?:-[ \t]*\n[ \t]*(?!(?:och|eller|samt|resp)[ \t\n])\p{Ll}[\p{L}\p{M}\u00ad]*)?)|(?<sections>§+(?::s(?!\p{L}))?)|(?<sign>\S)/gu;

const BROKEN = /\u00ad|-\s+/g;

/** Cuts a running text into tokens. Linear time. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let before = 0;
  for (const match of text.matchAll(TOKEN)) {
    const end = match.index + match[0].length;
    tokens.push({
      kind: kindOf(match.groups ?? {}),
      text: match[0],
      word: match[0].replace(BROKEN, '').toLowerCase(),
      start: match.index,
      end,
      spaced: match.index > before,
    });
    before = end;
  }
  return tokens;
}

function kindOf({ address, number, word, sections }: Readonly<Record<string, string>>): Token['kind'] {
  if (number !== undefined) return 'number';
  if (word !== undefined) return 'word';
  if (sections !== undefined) return 'sections';
  return address === undefined ? 'sign' : 'address';
}
