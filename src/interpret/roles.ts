import { wordsOf } from '../lib/phrase.js';
import { lookUp, type PhraseBook } from '../lib/phrase-book.js';
import { ROLES, type Role } from '../model/role.js';

/** Books of heading words and the roles that they tell: the general ones, and a profile's own. */
export type Vocabulary = readonly PhraseBook<Role>[];

/**
 * The roles that a heading's words tell, in the order of a usual agreement: several for "Mål och målgrupp", none for
 * words that are in no book. A number before the words (`1.4`, `Bil. 2`, `§ 3`) says nothing. How heading words are
 * written in the books stands in `lib/phrase.ts`.
 */
export function recogniseRoles(heading: string, words: Vocabulary): Role[] {
  const spoken = withoutNumber(wordsOf(heading));
  const found = new Set(words.flatMap((book) => [...lookUp(book, spoken)]));
  return EVERY_ROLE.filter((role) => found.has(role));
}

const EVERY_ROLE = Object.keys(ROLES) as Role[];
const COUNTED: ReadonlySet<string> = new Set(['avsnitt', 'bil', 'bilaga', 'del', 'kap', 'kapitel', 'punkt']);

function withoutNumber(words: readonly string[]): readonly string[] {
  const start = COUNTED.has(words[0] ?? '') && isNumber(words[1]) ? 1 : 0;
  const first = words.findIndex((word, index) => index >= start && !isNumber(word));
  return first < 0 ? [] : words.slice(first);
}

function isNumber(word: string | undefined): boolean {
  return word !== undefined && /^\d{1,3}$/.test(word);
}
