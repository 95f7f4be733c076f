import { INITIALS, type Phrase, readPhrase } from './phrase.js';

/** Patterns of words and what they mean, kept by the letters that they begin with, so that few need be tried. */
export type PhraseBook<Meaning> = ReadonlyMap<string, readonly Entry<Meaning>[]>;

interface Entry<Meaning> {
  readonly phrase: Phrase;
  readonly meaning: Meaning;
}

/** Makes a book of patterns (written as `readPhrase` says) and their meanings. */
export function phraseBook<Meaning>(entries: readonly (readonly [string, Meaning])[]): PhraseBook<Meaning> {
  const book = new Map<string, Entry<Meaning>[]>();
  for (const [pattern, meaning] of entries) {
    const phrase = readPhrase(pattern);
    for (const initials of phrase.initials) {
      const shelf = book.get(initials);
      if (shelf) shelf.push({ phrase, meaning });
      else book.set(initials, [{ phrase, meaning }]);
    }
  }
  return book;
}

/** All that the words mean. Takes time in proportion to them. */
export function lookUp<Meaning>(book: PhraseBook<Meaning>, words: readonly string[]): ReadonlySet<Meaning> {
  const meanings = new Set<Meaning>();
  for (const initials of new Set(['', ...words.map((word) => word.slice(0, INITIALS))])) {
    for (const { phrase, meaning } of book.get(initials) ?? []) {
      if (!meanings.has(meaning) && phrase.fits(words)) meanings.add(meaning);
    }
  }
  return meanings;
}
