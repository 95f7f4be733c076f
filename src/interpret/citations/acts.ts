import { withTail } from './act-tail.js';
import { type ActWords, NO_ACT } from './act-words.js';
import { findName, isCompound } from './lexicon.js';
import { readSfsNumber, readWrappedNumber } from './sfs-number.js';
import type { Tokens } from './tokens.js';

/** Reads the words for an act that begin at a token. `isKnown` tells whether the text has given a name, or the acts with a name, a number. */
export function readAct(tokens: Tokens, at: number, isKnown: (name: string) => boolean): ActWords | undefined {
  if (tokens.isKind(at, 'number')) return readNumbered(tokens, at);
  if (!tokens.isKind(at, 'word')) return undefined;
  return (
    readNumbered(tokens, at) ??
    readNamed(tokens, at, isKnown) ??
    readAnaphor(tokens, at) ??
    readStrangeName(tokens, at, isKnown) ??
    readStrangeAbbreviation(tokens, at, isKnown)
  );
}

const NOUNS = /^(?:lag|lagen|lagens|förordning|förordningen|kungörelse|kungörelsen|balk|balken)$/;

/** `lagen (1993:387) om stöd …`, `SFS 2017:612`, `Svensk författningssamling 2017:612`. */
function readNumbered(tokens: Tokens, at: number): ActWords | undefined {
  const sfs = readSfsNumber(tokens, at);
  if (sfs?.sure) return withTail(tokens, { ...NO_ACT, from: at, to: sfs.to, number: sfs.number });
  if (!NOUNS.test(tokens.word(at))) return undefined;
  const numbered = readWrappedNumber(tokens, tokens.skip(at + 1, 'nr'));
  if (!numbered) return undefined;
  const title = findName(tokens, numbered.to, tokens.word(at).replace(/^lagens$/, 'lagen'));
  const candidates = title?.name.acts ?? [];
  return withTail(tokens, { ...NO_ACT, from: at, to: title?.to ?? numbered.to, number: numbered.number, candidates });
}

/** A name of the register. Two letters may mean much ("KL", "FB"), unless the text has said which act they mean. */
function readNamed(tokens: Tokens, at: number, isKnown: (name: string) => boolean): ActWords | undefined {
  const found = findName(tokens, at);
  if (!found) return undefined;
  const { kind, words, properly = words, acts, flat } = found.name;
  const name = tokens.line(at, found.to);
  const short = kind === 'abbreviation';
  const standard = short ? words : byTheBook(name, properly);
  const act = withTail(tokens, { ...NO_ACT, from: at, to: found.to, name, candidates: acts, short, flat, standard });
  const isVague = short ? words.length < 3 && !isKnown(acts.join(' ')) : INDEFINITE.test(name.toLowerCase());
  return { ...act, weak: isVague && act.number === undefined };
}

/** "En ny socialtjänstlag" is any act of the kind; "Socialtjänstlag (2001:453)" is one. */
const INDEFINITE = /.(?:lag|balk)$/;

/** The proper words, with a capital where the text has one. Capitals within and a genitive are no faults. */
function byTheBook(written: string, properly: string): string {
  const [said, proper] = [written.toLowerCase(), properly.toLowerCase()];
  if (said === proper || said === `${proper}s`) return written;
  const isCapital = written.charAt(0) !== written.charAt(0).toLowerCase();
  return isCapital ? properly.charAt(0).toUpperCase() + properly.slice(1) : properly;
}

const ANAPHORS: ReadonlyMap<string, ActWords['anaphor']> = new Map([
  ['samma', 'previous'],
  ['nämnda', 'previous'],
  ['sistnämnda', 'previous'],
  ['den', 'previous'],
  ['förstnämnda', 'first'],
  ['denna', 'this'],
]);

/** "samma lag", "den förstnämnda lagen". */
function readAnaphor(tokens: Tokens, at: number): ActWords | undefined {
  const word = tokens.is(at, 'den') && ANAPHORS.has(tokens.word(at + 1)) ? at + 1 : at;
  const anaphor = ANAPHORS.get(tokens.word(word));
  if (!anaphor || !/^(?:lag|förordning|balk|föreskrift)/.test(tokens.word(word + 1))) return undefined;
  const to = word + 2;
  return { ...NO_ACT, from: at, to, anaphor, weak: true, standard: tokens.line(at, to) };
}

const STRANGE_NAME = /^\p{L}{3,}(?:lag|lagen|lagens|balken|förordningen|kungörelsen|ordningen)$/u;
/** Also boards and companies have these, and they are no law unless they have a number. */
const LOCAL_RULES = /(?<!för)ordningen$/;

/** `alkohollagen (1994:1738)`, and a name that the text has given a number before. */
function readStrangeName(tokens: Tokens, at: number, isKnown: (name: string) => boolean): ActWords | undefined {
  const word = tokens.word(at);
  if (!STRANGE_NAME.test(word)) return undefined;
  const name = tokens.line(at, at + 1);
  const act = withTail(tokens, { ...NO_ACT, from: at, to: at + 1, name, standard: name });
  const isNamed = act.number !== undefined || isKnown(word);
  return !isNamed && LOCAL_RULES.test(word) ? undefined : { ...act, weak: !isNamed };
}

/** Three letters and two capitals at least: `SkoL`, `MBL`. */
const STRANGE_ABBREVIATION = /^(?=(?:.*\p{Lu}){2})\p{L}{3,7}$/u;

function readStrangeAbbreviation(tokens: Tokens, at: number, isKnown: (name: string) => boolean): ActWords | undefined {
  const name = tokens.line(at, at + 1);
  if (!STRANGE_ABBREVIATION.test(name) || /^(?:SFS|SOU)$|FS$/.test(name) || isCompound(tokens, at, at + 1))
    return undefined;
  const act = withTail(tokens, { ...NO_ACT, from: at, to: at + 1, name, short: true, standard: name });
  return { ...act, weak: !isKnown(tokens.word(at)) };
}
