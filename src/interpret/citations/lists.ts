import { isDash, type ListedNumber, nextStart, readNumber } from './numbers.js';
import type { PlainTokens } from './tokens.js';

/** Where lists of numbers end, and where their last part begins: for each token, of the list that begins there. */
export interface ListPlaces {
  /** The index of the first token after the list; the token's own where no list begins. */
  readonly ends: readonly number[];
  /** The index of the list's last number or interval, or of its last two numbers where `§§` says that they are several. */
  readonly lasts: readonly number[];
}

/** The same, while they are told: also how many numbers the last part has. */
interface Told {
  readonly ends: number[];
  readonly lasts: number[];
  readonly sizes: number[];
}

/** Told for all tokens at once, from the last, so that a long list is not read again from each of its numbers. */
export function findLists(tokens: PlainTokens): ListPlaces {
  const told = {
    ends: tokens.all.map((_, at) => at),
    lasts: tokens.all.map((_, at) => at),
    sizes: tokens.all.map(() => 1),
  };
  for (let at = tokens.all.length - 1; at >= 0; at--) {
    const number = readNumber(tokens, at, false);
    if (number) tellList(tokens, number, told);
  }
  return told;
}

/** Tells of the list that begins with a number; all after it is told. */
function tellList(tokens: PlainTokens, { from, to }: ListedNumber, { ends, lasts, sizes }: Told): void {
  const next = nextStart(tokens, to) ?? tokens.all.length;
  const end = ends[next] ?? next;
  ends[from] = end > next ? end : to;
  if (end <= next) return;
  const [last = next, size = 1] = [lasts[next], sizes[next]];
  const isWithin = last === next && (isInterval(tokens, to) || size < fewest(tokens, end));
  lasts[from] = isWithin ? from : last;
  sizes[from] = isWithin ? size + 1 : size;
}

/** How many numbers there are at least before what tells what they are. */
function fewest(tokens: PlainTokens, at: number): number {
  return tokens.isKind(at, 'sections') && tokens.word(at).length > 1 ? 2 : 1;
}

/** Whether a token is a dash of an interval, not of a thought: "s. 12–15", "s. 12 – 15", but not "s. 12 – 5 kap. 1 §". */
export function isInterval(tokens: PlainTokens, at: number): boolean {
  if (!isDash(tokens.word(at)) || !tokens.isKind(at + 1, 'number')) return false;
  const before = tokens.isKind(at - 1, 'number') ? at - 1 : at - 2;
  return !tokens.spaced(at + 1) || Number(tokens.word(before)) <= Number(tokens.word(at + 1));
}
