import type { PARTY_KINDS } from '../model/agreement.js';
import type { Day } from '../model/day.js';
import type { Template, Text } from '../model/locale.js';
import type { Gap } from '../model/status.js';

/** The words of a status. */
export const STATUS_WORDS = {
  agreement: { sv: 'Överenskommelse', en: 'Agreement' },
  id: { sv: 'Id', en: 'Id' },
  title: { sv: 'Titel', en: 'Title' },
  parties: { sv: 'Parter', en: 'Parties' },
  state: { sv: 'Läge', en: 'State' },
  until: { sv: 'Gäller till', en: 'In force until' },
  overdue: { sv: 'Försenat', en: 'Overdue' },
  next: { sv: 'Nästa frist', en: 'Next deadline' },
  untilFurtherNotice: { sv: 'tills vidare', en: 'further notice' },
  notKnown: { sv: 'okänt', en: 'not known' },
  none: { sv: '–', en: '–' },
  expired: { sv: 'gick ut', en: 'ran out' },
  planned: { sv: 'planerad revidering', en: 'planned revision' },
  period: { sv: 'perioden slutar', en: 'period ends' },
  caption: { sv: 'Det mest brådskande står först', en: 'The most urgent first' },
  unjudged: { sv: 'Det som inte går att bedöma', en: 'What could not be judged' },
} as const satisfies Record<string, Text>;

export const STATUS_SENTENCES = {
  title: {
    sv: (day) => `Läget för överenskommelserna ${day}`,
    en: (day) => `Status of the agreements on ${day}`,
  },
  from: { sv: (day) => `från ${day}`, en: (day) => `from ${day}` },
  renews: { sv: (day) => `förlängs till ${day}`, en: (day) => `renews until ${day}` },
} as const satisfies Record<string, Template<Day>>;

/** Another agreement taking this one's place, or having done so. */
export const REPLACED: Template<{ readonly isPast: boolean; readonly from: Day; readonly by: string }> = {
  sv: ({ isPast, from, by }) => `${isPast ? 'Ersatt' : 'Ersätts'} från och med ${from} av ${by}`,
  en: ({ isPast, from, by }) => `${isPast ? 'Replaced' : 'To be replaced'} from ${from} by ${by}`,
};

/** Parties of a kind, where there are several; others stand beside some of a known kind. */
export const PARTY_NOUNS: Readonly<Record<(typeof PARTY_KINDS)[number] | 'any', Text>> = {
  region: { sv: 'regioner', en: 'regions' },
  municipality: { sv: 'kommuner', en: 'municipalities' },
  association: { sv: 'kommunförbund', en: 'associations' },
  authority: { sv: 'myndigheter', en: 'authorities' },
  private: { sv: 'privata parter', en: 'private parties' },
  other: { sv: 'andra parter', en: 'other parties' },
  any: { sv: 'parter', en: 'parties' },
};

/** Why an agreement cannot be read at all. */
export const PROBLEM_WORDS = {
  empty: { sv: 'filen är tom', en: 'the file is empty' },
  binary: { sv: 'filen är inte text', en: 'the file is not text' },
  'not-utf8': { sv: 'texten är inte UTF-8', en: 'the text is not UTF-8' },
  'too-large': { sv: 'filen är för stor', en: 'the file is too large' },
  'too-complex': { sv: 'texten är för invecklad', en: 'the text is too complex' },
  missing: { sv: 'frontmatter saknas', en: 'there is no frontmatter' },
  blank: { sv: 'frontmatter är tomt', en: 'the frontmatter is empty' },
} as const satisfies Record<string, Text>;

export const BROKEN_FRONTMATTER: Template<number> = {
  sv: (line) => `fel i frontmatter, se rad ${line}`,
  en: (line) => `a fault in the frontmatter, see line ${line}`,
};

export const UNREADABLE: Template<string> = {
  sv: (problem) => `Går inte att läsa: ${problem}`,
  en: (problem) => `Cannot be read: ${problem}`,
};

/** How many, of how many. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** What could not be judged, and of how many. Of those that apply from the last signature it is known which day is missing. */
export const GAP_SENTENCES: Readonly<Record<Gap | 'signature', Template<Share>>> = {
  frontmatter: share(['går inte att läsa'], ['cannot be read']),
  validity: share(
    ['säger inte när den gäller', 'säger inte när de gäller'],
    ['does not say when it applies', 'do not say when they apply'],
  ),
  signature: share(
    ['gäller från underskrift, och den dagen är inte angiven'],
    ['applies from signature, and that day is not stated', 'apply from signature, and that day is not stated'],
  ),
  start: share(
    ['säger inte från vilken dag den gäller', 'säger inte från vilken dag de gäller'],
    ['does not say from which day it applies', 'do not say from which day they apply'],
  ),
  end: share(
    ['säger varken sista dag eller ”tills vidare”'],
    ['states neither a last day nor “until further notice”', 'state neither a last day nor “until further notice”'],
  ),
  revision: share(['saknar revideringsdatum'], ['has no revision date', 'have no revision date']),
  'follow-up': share(['saknar uppföljningsdatum'], ['has no follow-up date', 'have no follow-up date']),
};

/** What one does, and several do where that is other words. */
type Forms = readonly [one: string, many?: string];

function share(sv: Forms, en: Forms): Template<Share> {
  const words = ([one, many = one]: Forms, count: number) => (count === 1 ? one : many);
  return {
    sv: ({ count, of }) => `${count} av ${of} ${words(sv, count)}`,
    en: ({ count, of }) => `${count} of ${of} ${words(en, count)}`,
  };
}

/** What the line that sums up is made of. */
export interface StatusCounts {
  readonly agreements: number;
  readonly overdue: number;
  readonly due: number;
  readonly history: number;
  readonly day: Day;
  /** The time that is looked ahead, in words. */
  readonly within: string;
}

export const STATUS_SUMMARY: Template<StatusCounts> = {
  sv: ({ agreements, overdue, due, history, day, within }) => {
    if (agreements === 0) return `Inga överenskommelser ${day}.`;
    const all = `${agreements} ${agreements === 1 ? 'överenskommelse' : 'överenskommelser'} ${day}`;
    const past = history > 0 ? ` Avslutat eller ersatt: ${history}.` : '';
    return `${all}. Försenat: ${overdue}. Att göra inom ${within}: ${due}.${past}`;
  },
  en: ({ agreements, overdue, due, history, day, within }) => {
    if (agreements === 0) return `No agreements on ${day}.`;
    const all = `${agreements} ${agreements === 1 ? 'agreement' : 'agreements'} on ${day}`;
    const past = history > 0 ? ` Ended or replaced: ${history}.` : '';
    return `${all}. Overdue: ${overdue}. To do within ${within}: ${due}.${past}`;
  },
};

/** How far ahead a day is. The number and its unit stay together. */
export const DAYS_LEFT: Template<number> = {
  sv: (days) => (days < 2 ? `i\u00A0${days === 0 ? 'dag' : 'morgon'}` : `om\u00A0${days}\u00A0dagar`),
  en: (days) => (days < 2 ? (days === 0 ? 'today' : 'tomorrow') : `in\u00A0${days}\u00A0days`),
};

/** How long ago, in whole units; both stay together. */
export const LATE: Readonly<Record<'days' | 'months' | 'years', Template<number>>> = {
  days: { sv: (n) => `${n}\u00A0${n === 1 ? 'dag' : 'dagar'}`, en: (n) => `${n}\u00A0${n === 1 ? 'day' : 'days'}` },
  months: { sv: (n) => `${n}\u00A0månader`, en: (n) => `${n}\u00A0months` },
  years: { sv: (n) => `${n}\u00A0år`, en: (n) => `${n}\u00A0years` },
};
