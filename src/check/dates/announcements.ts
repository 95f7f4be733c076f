import { lowerCase } from '../../lib/lower-case.js';
import { type DateMention, maskDates, NUMBER_DATE, WORD_DATE } from '../../lib/swedish-dates.js';

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
  const { text: masked, dateAt, unmasked } = maskDates(sentence);
  const text = lowerCase(masked);
  if (!ANY_DATE.test(text) || PAST.test(text) || OWN_BUSINESS.test(text)) return [];
  const found = new Map<DateMention, Announcement>();
  for (const pattern of PATTERNS) {
    for (const { index, 0: words } of text.matchAll(pattern)) {
      const mention = dateAt(index + words.search(ANY_DATE));
      if (mention && !found.has(mention)) {
        found.set(mention, { start: unmasked(index), end: unmasked(index + words.length), mention });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** A future seen from the past; in lower case, as all that is read here. */
const PAST = /(?<!\p{L})(?:skulle|hade)(?!\p{L})/u;
const OWN_BUSINESS =
  /revider|uppfölj|följ\p{L}*\s+upp|utvärder|omförhandl|uppdater|förny|giltighet|avtalstid|uppsäg|säg\p{L}*\s+upp|(?:överenskommelse|avtal)\p{L}*\s+(?:\p{L}+\s+){0,3}(?:gäll|löp|upphör|träd|sträck)/u;

/** Of Swedish words. All the letters of Unicode take four times as long to compile. */
const LETTER = '[a-zà-öø-ÿ]';

const ANY = `[${NUMBER_DATE}${WORD_DATE}]`;
const ANY_DATE = new RegExp(ANY);

/** Words between a verb and its time that may tie the time to something else: a relative clause, a source, the past tense. */
const TURN = `(?:som|vilk${LETTER}+|där|när|då|efter|enligt|sedan|från(?!\\s+och\\s+med)|har|var|blev|fick|född${LETTER}*|beslut${LETTER}*|daterad${LETTER}*|antag${LETTER}+|antog${LETTER}*|${LETTER}+(?:ade|ades|dde|ddes))`;
const gap = (words: number) =>
  `(?:\\s+(?!${TURN}(?!${LETTER}))[^\\s${NUMBER_DATE}${WORD_DATE}.;:!?]{1,40}){0,${words}}?`;

const UNTIL = '(?:fram\\s+till|till\\s+och\\s+med|t\\.?\\s?o\\.?\\s?m\\.?|längst\\s+till)';
const BY = `(?:senast|till|under|${UNTIL})`;
const ON = `(?:${BY}|från\\s+och\\s+med|fr\\.?\\s?o\\.?\\s?m\\.?)`;
const COMES = `kommer(?!\\s+(?:fram|från|överens|tillbaka|in)(?!${LETTER}))`;
const PLANNED = '(?:planeras|beräknas|väntas|förväntas|avses|är\\s+planera(?:d|de|t))';
const SHALL = 'ska(?:ll)?';
const CHANGES = '(?:träder\\s+i\\s+kraft|börjar\\s+gälla|införs|upphör(?:\\s+att\\s+gälla)?|upphävs|ersätts|avskaffas)';
const LASTS = '(?:pågår|löper|fortsätter|gäller|är\\s+gällande)';

const OPENING = '(?<=^|[,;:–]\\s)';

/** The forms of an announcement, from verb to date or from date to verb. */
const FORMS: readonly string[] = [
  `${COMES}${gap(8)}\\s+${ON}\\s+${ANY}`,
  `${PLANNED}${gap(8)}\\s+${ON}\\s+${ANY}`,
  `${SHALL}${gap(12)}\\s+${BY}\\s+${ANY}`,
  `(?:${COMES}|${PLANNED}|${SHALL})${gap(2)}\\s+(?:i\\s+)?${WORD_DATE}`,
  `(?!annars)${LETTER}{2,40}(?:as|rs)\\s+(?:senast|${UNTIL})\\s+${ANY}`,
  `${CHANGES}\\s+(?:${ON}\\s+|i\\s+)?${ANY}`,
  `${LASTS}\\s+(?:under|för|till|${UNTIL})\\s+(?:(?:perioden|tiden)\\s+)?${ANY}`,
  `${OPENING}(?:(?:${ON}|vid|i)\\s+)?${ANY}\\s+${COMES}`,
  `${OPENING}(?:${ON}\\s+)?${ANY}\\s+(?:träder|införs|upphävs)`,
  `${OPENING}(?:senast|under)\\s+${ANY}\\s+${SHALL}`,
];
const PATTERNS = FORMS.map((form) => new RegExp(`(?<!${LETTER})${form}(?!${LETTER})`, 'gu'));
