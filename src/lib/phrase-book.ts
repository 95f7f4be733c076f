import { type Phrase, readPhrase } from './phrase.js';

/** Patterns of words and what they mean, kept by the words that they can begin with, so that few need be tried. */
export type PhraseBook<Meaning> = ReadonlyMap<string, readonly Entry<Meaning>[]>;

interface Entry<Meaning> {
  readonly phrase: Phrase;
  readonly meaning: Meaning;
}

/** Makes a book of patterns (written as `readPhrase` says) and their meanings. */
export function phraseBook<Meaning>(patterns: readonly (readonly [string, Meaning])[]): PhraseBook<Meaning> {
  const book = new Map<string, Entry<Meaning>[]>();
  for (const [pattern, meaning] of patterns) {
    const entry = { phrase: whenNeeded(pattern), meaning };
    for (const beginning of beginningsOf(pattern)) {
      const shelf = book.get(beginning);
      if (shelf) shelf.push(entry);
      else book.set(beginning, [entry]);
    }
  }
  return book;
}

/** All that the words mean. Takes time in proportion to them. */
export function lookUp<Meaning>(book: PhraseBook<Meaning>, words: readonly string[]): ReadonlySet<Meaning> {
  const meanings = new Set<Meaning>();
  for (const beginning of new Set([ANY, ...words.flatMap(wordBeginnings)])) {
    for (const { phrase, meaning } of book.get(beginning) ?? []) {
      if (!meanings.has(meaning) && phrase(words)) meanings.add(meaning);
    }
  }
  return meanings;
}

/** Where patterns stand that any word might begin. */
const ANY = '*';
/** Words that are open at the end are kept by this many letters at most. */
const LONGEST = 24;

/** Most patterns of a book are never tried on a document, so each is read when it is. */
function whenNeeded(pattern: string): Phrase {
  let phrase: Phrase | undefined;
  return (words) => {
    phrase ??= readPhrase(pattern);
    return phrase(words);
  };
}

/** `mål` and `målgrupp*` of the pattern `^mål|målgrupp* och syfte`. */
function beginningsOf(pattern: string): ReadonlySet<string> {
  const [first = ''] = pattern.replace(/^\^|\$$/g, '').split(' ', 1);
  return new Set(first.split('|').map(beginningOf));
}

function beginningOf(choice: string): string {
  if (choice.startsWith('*')) return ANY;
  return choice.endsWith('*') ? `${choice.slice(0, -1).slice(0, LONGEST)}*` : choice;
}

/** `mål`, `m*`, `må*` and `mål*` of the word `mål`. */
function wordBeginnings(word: string): readonly string[] {
  const lengths = Array.from({ length: Math.min(word.length, LONGEST) }, (_, index) => index + 1);
  return [word, ...lengths.map((length) => `${word.slice(0, length)}*`)];
}
