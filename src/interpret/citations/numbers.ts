import type { PlainTokens, Tokens } from './tokens.js';

/** One number of a list, `8 a`, with the tokens it stands in. */
export interface ListedNumber {
  readonly value: string;
  readonly from: number;
  readonly to: number;
  /** Whether a dash leads to it from the number before. */
  readonly through: boolean;
}

/** Numbers and the index of the first token after them. */
export interface NumberList {
  readonly numbers: readonly ListedNumber[];
  readonly to: number;
}

const DASHES = ['-', '–', '—'];
const AND = ['och', 'eller', 'samt', 'resp', 'respektive'];

/** `3`, `8 a`, `4, 5 och 8–10`: numbers up to what must tell what they are, a section sign or the word for chapter. */
export function readNumberList(tokens: Tokens, at: number): NumberList | undefined {
  const first = readNumber(tokens, at, false);
  if (!first) return undefined;
  const numbers = [first];
  let to = first.to;
  for (;;) {
    const next = readNext(tokens, to);
    if (!next) return { numbers, to };
    numbers.push(next);
    to = next.to;
  }
}

/** Where the next number of a list would begin. */
export function nextStart(tokens: PlainTokens, at: number): number | undefined {
  return isDash(tokens.word(at)) || tokens.is(at, 'till') ? at + 1 : skipAnd(tokens, at);
}

/** Whether a token is a dash of any length. */
export function isDash(word: string): boolean {
  return DASHES.includes(word);
}

function readNext(tokens: Tokens, at: number): ListedNumber | undefined {
  const start = nextStart(tokens, at);
  return start === undefined ? undefined : readNumber(tokens, start, isDash(tokens.word(at)) || tokens.is(at, 'till'));
}

/** The index after what joins the parts of a list: a comma, `och`, both, or a slash. */
export function skipAnd(tokens: PlainTokens, at: number): number | undefined {
  if (tokens.is(at, '/')) return at + 1;
  const comma = tokens.skip(at, ',', ';');
  const word = tokens.skip(comma, ...AND);
  const stop = word > comma && tokens.is(comma, 'resp') ? tokens.skip(word, '.') : word;
  return stop > at ? stop : undefined;
}

/** What is longer is no number of a provision. */
const LONGEST = 3;

/** One number with its letter, or the letter alone where the number is the one before: the `b` of `8 a–b §§`. */
export function readNumber(tokens: PlainTokens, at: number, through: boolean): ListedNumber | undefined {
  if (isLaterLetter(tokens, at))
    return { value: `${tokens.word(at - 3)} ${tokens.word(at)}`, from: at, to: at + 1, through };
  const digits = tokens.word(at);
  if (!tokens.isKind(at, 'number') || digits.length > LONGEST || /^0/.test(digits)) return undefined;
  const letter = isLetter(tokens, at + 1) ? tokens.word(at + 1) : undefined;
  const value = letter === undefined ? digits : `${digits} ${letter}`;
  return { value, from: at, to: letter === undefined ? at + 1 : at + 2, through };
}

/** A letter belongs to the number that it touches, or when the list goes on or ends after it: `26 i §`, never `5 i 16 kap.` */
function isLetter(tokens: PlainTokens, at: number): boolean {
  if (!tokens.isKind(at, 'word') || !/^\p{L}$/u.test(tokens.all[at]?.text ?? '')) return false;
  if (!tokens.spaced(at)) return true;
  const next = tokens.word(at + 1);
  return (
    tokens.isKind(at + 1, 'sections') ||
    isChapterWord(next) ||
    DASHES.includes(next) ||
    AND.includes(next) ||
    next === ','
  );
}

/** The second of two letters with one number, between it and the sign: `8 a–b §§`, `8 a och b §§`. */
function isLaterLetter(tokens: PlainTokens, at: number): boolean {
  if (!tokens.isKind(at + 1, 'sections') || !tokens.isKind(at - 3, 'number')) return false;
  const [first, second] = [tokens.word(at - 2), tokens.word(at)];
  const isJoined = isDash(tokens.word(at - 1)) || AND.includes(tokens.word(at - 1));
  return isJoined && [first, second].every((word) => /^\p{L}$/u.test(word)) && first < second;
}

/** Whether a token is the word for chapter, cut short or not. */
export function isChapterWord(word: string): boolean {
  return word === 'kap' || word === 'kapitel' || word === 'kapitlet';
}
