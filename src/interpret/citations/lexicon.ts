import { type ActName, namesOfActs } from '../../law/names.js';
import { once } from '../../lib/once.js';
import type { Tokens } from './tokens.js';

/** A name of acts found in a text: where it ends, and what it is. */
export interface FoundName {
  readonly to: number;
  readonly name: ActName;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly names: ActName[];
}

/** The names of the register as a tree of words, hyphens left out. */
const lexicon = once(() => grow(namesOfActs()));

function grow(names: readonly ActName[]): Node {
  const top: Node = { next: new Map(), names: [] };
  for (const name of names) {
    let node = top;
    for (const word of name.words.toLowerCase().split(/[\s-]+/)) {
      const next = node.next.get(word) ?? { next: new Map(), names: [] };
      node.next.set(word, next);
      node = next;
    }
    node.names.push(name);
  }
  return top;
}

/** Whether an SFS number is one of the register's. */
export function isRegistered(number: string): boolean {
  return registered().has(number);
}

const registered = once(() => new Set(namesOfActs().flatMap(({ acts }) => acts)));

/** The longest name that begins at a token. `before` is a word that has been read already: "lag (1993:387) om stöd …". */
export function findName(tokens: Tokens, at: number, before?: string): FoundName | undefined {
  let node = before === undefined ? lexicon() : lexicon().next.get(before);
  let found: FoundName | undefined;
  for (let index = at; node; index++) {
    if (tokens.is(index, '-') && index > at) continue;
    const word = tokens.word(index);
    const inflected: Node | undefined = node.next.get(word) ?? genitive(node, word);
    const name = inflected?.names.find((candidate) => isNamed(tokens, at, index, candidate));
    if (name) found = { to: index + 1, name };
    node = inflected;
  }
  if (!found || !isCompound(tokens, at, found.to)) return found;
  return tokens.is(found.to + 1, 'lagen') ? { ...found, to: found.to + 2 } : undefined;
}

/** "socialtjänstlagens", "SoLs". */
function genitive(node: Node, word: string): Node | undefined {
  const base = word.endsWith('s') ? node.next.get(word.slice(0, -1)) : undefined;
  return base && base.names.length > 0 ? base : undefined;
}

function isNamed(tokens: Tokens, from: number, last: number, { kind, words }: ActName): boolean {
  if (kind === 'name') return true;
  if (kind === 'title') return isQuoted(tokens, from, last + 1);
  const written = tokens.all
    .slice(from, last + 1)
    .map(({ text }) => text)
    .join('');
  return [words, `${words}s`, words.toUpperCase()].includes(written);
}

const QUOTES = /^["”“»«’‘']$/;

function isQuoted(tokens: Tokens, from: number, to: number): boolean {
  return QUOTES.test(tokens.word(from - 1)) && QUOTES.test(tokens.word(to));
}

/** "HSL-ansvaret" names a thing, not the act ("HSL-lagen" does). */
export function isCompound(tokens: Tokens, from: number, to: number): boolean {
  const goesOn = tokens.is(to, '-') && !tokens.spaced(to) && !tokens.spaced(to + 1) && tokens.isKind(to + 1, 'word');
  const wentBefore = tokens.is(from - 1, '-') && !tokens.spaced(from) && !tokens.spaced(from - 1);
  return goesOn || wentBefore;
}
