/** Runs of words and what they mean, kept word by word, so that a text is read once however many they are. */
export interface WordTree<Meaning> {
  readonly next: ReadonlyMap<string, WordTree<Meaning>>;
  readonly meaning: Meaning | undefined;
}

/** A run of words as it stands in a text. */
export interface FoundRun<Meaning> {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/** Makes a tree of runs of words; of a longer run only the first forty words are kept. */
export function wordTree<Meaning>(runs: Iterable<readonly [string, Meaning]>): WordTree<Meaning> {
  const root: Growing<Meaning> = { next: new Map(), meaning: undefined };
  for (const [run, meaning] of runs) {
    const words = wordsIn(run.normalize('NFC')).slice(0, LONGEST);
    if (words.length > 0) words.reduce(grow, root).meaning = meaning;
  }
  return root;
}

/**
 * The runs of a tree in a text (NFC), in any case, in reading order and apart; of two that begin at the same word the longer
 * one counts. `gap` is what may stand between two words of a run. Takes time in proportion to the text.
 */
export function* findRuns<Meaning>(tree: WordTree<Meaning>, text: string, gap: RegExp): Generator<FoundRun<Meaning>> {
  const words = wordsIn(text);
  for (let index = 0; index < words.length; ) {
    const found = longestRun(tree, words, index, text, gap);
    if (found) yield found.run;
    index = found ? found.after : index + 1;
  }
}

/** No title needs more words to be known again. */
const LONGEST = 40;

interface Growing<Meaning> extends WordTree<Meaning> {
  readonly next: Map<string, Growing<Meaning>>;
  meaning: Meaning | undefined;
}

function grow<Meaning>({ next }: Growing<Meaning>, { key }: PlacedWord): Growing<Meaning> {
  const known = next.get(key);
  if (known) return known;
  const branch: Growing<Meaning> = { next: new Map(), meaning: undefined };
  next.set(key, branch);
  return branch;
}

interface PlacedWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Soft hyphens do not part words and are not read. */
function wordsIn(text: string): readonly PlacedWord[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}_\u00AD]+/gu), ({ 0: word, index }) => ({
    key: word.toLowerCase().replaceAll('\u00AD', ''),
    start: index,
    end: index + word.length,
  }));
}

interface Longest<Meaning> {
  readonly run: FoundRun<Meaning>;
  /** The index of the word after the run. */
  readonly after: number;
}

function longestRun<Meaning>(
  tree: WordTree<Meaning>,
  words: readonly PlacedWord[],
  first: number,
  text: string,
  gap: RegExp,
): Longest<Meaning> | undefined {
  let found: Longest<Meaning> | undefined;
  let branch: WordTree<Meaning> | undefined = tree;
  for (let index = first; index < words.length; index++) {
    const [before, word] = [words[index - 1], words[index]];
    if (index > first && !gap.test(text.slice(before?.end, word?.start))) break;
    branch = branch.next.get(word?.key ?? '');
    if (!branch) break;
    const { meaning } = branch;
    const [start = 0, end = 0] = [words[first]?.start, word?.end];
    if (meaning !== undefined) found = { run: { start, end, meaning }, after: index + 1 };
  }
  return found;
}
