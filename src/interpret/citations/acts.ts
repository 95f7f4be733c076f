import { type FoundName, findName } from './lexicon.js';
import type { Tokens } from './tokens.js';

/** The words for an act, with all that is said of it in one place: `hälso- och sjukvårdslagen, HSL, (2017:30)`. */
export interface ActWords {
  readonly kind: 'act';
  readonly from: number;
  readonly to: number;
  readonly number: string | undefined;
  /** As it is written: `Hälso- och sjukvårdslagen`. */
  readonly name: string | undefined;
  /** SFS numbers of the acts in the register that have the name. */
  readonly candidates: readonly string[];
  /** The words by the book. */
  readonly standard: string;
  /** An abbreviation and nothing more: provisions can change places with it. */
  readonly short: boolean;
  /** Too little to be a citation unless provisions stand beside: an abbreviation that is not known, "samma lag". */
  readonly weak: boolean;
  /** Which act of those before is meant: "samma lag", "den förstnämnda lagen", "denna lag". */
  readonly anaphor: 'previous' | 'first' | 'this' | undefined;
}

/** Reads the words for an act that begin at a token. `isKnown` tells whether the text has given a name, or the acts with a name, a number. */
export function readAct(tokens: Tokens, at: number, isKnown: (name: string) => boolean): ActWords | undefined {
  if (tokens.isKind(at, 'number')) return readNumbered(tokens, at);
  if (!tokens.isKind(at, 'word')) return undefined;
  return (
    readNumbered(tokens, at) ??
    readNamed(tokens, at, isKnown) ??
    readAnaphor(tokens, at) ??
    readStrangeName(tokens, at, isKnown) ??
    readStrangeAbbreviation(tokens, at)
  );
}

const NOUNS = /^(?:lag|lagen|lagens|förordning|förordningen|kungörelse|kungörelsen|balk|balken)$/;

/** `lagen (1993:387) om stöd …`, `SFS 2017:612`, `Svensk författningssamling 2017:612`. */
function readNumbered(tokens: Tokens, at: number): ActWords | undefined {
  const sfs = readSfsNumber(tokens, at);
  if (sfs?.sure) return withTail(tokens, { ...NOTHING, from: at, to: sfs.to, number: sfs.number });
  if (!NOUNS.test(tokens.word(at))) return undefined;
  const numbered = readWrappedNumber(tokens, tokens.is(at + 1, 'nr') ? at + 2 : at + 1);
  if (!numbered) return undefined;
  const title = findName(tokens, numbered.to, tokens.word(at).replace(/^lagens$/, 'lagen'));
  const candidates = title?.name.acts ?? [];
  return withTail(tokens, { ...NOTHING, from: at, to: title?.to ?? numbered.to, number: numbered.number, candidates });
}

const NOTHING = {
  kind: 'act',
  number: undefined,
  name: undefined,
  candidates: [],
  short: false,
  weak: false,
  anaphor: undefined,
  standard: '',
} as const;

function readNamed(tokens: Tokens, at: number, isKnown: (name: string) => boolean): ActWords | undefined {
  const found = findName(tokens, at);
  if (!found) return undefined;
  const { kind, words, properly = words, acts } = found.name;
  const name = tokens.line(at, found.to);
  const short = kind === 'abbreviation';
  const standard = short ? words : byTheBook(name, properly);
  const act = withTail(tokens, { ...NOTHING, from: at, to: found.to, name, candidates: acts, short, standard });
  const isVague = short ? words.length < 3 && !isKnown(acts.join(' ')) : INDEFINITE.test(name.toLowerCase());
  return { ...act, weak: isVague && act.number === undefined };
}

/** Two letters may mean much ("KL", "FB"), unless the text has said which act they mean. "En ny socialtjänstlag" is any act of the kind; "Socialtjänstlag (2001:453)" is one. */
const INDEFINITE = /.(?:lag|balk)$/;

/** The proper words, with a capital where the text has one. Capitals within and a genitive are no faults. */
function byTheBook(written: string, properly: string): string {
  const [said, proper] = [written.toLowerCase(), properly.toLowerCase()];
  if (said === proper || said === `${proper}s`) return written;
  const isCapital = written.charAt(0) !== written.charAt(0).toLowerCase();
  return isCapital ? properly.charAt(0).toUpperCase() + properly.slice(1) : properly;
}

const ANAPHORS: Readonly<Record<string, ActWords['anaphor']>> = {
  samma: 'previous',
  nämnda: 'previous',
  sistnämnda: 'previous',
  den: 'previous',
  förstnämnda: 'first',
  denna: 'this',
};

/** "samma lag", "den förstnämnda lagen". */
function readAnaphor(tokens: Tokens, at: number): ActWords | undefined {
  const word = tokens.is(at, 'den') && tokens.word(at + 1) in ANAPHORS ? at + 1 : at;
  const anaphor = Object.hasOwn(ANAPHORS, tokens.word(word)) ? ANAPHORS[tokens.word(word)] : undefined;
  if (!anaphor || !/^(?:lag|förordning|balk|föreskrift)/.test(tokens.word(word + 1))) return undefined;
  const to = word + 2;
  return { ...NOTHING, from: at, to, anaphor, weak: true, standard: tokens.line(at, to) };
}

const STRANGE_NAME = /^\p{L}{3,}(?:lag|lagen|lagens|balken|förordningen|kungörelsen|ordningen)$/u;

/** `alkohollagen (1994:1738)`, and a name that the text has given a number before. */
function readStrangeName(tokens: Tokens, at: number, isKnown: (name: string) => boolean): ActWords | undefined {
  const word = tokens.word(at);
  if (!STRANGE_NAME.test(word)) return undefined;
  const name = tokens.line(at, at + 1);
  const act = withTail(tokens, { ...NOTHING, from: at, to: at + 1, name, standard: name });
  return { ...act, weak: act.number === undefined && !isKnown(word) };
}

/** Two capitals at least: `SkoL`, `MBL`. */
const STRANGE_ABBREVIATION = /^(?=(?:.*\p{Lu}){2})\p{L}{2,7}$/u;

function readStrangeAbbreviation(tokens: Tokens, at: number): ActWords | undefined {
  const name = tokens.line(at, at + 1);
  if (!STRANGE_ABBREVIATION.test(name) || /^(?:SFS|SOU)$|FS$/.test(name)) return undefined;
  const act = withTail(tokens, { ...NOTHING, from: at, to: at + 1, name, short: true, standard: name });
  return { ...act, weak: true };
}

/** Takes in what follows and speaks of the same act: its number, its abbreviation, its name. */
function withTail(tokens: Tokens, head: ActWords): ActWords {
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
  const at = tokens.is(act.to, ',', '/') ? act.to + 1 : act.to;
  return readSame(tokens, at, act);
}

const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** What follows in brackets: `(2017:30, HSL)`. */
function readWrapped(tokens: Tokens, act: ActWords): ActWords | undefined {
  const open = tokens.is(act.to, ',') ? act.to + 1 : act.to;
  const close = PAIRS[tokens.word(open)];
  if (close === undefined) return undefined;
  let inner = readSame(tokens, open + 1, act);
  while (inner && tokens.word(inner.to) !== close) {
    inner = readSame(tokens, tokens.is(inner.to, ',', '/') ? inner.to + 1 : inner.to, inner);
  }
  return inner && { ...inner, to: inner.to + 1 };
}

/** A number where none has been given, or another name of the same acts. */
function readSame(tokens: Tokens, at: number, act: ActWords): ActWords | undefined {
  const number = act.number === undefined ? readSfsNumber(tokens, at) : undefined;
  if (number) return { ...act, number: number.number, to: number.to };
  const found = findName(tokens, at);
  if (!found || !isSame(found, act) || tokens.line(at, found.to) === act.name) return undefined;
  const candidates = act.candidates.length > 0 ? act.candidates : found.name.acts;
  return { ...act, name: act.name ?? tokens.line(at, found.to), candidates, to: found.to };
}

function isSame({ name }: FoundName, { candidates, number }: ActWords): boolean {
  if (candidates.length > 0) return candidates.some((id) => name.acts.includes(id));
  return number !== undefined && name.acts.includes(number);
}

interface SfsNumber {
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
  if (tokens.is(at, 'sfs')) return tokens.is(at + 1, 'nr') ? at + 2 : at + 1;
  return tokens.is(at, 'svensk') && tokens.is(at + 1, 'författningssamling') ? at + 2 : at;
}

/** What goes on as a number is none of an act: `2017:30:5`, `2017:30-5`. */
function goesOn(tokens: Tokens, at: number): boolean {
  return (
    tokens.is(at, ':', '-', '/') && !tokens.spaced(at) && !tokens.spaced(at + 1) && tokens.isKind(at + 1, 'number')
  );
}

/** `(1993:387)`, `[1993:387]`, or the number alone. */
function readWrappedNumber(tokens: Tokens, at: number): SfsNumber | undefined {
  const close = PAIRS[tokens.word(at)];
  if (close === undefined) return readSfsNumber(tokens, at);
  const number = readSfsNumber(tokens, at + 1);
  return number && tokens.word(number.to) === close ? { ...number, to: number.to + 1 } : undefined;
}
