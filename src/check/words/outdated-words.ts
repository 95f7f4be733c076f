import { OUTDATED_FORMS, type OutdatedForm, type OutdatedTerm } from '../../law/terms.js';
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
    const runs = [...findRuns(TREE, passage.prose.text, GAP)].filter(({ meaning }) => isWanted(meaning.term));
    if (runs.length === 0) continue;
    const sentenceAt = sentenceReader(passage.prose, actsIn);
    const reading = { day, file: agreement.source.text, isForeign: foreignIn(passage), sentenceAt };
    for (const run of runs) yield* judge(run, passage, reading);
  }
}

const TREE = wordTree(OUTDATED_FORMS.map((form) => [form.written, form] as const));

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
  const instead = form.instead && (isAbbreviation(form) ? form.instead : inCaseOf(written, form.instead));
  const isPlain = fold(reading.file.slice(range.start.offset, range.end.offset)) === fold(written);
  const standsAlone = STANDS_ALONE.test(surroundingsOf(run, prose.text));
  const fits = form.fits && isPlain && standsAlone && sentence.acts.length === 0;
  yield { term, words: written.replace(/\s+/g, ' '), instead, fits, range };
}

/** An abbreviation counts in its own capitals only. */
function isSpelled(written: string, form: OutdatedForm): boolean {
  return !isAbbreviation(form) || written.replaceAll('\u00AD', '') === form.written;
}

function isAbbreviation({ written }: OutdatedForm): boolean {
  return /^\p{Lu}{2}/u.test(written);
}

/** "Landstinget" gives "Regionen". */
function inCaseOf(written: string, instead: string): string {
  if (/^\p{Lu}[\p{Lu}\s-]+$/u.test(written)) return instead.toUpperCase();
  return /^\p{Lu}/u.test(written) ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
}

/** The signs next before and after, as `before…after`. */
function surroundingsOf({ start, end }: { start: number; end: number }, text: string): string {
  return `${text.slice(Math.max(0, start - 1), start)}…${text.slice(end, end + 2)}`;
}

/** Not beside a slash ("SKL/SKR"), not before a number ("SKL 2021"). */
const STANDS_ALONE = /^[^/]?…(?!\/|\s\d)/u;
