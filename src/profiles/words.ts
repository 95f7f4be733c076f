import { wordsOf } from '../lib/phrase.js';
import { type PhraseBook, phraseBook } from '../lib/phrase-book.js';
import type { HeadingWords, Profile } from '../model/profile.js';
import { ROLES, type Role } from '../model/role.js';
import words from './words.json' with { type: 'json' };

/**
 * The words by which a profile's sections are recognised: those of agreements all over the country, its own, and the English names of
 * the roles.
 */
export function vocabulary({ words }: Pick<Profile, 'words'>): readonly PhraseBook<Role>[] {
  return [GENERAL, ENGLISH, bookOf(words)];
}

const GENERAL = bookOf(words);
const ENGLISH = phraseBook(
  Object.entries(ROLES).map(([role, { en }]) => [`^${wordsOf(en).join(' ')}$`, role as Role] as const),
);

function bookOf(words: HeadingWords): PhraseBook<Role> {
  const roles = Object.entries(words) as [Role, readonly string[]][];
  return phraseBook(roles.flatMap(([role, patterns]) => patterns.map((pattern) => [pattern, role] as const)));
}
