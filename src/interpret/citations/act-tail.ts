import type { ActWords } from './act-words.js';
import { type FoundName, findName } from './lexicon.js';
import { closingOf, readSfsNumber, type SfsNumber } from './sfs-number.js';
import type { Tokens } from './tokens.js';

/** Takes in what follows and speaks of the same act: its number, its abbreviation, its name. */
export function withTail(tokens: Tokens, head: ActWords): ActWords {
  let act = head;
  for (;;) {
    const more = readWrapped(tokens, act) ?? readBeside(tokens, act);
    if (!more) break;
    act = { ...more, short: false };
  }
  const tail = tokens.line(head.to, act.to);
  const joint = tokens.spaced(head.to) ? ' ' : '';
  const own = head.standard === '' ? tokens.line(head.from, head.to) : head.standard;
  return { ...act, standard: tail === '' ? own : own + joint + tail };
}

/** What follows at once, or after a comma or slash. */
function readBeside(tokens: Tokens, act: ActWords): ActWords | undefined {
  return readSame(tokens, tokens.skip(act.to, ',', '/'), act);
}

/** What follows in brackets: `(2017:30, HSL)`. */
function readWrapped(tokens: Tokens, act: ActWords): ActWords | undefined {
  const open = tokens.skip(act.to, ',');
  const close = closingOf(tokens, open);
  if (close === undefined) return undefined;
  let inner = readSame(tokens, open + 1, act);
  while (inner && tokens.word(inner.to) !== close) {
    const next = tokens.skip(inner.to, ',', '/');
    inner = readSame(tokens, next, inner) ?? readNickname(tokens, next, close, inner);
  }
  return inner && { ...inner, to: inner.to + 1 };
}

/** `(1985:125, TvL)`: an abbreviation of the text's own, after the number. */
function readNickname(tokens: Tokens, at: number, close: string, act: ActWords): ActWords | undefined {
  const isLast = act.number !== undefined && tokens.isKind(at, 'word') && tokens.word(at + 1) === close;
  return isLast ? { ...act, to: at + 1 } : undefined;
}

/** A number where none has been given, or another name of the same acts. */
function readSame(tokens: Tokens, at: number, act: ActWords): ActWords | undefined {
  const number = act.number === undefined ? readSfsNumber(tokens, at) : undefined;
  if (number && isOwn(number, at, act)) return { ...act, number: number.number, to: number.to };
  const found = findName(tokens, at);
  if (!found || !isSame(found, act) || tokens.line(at, found.to) === act.name) return undefined;
  const candidates = act.candidates.length > 0 ? act.candidates : found.name.acts;
  return { ...act, name: act.name ?? tokens.line(at, found.to), candidates, to: found.to };
}

/** After an abbreviation a number of no act with that name is of another series: "RF 2019:14", "rutin HSL 2019:14". */
function isOwn({ number, sure }: SfsNumber, at: number, { short, candidates, to }: ActWords): boolean {
  return sure || at > to || !short || candidates.length === 0 || candidates.includes(number);
}

function isSame({ name }: FoundName, { candidates, number }: ActWords): boolean {
  if (candidates.length > 0) return candidates.some((id) => name.acts.includes(id));
  return number !== undefined && name.acts.includes(number);
}
