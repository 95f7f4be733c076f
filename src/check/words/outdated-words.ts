import { type OutdatedForm, type OutdatedTerm, outdatedForms } from '../../law/terms.js';
import { once } from '../../lib/once.js';
import { wordsOf } from '../../lib/phrase.js';
import { fold } from '../../lib/text.js';
import type { Agreement } from '../../model/agreement.js';
import type { Day } from '../../model/day.js';
import type { Range } from '../../model/place.js';
import type { Context } from '../../model/rule.js';
import { dayOfText } from './day-of-text.js';
import { isException } from './exceptions.js';
import { foreignWords, type IsForeign } from './foreign-words.js';
import { type Passage, passagesOf } from './passages.js';
import { actFinder, type SentenceFacts, sentenceReader } from './sentence-facts.js';
import { insteadOf, isSpelled } from './spelling.js';
import type { Stretch } from './stretches.js';
import { type FoundRun, findRuns, wordTree } from './word-tree.js';

/** A place where a text has a term that was given up before the text was written. */
export interface OutdatedWords {
  readonly term: OutdatedTerm;
  /** As they stand, on one line. */
  readonly words: string;
  /** What to write, in the matching form; undefined where nothing has taken the term's place. */
  readonly instead: string | undefined;
  /** Whether it can be put there as it is. */
  readonly fits: boolean;
  readonly range: Range;
}

/** The outdated terms of an agreement in Swedish; nothing where it cannot be told when it was written. */
export function* outdatedWords(agreement: Agreement, { timeline, law }: Context): Generator<OutdatedWords> {
  const day = dayOfText(agreement, timeline);
  if (day === undefined || !/^sv(?![a-z])/i.test(agreement.language)) return;
  const isWanted = termFilter(agreement, day);
  const foreignIn = foreignWords(agreement);
  const actsIn = actFinder(law);
  for (const passage of passagesOf(agreement)) {
    const runs = [...findRuns(tree(), passage.prose.text, GAP)].filter(({ meaning }) => isWanted(meaning.term));
    if (runs.length === 0) continue;
    const sentenceAt = sentenceReader(passage.prose, actsIn);
    const reading = { day, file: agreement.source.text, isForeign: foreignIn(passage), sentenceAt };
    for (const run of runs) yield* judge(run, passage, reading);
  }
}

/** Every form of every term, to be found. */
const tree = once(() => wordTree(outdatedForms().map((form) => [form.written, form] as const)));

/** What may stand between two words of a term. */
const GAP = /^-?\s{1,3}$/;

/** Terms that were outdated by the day, and that are not how the agreement calls a party. */
function termFilter({ parties }: Agreement, day: Day): (term: OutdatedTerm) => boolean {
  const names = parties.flatMap(({ name, short = '' }) => [wordsOf(name), wordsOf(short)]);
  const known = new Map<OutdatedTerm, boolean>();
  return (term) => {
    const isOut = known.get(term) ?? !term.parties.some((phrase) => names.some(phrase));
    known.set(term, isOut);
    return isOut && term.since <= day;
  };
}

interface Reading {
  readonly day: Day;
  readonly file: string;
  readonly isForeign: IsForeign;
  sentenceAt(at: number): SentenceFacts | undefined;
}

function* judge(run: FoundRun<OutdatedForm>, passage: Passage, reading: Reading): Generator<OutdatedWords> {
  const { start, end, meaning: form } = run;
  const { prose } = passage;
  const written = prose.text.slice(start, end);
  const sentence = reading.sentenceAt(start);
  if (!sentence || !isSpelled(written, form)) return;
  const { term } = form;
  if (isException({ term, stretch: run, passage, sentence, day: reading.day })) return;
  const range = prose.range(start, end);
  if (reading.isForeign(run, range)) return;
  const isPlain = fold(reading.file.slice(range.start.offset, range.end.offset)) === fold(written);
  const fits = form.fits && isPlain && standsAlone(run, prose.text) && sentence.acts.length === 0;
  yield { term, words: written.replace(/\s+/g, ' '), instead: insteadOf(written, form), fits, range };
}

/** Not beside a slash ("SKL/SKR"), not before a number ("SKL 2021"). */
function standsAlone({ start, end }: Stretch, text: string): boolean {
  return text[start - 1] !== '/' && !/^(?:\/|\s\d)/.test(text.slice(end, end + 2));
}
