import { type DateMention, maskDates, NUMBER_DATE, WORD_DATE } from '../lib/swedish-dates.js';

/** Words that speak of a dated time as one to come, with their stretch in the sentence. */
export interface Announcement {
  readonly start: number;
  readonly end: number;
  readonly mention: DateMention;
}

/**
 * What a sentence announces: `kommer under år 2012`, `ska redovisas senast den 1 maj 2021`, `träder i kraft 1 januari 2018`.
 * Only words that tie the date to a verb in the present tense count; a doubtful sentence announces nothing. What the
 * agreement says of its own validity, revision and follow-up is left to the rules about these.
 */
export function announcementsIn(sentence: string): readonly Announcement[] {
  if (PAST.test(sentence) || OWN_BUSINESS.test(sentence)) return [];
  const { text, dateAt, unmasked } = maskDates(sentence);
  const found = new Map<DateMention, Announcement>();
  for (const form of FORMS) {
    for (const { index, 0: words } of text.matchAll(form)) {
      const mention = dateAt(index + words.search(ANY_DATE));
      if (mention && !found.has(mention)) {
        found.set(mention, { start: unmasked(index), end: unmasked(index + words.length), mention });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** A future seen from the past. */
const PAST = /(?<!\p{L})(?:skulle|hade)(?!\p{L})/iu;
const OWN_BUSINESS =
  /revider|uppfölj|följ\p{L}*\s+upp|utvärder|omförhandl|uppdater|förny|giltighet|avtalstid|uppsäg|säg\p{L}*\s+upp|(?:överenskommelse|avtal)\p{L}*\s+(?:\p{L}+\s+){0,3}(?:gäll|löp|upphör|träd|sträck)/iu;

const ANY = `[${NUMBER_DATE}${WORD_DATE}]`;
const ANY_DATE = new RegExp(ANY);

/** Words between a verb and its time that may tie the time to something else: a relative clause, a source, the past tense. */
const TURN =
  '(?:som|vilk\\p{L}+|där|när|då|efter|enligt|sedan|från(?!\\s+och\\s+med)|har|var|blev|fick|beslut\\p{L}*|daterad\\p{L}*|antag\\p{L}+|antog\\p{L}*|\\p{L}+(?:ade|ades|dde|ddes))';
const gap = (longest: number) =>
  `(?:(?!(?<!\\p{L})${TURN}(?!\\p{L}))[^${NUMBER_DATE}${WORD_DATE}.;:!?]){0,${longest}}?`;

const UNTIL = '(?:fram\\s+till|till\\s+och\\s+med|t\\.?\\s?o\\.?\\s?m\\.?|längst\\s+till)';
const BY = `(?:senast|före|innan|till|under|${UNTIL})`;
const ON = `(?:${BY}|från\\s+och\\s+med|fr\\.?\\s?o\\.?\\s?m\\.?)`;
const COMES = 'kommer(?!\\s+(?:fram|från|överens|tillbaka|in)(?!\\p{L}))';
const PLANNED = '(?:planeras|beräknas|väntas|förväntas|avses|är\\s+planerad[et]?)';
const SHALL = 'ska(?:ll)?';
const CHANGES = '(?:träder\\s+i\\s+kraft|börjar\\s+gälla|införs|upphör(?:\\s+att\\s+gälla)?|upphävs|ersätts|avskaffas)';
const LASTS = '(?:pågår|löper|fortsätter|gäller|är\\s+gällande)';

/** The forms of an announcement, from verb to date or from date to verb. */
const FORMS: readonly RegExp[] = [
  `${COMES}${gap(60)}\\s(?:${ON}\\s+${ANY}|i\\s+${WORD_DATE})`,
  `${COMES}(?:\\s+ut|\\s+att\\s+\\p{L}+)?\\s+${WORD_DATE}`,
  `${PLANNED}${gap(50)}\\s(?:${ON}\\s+${ANY}|i\\s+${WORD_DATE})`,
  `${PLANNED}(?:\\s+\\p{L}+)?\\s+${WORD_DATE}`,
  `${SHALL}(?!\\p{L})${gap(80)}\\s(?:${BY}\\s+${ANY}|i\\s+${WORD_DATE})`,
  `${SHALL}\\s+\\p{L}+\\s+${WORD_DATE}`,
  `(?!annars)\\p{L}{2,40}(?:as|rs)\\s+(?:senast|${UNTIL})\\s+${ANY}`,
  `${CHANGES}\\s+(?:${ON}\\s+|i\\s+)?${ANY}`,
  `${LASTS}\\s+(?:(?:under|för|${UNTIL})\\s+(?:(?:perioden|tiden)\\s+)?)${ANY}`,
  `(?:${ON}|vid|i)\\s+${ANY}\\s+${COMES}(?!\\p{L})`,
  `(?:(?:från\\s+och\\s+med|fr\\.?\\s?o\\.?\\s?m\\.?)\\s+)?${ANY}\\s+(?:träder|införs|upphävs)(?!\\p{L})`,
  `(?:senast|under|före|innan)\\s+${ANY}\\s+${SHALL}(?!\\p{L})`,
  `${WORD_DATE}\\s+${COMES}(?!\\p{L})`,
].map((form) => new RegExp(`(?<!\\p{L})${form}`, 'giu'));
