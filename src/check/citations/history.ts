import { sentencesOf } from '../../lib/sentences.js';
import type { Around } from './around.js';

/**
 * Whether the words round a citation may speak of how the law once was: "tidigare 8 a § HSL", "5 kap. 9 a § SoL i dess
 * lydelse", "Den 1 juli 2013 fick SoL en ny regel". Many that do not are taken with them: what is repealed then stays,
 * which is never wrong.
 */
export function mayTellOfHistory({ text, from, to }: Around): boolean {
  const start = Math.max(0, from - NEAR);
  const sentences = [lastSentence(text.slice(start, from)), firstSentence(text.slice(to, to + NEAR))];
  const [before = '', after = ''] = sentences.map((words) => words.toLowerCase());
  const signs = [HISTORY, CONCLUDED, YEAR];
  return OLDER_BEFORE.test(before) || [before, after].some((words) => signs.some((sign) => sign.test(words)));
}

/** How many characters are read on either side. */
const NEAR = 240;
/** A full stop so near before the citation is an abbreviation's: "f.d. HSL". */
const TOO_SHORT = 12;

function lastSentence(text: string): string {
  const sentence = sentencesOf(text).findLast(({ start }) => start < text.length - TOO_SHORT);
  return text.slice(sentence?.start ?? 0);
}

function firstSentence(text: string): string {
  return /^\s*[.!?…]\s/.test(text) ? '' : (sentencesOf(text)[0]?.text ?? text);
}

const HISTORY =
  /(?<!\p{L})(?:tidigare|f\.?\s?d\.?|förr|fanns|löd|lydde|förut(?:varande)?|dåvarande|förra|forna|föregående|före\s+detta|dåtida|då\s+gällande|gällde|gällt|upphäv\p{L}*|upphör\p{L}*|ersatt\p{L}*|ersätt(?:er|s)|(?:\p{L}*\s)?lydelse\p{L}*|numera|motsvar\p{L}*|ursprunglig\p{L}*|histori\p{L}*|inför(?:des|ts)|tillkom|trädde|övergångs\p{L}*|nu(?:\s+\p{N}|\s*\)))(?!\p{L})|[([]\s*(?:den\s+)?(?:nu|då|gamla|äldre)(?!\p{L})/u;

/** What was agreed or decided under a law was so under that one: "Parterna ingick avtalet enligt 8 a § HSL". */
const CONCLUDED =
  /(?<!\p{L})(?:ingick(?:s|o)?|ingåt{1,2}s?|ingång(?:en|et|na)|teckna(?:de|des|t|ts|d)|slöts?|slutit|slutits|slut(?:en|et|na)|träffa(?:de|des|t|ts|d)|anto(?:g|gs)|anta(?:git|gits|gen|get|gna)|besluta(?:de|des|t|ts|d)|upprätta(?:de|des|t|ts|d)|underteckna(?:de|des|t|ts|d)|tillkommit|blev|blivit|fick|fått|hade|haft)(?!\p{L})/u;

/** "Äldre" and "gamla" alone speak of people. */
const OLDER_BEFORE =
  /(?<!\p{L})(?:(?:äldre|gamla)[\s(,]*|(?:den|det|de|dess|enligt|i|av)\s+(?:äldre|gamla)\s+(?:\S+\s+){0,3})$/u;

/** A year by itself, not in the number of an act. */
const YEAR = /(?<![\p{L}\p{N}:/–-])(?:19|20)\p{N}{2}(?![\p{L}\p{N}:/])/u;
