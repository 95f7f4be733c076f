import { once } from '../../lib/once.js';
import type { Phrase } from '../../lib/phrase.js';

/** Whether some words have one of some phrases. Each list of phrases is looked for once. */
export type PhraseFinder = (phrases: readonly Phrase[]) => boolean;

/** Makes the finder of some words, which are first read when they are needed. */
export function phraseFinder(words: () => readonly string[]): PhraseFinder {
  const known = new Map<readonly Phrase[], boolean>();
  const read = once(words);
  return (phrases) => {
    if (phrases.length === 0) return false;
    const before = known.get(phrases);
    if (before !== undefined) return before;
    const spoken = read();
    const found = phrases.some((phrase) => phrase(spoken));
    known.set(phrases, found);
    return found;
  };
}
