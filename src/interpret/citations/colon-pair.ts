import { isItemLetter } from './items.js';
import { type FoundName, findName } from './lexicon.js';
import { NO_PINPOINT, type ReadPinpoint } from './pinpoints.js';
import type { Provisions } from './provisions.js';
import type { Tokens } from './tokens.js';

/** Two numbers with a sign between, and the index after them. */
interface Pair {
  readonly pinpoint: ReadPinpoint;
  readonly to: number;
}

/** `16:3`, `9.1`: chapter and section; section and item in an act without chapters, and after a full stop. */
export function readPair(tokens: Tokens, at: number, flat: boolean): Pair | undefined {
  const sign = tokens.word(at + 1);
  const isPair = tokens.isKind(at, 'number') && tokens.isKind(at + 2, 'number') && (sign === '.' || sign === ':');
  if (!isPair || tokens.spaced(at + 1) || tokens.spaced(at + 2)) return undefined;
  const [first, digits] = [tokens.word(at), tokens.word(at + 2)];
  if (isTime(first, digits)) return undefined;
  const hasLetter = sign === ':' && isLetterOf(tokens, at + 3);
  const second = hasLetter ? `${digits} ${tokens.word(at + 3)}` : digits;
  const to = hasLetter ? at + 4 : at + 3;
  const said = sign === ':' && !flat ? { chapter: first, section: second } : { section: first, item: second };
  return { pinpoint: { ...NO_PINPOINT, ...said, from: at, to }, to };
}

/** `5:8a`, `5:8 a`; no abbreviation by itself, `d v s`. */
function isLetterOf(tokens: Tokens, at: number): boolean {
  if (!tokens.spaced(at)) return /^[a-z]$/.test(tokens.word(at));
  return isItemLetter(tokens, at) && !/^\p{L}$/u.test(tokens.word(at + 1)) && !tokens.is(at + 1, '-', '–');
}

/** `08:30`, `13:15`: two digits and two are most likely a time; no provision begins with a nought, or is so long. */
function isTime(first: string, second: string): boolean {
  return (
    first.length > 2 ||
    second.length > 3 ||
    /^0/.test(first) ||
    /^0/.test(second) ||
    (first.length === 2 && second.length === 2)
  );
}

/** `16:3 HSL`: the pair stands before the abbreviation of an act. */
export function readPairBefore(tokens: Tokens, at: number): Provisions | undefined {
  const touches = at > 0 && !tokens.spaced(at) && !tokens.is(at - 1, '(');
  if (!tokens.is(at + 1, ':') || touches || tokens.isKind(at - 1, 'number')) return undefined;
  const name = abbreviationAt(tokens, readPair(tokens, at, false)?.to);
  const pair = name && readPair(tokens, at, name.flat);
  if (!pair) return undefined;
  const { pinpoint, to } = pair;
  return { kind: 'provisions', from: at, to, pinpoints: [pinpoint], signFirst: false, turned: true, cut: undefined };
}

function abbreviationAt(tokens: Tokens, at: number | undefined): FoundName['name'] | undefined {
  const found = at === undefined ? undefined : findName(tokens, at);
  return found?.name.kind === 'abbreviation' ? found.name : undefined;
}
