/** The smallest part of a running text that a citation can be made of. */
export interface Token {
  readonly kind: 'number' | 'word' | 'sections' | 'address' | 'sign';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

/** Numbers, words, section signs, web addresses whole, and every other sign by itself. */
const TOKEN =
  /(?<address>(?:https?:\/\/|www\.)\S+|[\w.+-]{1,64}@[\w.-]{1,255})|(?<number>\d+)|(?<word>\p{L}[\p{L}\p{M}]*)|(?<sections>§+)|(?<sign>\S)/gu;

/** Cuts a running text into tokens. Linear time. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let before = 0;
  for (const match of text.matchAll(TOKEN)) {
    const end = match.index + match[0].length;
    tokens.push({
      kind: kindOf(match.groups ?? {}),
      text: match[0],
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
