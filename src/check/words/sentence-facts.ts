import { firstWhere } from '../../lib/first-where.js';
import { once } from '../../lib/once.js';
import { wordsOf } from '../../lib/phrase.js';
import type { Prose } from '../../lib/prose.js';
import { type Sentence, sentencesOf } from '../../lib/sentences.js';
import type { Law } from '../../model/citation.js';
import type { Range } from '../../model/place.js';
import { type PhraseFinder, phraseFinder } from './phrase-finder.js';
import { firstYearIn } from './years.js';

/** What a sentence tells of the time, the acts and the documents that it speaks of. */
export interface SentenceFacts {
  readonly year: number | undefined;
  /** Speaks of how something was called, or was, before. */
  readonly tellsOfPast: boolean;
  /** Speaks of a publication. */
  readonly tellsOfPublication: boolean;
  /** Numbers of the acts that it cites; undefined for one that is not known. */
  readonly acts: readonly (string | undefined)[];
  readonly has: PhraseFinder;
}

/** The acts cited in a stretch of the file. */
export type ActsIn = (range: Range) => SentenceFacts['acts'];

/** Tells which acts a stretch of the file cites. Logarithmic time, and what it finds. */
export function actFinder({ meanings }: Law): ActsIn {
  const cited = meanings
    .filter(({ citation }) => citation.work.kind === 'statute')
    .map(({ citation, act, number }) => ({ at: citation.range.start.offset, act: act?.id ?? number }))
    .sort((a, b) => a.at - b.at);
  const from = (offset: number) => firstWhere(cited.length, (index) => (cited[index]?.at ?? 0) >= offset);
  return ({ start, end }) => cited.slice(from(start.offset), from(end.offset)).map(({ act }) => act);
}

/**
 * Tells of the sentence that a place of a block stands in; each one is read once. Undefined for what is too long to be a
 * sentence.
 */
export function sentenceReader(prose: Prose, actsIn: ActsIn): (at: number) => SentenceFacts | undefined {
  const sentences = sentencesOf(prose.text);
  const facts = sentences.map((sentence) => once(() => read(sentence, prose, actsIn)));
  return (at) => facts[firstWhere(sentences.length, (index) => (sentences[index]?.start ?? 0) > at) - 1]?.();
}

/** Nobody writes a longer one. */
const LONGEST = 2000;

function read({ start, text }: Sentence, prose: Prose, actsIn: ActsIn): SentenceFacts | undefined {
  if (text.length > LONGEST) return undefined;
  const lower = text.toLowerCase();
  return {
    year: firstYearIn(text),
    tellsOfPast: PAST.test(lower),
    tellsOfPublication: PUBLICATION.test(lower),
    acts: [...actsIn(prose.range(start, start + text.length)), ...(OTHER_ACT.test(text) ? [undefined] : [])],
    has: phraseFinder(() => wordsOf(text)),
  };
}

/** Words that tell of another time, or of words themselves; in lower case. */
const PAST = words(
  'dåvarande|tidigare|förutvarande|före\\s+detta|forna|hette|hetat|kallades|benämndes|benämnt|numera|nuvarande|bytte\\s+namn|bytt\\s+namn|ersatts?|ersattes|avskaffa(?:des|t|ts)|upphör(?:de|t)|begrepp(?:et|en)?|term(?:en|er|erna)|ord(?:et|en)|uttryck(?:et|en)|benämning\\p{L}*|beteckning\\p{L}*|källa',
);
const PUBLICATION = words(
  'ge(?:r|tt)?\\s+ut|gav\\s+ut|publicera\\p{L}*|utgiv\\p{L}*|utgav|utarbeta(?:de|t|ts)|tog\\s+fram|tagit\\s+fram|rapport(?:en|er|erna)?|skrift(?:en|er|erna)?|vägledning\\p{L}*|handbok\\p{L}*|handböcker|cirkulär\\p{L}*|rekommendation\\p{L}*',
);
/** Acts that keep the older words, should they not have been read as citations. */
const OTHER_ACT = /(?<!\p{L})(?:HSL|LVM|OSL|LSS|LVU|LPT|LRV)(?!\p{L})/u;

function words(choices: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${choices})(?!\\p{L})`, 'u');
}
