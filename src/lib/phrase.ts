/** Whether a text, given as its words (see `wordsOf`), has a pattern. Takes time in proportion to the text. */
export type Phrase = (words: readonly string[]) => boolean;

/**
 * Reads a pattern: words in small letters with single spaces between them.
 *
 * | written                  | fits                                                          |
 * |--------------------------|---------------------------------------------------------------|
 * | `mål`                    | the word itself                                               |
 * | `målgrupp*`              | a word that begins so; `*mål` ends so, `*vård*` has it within |
 * | `mål\|målen`             | any of these words                                            |
 * | `samordnad* plan`        | these words side by side                                      |
 * | `rutin* * enskild*`      | these words in this order, whatever stands between them       |
 * | `^parterna$`             | `^` at the beginning of the text, `$` at its end              |
 * | `ansvar -uppföljning*`   | `-` not in a text that has this word anywhere                 |
 */
export function readPhrase(pattern: string): Phrase {
  const written = pattern.split(' ');
  const wanted = written.filter((word) => !isExclusion(word)).join(' ');
  const without = written.filter(isExclusion).map((word) => readWord(word.slice(1)));
  const runs = wanted.replace(/^\^|\$$/g, '').split(' * ');
  const order: Order = {
    opens: wanted.startsWith('^'),
    closes: wanted.endsWith('$'),
    runs: runs.map((run) => run.split(' ').map(readWord)),
  };
  return (words) => isInOrder(order, words) && !without.some((word) => words.some(word));
}

/** The words of a text, composed (NFC) and in small letters. Punctuation only parts them, hyphens too. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFC').toLowerCase().replaceAll('\u00AD', '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a word is meant. */
export type Word = (word: string) => boolean;

/** Runs of words that follow one another; `opens` and `closes` tie the first and the last one to the text's ends. */
interface Order {
  readonly opens: boolean;
  readonly closes: boolean;
  readonly runs: readonly (readonly Word[])[];
}

function isExclusion(word: string): boolean {
  return word.startsWith('-');
}

function readWord(written: string): Word {
  const choices = written.split('|').map(readChoice);
  const [first, ...others] = choices;
  return first && others.length === 0 ? first : (word) => choices.some((choice) => choice(word));
}

/** Reads a word of a pattern, without `|`. */
export function readChoice(written: string): Word {
  const [before, after] = [written.startsWith('*'), written.endsWith('*')];
  const core = written.slice(before ? 1 : 0, after ? -1 : undefined);
  if (before && after) return (word) => word.includes(core);
  if (before) return (word) => word.endsWith(core);
  if (after) return (word) => word.startsWith(core);
  return (word) => word === core;
}

/** Each run is taken where it first fits, so no place is tried twice. */
function isInOrder({ opens, closes, runs }: Order, words: readonly string[]): boolean {
  let from = 0;
  for (const run of runs) {
    const end = words.length - run.length;
    const first = closes && run === runs.at(-1) ? Math.max(from, end) : from;
    const last = opens && run === runs[0] ? Math.min(0, end) : end;
    const at = findRun(run, words, first, last);
    if (at === undefined) return false;
    from = at + run.length;
  }
  return true;
}

function findRun(run: readonly Word[], words: readonly string[], first: number, last: number): number | undefined {
  for (let at = first; at <= last; at++) {
    if (run.every((word, index) => word(words[at + index] ?? ''))) return at;
  }
  return undefined;
}
