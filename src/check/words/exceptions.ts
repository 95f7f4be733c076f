import type { OutdatedTerm } from '../../law/terms.js';
import type { Day } from '../../model/day.js';
import type { Passage } from './passages.js';
import type { SentenceFacts } from './sentence-facts.js';
import type { Stretch } from './stretches.js';

/** A term as it was found, before it is known whether it is outdated there. */
export interface Candidate {
  readonly term: OutdatedTerm;
  readonly stretch: Stretch;
  readonly passage: Passage;
  readonly sentence: SentenceFacts;
  /** The day whose language the text should speak. */
  readonly day: Day;
}

/** Whether a term is right where it stands. */
export function isException(candidate: Candidate): boolean {
  return EXCEPTIONS.some((holds) => holds(candidate));
}

const EXCEPTIONS: readonly ((candidate: Candidate) => boolean)[] = [
  isInListOfTitles,
  isPartOfWordOrName,
  isOfEarlierTime,
  isAuthor,
  isLanguageOfLaw,
  isOtherSense,
];

function isInListOfTitles({ passage }: Candidate): boolean {
  return passage.around.isList;
}

/** "landstings-IT", "Landstinget Sörmland", "landstinget i Kalmar län", "Stockholms läns landsting", "f.d. landstinget". */
function isPartOfWordOrName({ stretch: { start, end }, passage }: Candidate): boolean {
  const { text } = passage.prose;
  const before = text.slice(Math.max(0, start - NEAR), start);
  return OWNER_BEFORE.test(before) || NAME_AFTER.test(text.slice(end, end + NEAR));
}

const NEAR = 40;
const OWNER_BEFORE = /(?:[-\u2011]|(?<!\p{L})(?:\p{Lu}\p{L}*s|läns|f\.?\s?d\.?)\s+)$/u;
const NAME_AFTER = /^(?:[-\u2011]|\s+(?:i\s+)?\p{Lu})/u;

/** What the text tells of the time before the term was given up keeps that time's words. */
function isOfEarlierTime({ term, passage, sentence }: Candidate): boolean {
  const years = [passage.around.year, sentence.year];
  return sentence.tellsOfPast || years.some((year) => year !== undefined && `${year}-01-01` < term.since);
}

/** "skriften som SKL har gett ut". */
function isAuthor({ term, sentence }: Candidate): boolean {
  return term.organisation && sentence.tellsOfPublication;
}

/** An act keeps its own words until they are changed in it, and other acts than the one that has given a term up keep theirs. */
function isLanguageOfLaw({ term, sentence: { acts }, day }: Candidate): boolean {
  if (term.act === undefined) return acts.length > 0 && day < term.sinceInLaw;
  return acts.length === 0 || acts.some((act) => act !== term.act);
}

function isOtherSense({ term, passage, sentence }: Candidate): boolean {
  if (term.only.length > 0 && !sentence.has(term.only)) return true;
  return sentence.has(term.unless) || passage.around.has(term.unlessNear);
}
