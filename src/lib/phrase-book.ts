import { type Phrase, readChoice, readPhrase, type Word } from './phrase.js';

/** Patterns of words and what they mean, kept by the first letters of the words that they can begin with. */
export type PhraseBook<Meaning> = ReadonlyMap<string, readonly Entry<Meaning>[]>;

interface Entry<Meaning> {
  readonly begins: Word;
  readonly phrase: Phrase;
  readonly meaning: Meaning;
}

/** Makes a book of patterns (written as `readPhrase` says) and their meanings. */
export function phraseBook<Meaning>(patterns: readonly (readonly [string, Meaning])[]): PhraseBook<Meaning> {
  const book = new Map<string, Entry<Meaning>[]>();
  for (const [pattern, meaning] of patterns) {
    const phrase = whenNeeded(pattern);
    const [first = ''] = pattern.split(' ', 1);
    for (const choice of first.replace(/^\^|\$$/g, '').split('|')) {
      const entry = { begins: readChoice(choice), phrase, meaning };
      const shelf = book.get(initialsOf(choice));
      if (shelf) shelf.push(entry);
      else book.set(initialsOf(choice), [entry]);
    }
  }
  return book;
}

/** All that the words mean. Takes time in proportion to them: no pattern is tried twice. */
export function lookUp<Meaning>(book: PhraseBook<Meaning>, words: readonly string[]): ReadonlySet<Meaning> {
  const begun = new Map<Phrase, Meaning>();
  for (const word of words) {
    gatherBegun(word, book.get(word.slice(0, INITIALS)) ?? [], begun);
    gatherBegun(word, book.get(ANY) ?? [], begun);
  }
  return new Set([...begun].filter(([phrase]) => phrase(words)).map(([, meaning]) => meaning));
}

/** How many letters words are kept by. */
const INITIALS = 3;
/** Where those stand that do not tell so many. */
const ANY = '*';

function initialsOf(choice: string): string {
  const initials = choice.slice(0, INITIALS);
  return initials.includes('*') ? ANY : initials;
}

/** Adds the patterns of a shelf that can begin with a word. */
function gatherBegun<Meaning>(word: string, shelf: readonly Entry<Meaning>[], begun: Map<Phrase, Meaning>): void {
  for (const { begins, phrase, meaning } of shelf) if (begins(word)) begun.set(phrase, meaning);
}

/** Most patterns of a book are never tried on a document, so each is read when it is. */
function whenNeeded(pattern: string): Phrase {
  let phrase: Phrase | undefined;
  return (words) => {
    phrase ??= readPhrase(pattern);
    return phrase(words);
  };
}
