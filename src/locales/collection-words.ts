import type { Day } from '../model/day.js';
import type { Template, Text } from '../model/locale.js';

/** The words of the page about a collection of agreements, and of its timelines. */
export const COLLECTION_WORDS = {
  title: { sv: 'Överenskommelser', en: 'Agreements' },
  contents: { sv: 'På sidan', en: 'On this page' },
  buildsOn: { sv: 'Bygger på', en: 'Builds on' },
  replaces: { sv: 'Ersätter', en: 'Replaces' },
  locals: { sv: 'Lokala överenskommelser som bygger på den', en: 'Local agreements that build on it' },
  coming: { sv: 'Närmast i tiden', en: 'Coming up' },
  nothingComing: { sv: 'Inga kommande tidsfrister är kända.', en: 'No coming deadlines are known.' },
  overdueTable: { sv: 'Det som är mest försenat står först', en: 'The longest overdue first' },
  comingTable: { sv: 'Den närmaste tidsfristen står först', en: 'The next deadline first' },
  day: { sv: 'Dag', en: 'Day' },
  what: { sv: 'Vad', en: 'What' },
  timeline: { sv: 'Tidslinje', en: 'Timeline' },
  good: { sv: 'gäller', en: 'in force' },
  wait: {
    sv: 'gäller inte än, förlängs om ingen sade upp den, eller går inte att avgöra',
    en: 'not yet in force, renewed unless notice was given, or cannot be told',
  },
  bad: { sv: 'gäller inte längre', en: 'no longer in force' },
  arrows: {
    sv: 'Pilen betyder att tiden fortsätter utanför bilden.',
    en: 'The arrow means that the time goes on outside the picture.',
  },
  files: { sv: 'Hämta', en: 'Download' },
  calendar: {
    sv: 'Alla tidsfrister till din kalender (iCalendar)',
    en: 'All deadlines for your calendar (iCalendar)',
  },
  json: { sv: 'Uppgifterna på sidan för andra program (JSON)', en: 'What this page tells, for other programs (JSON)' },
  today: { sv: 'i dag', en: 'today' },
  otherForms: { sv: 'Andra format', en: 'Other forms' },
} as const satisfies Record<string, Text>;

/** What the forms of an agreement are called in both languages. */
export const FORM_NAMES: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  markdown: 'Markdown',
  json: 'JSON',
  akn: 'Akoma Ntoso',
};

/** Words around numbers. */
export const COLLECTION_SENTENCES = {
  quarter: { sv: (quarter) => `kv ${quarter}`, en: (quarter) => `Q${quarter}` },
  moreDeadlines: {
    sv: (count) => `Ytterligare ${count} ${count === 1 ? 'tidsfrist' : 'tidsfrister'} står i kalendern.`,
    en: (count) => `${count} more ${count === 1 ? 'deadline is' : 'deadlines are'} in the calendar.`,
  },
  notDrawn: {
    sv: (count) =>
      `${count} ${count === 1 ? 'överenskommelse' : 'överenskommelser'} är inte med i bilden, för tiden är inte känd eller ligger utanför den`,
    en: (count) =>
      `${count} ${count === 1 ? 'agreement is' : 'agreements are'} not in the picture, as the time is not known or lies outside it`,
  },
} as const satisfies Record<string, Template<number>>;

/** When the agreements of a timeline apply. */
export const TIMELINE_CAPTION: Template<{ readonly from: Day; readonly until: Day }> = {
  sv: ({ from, until }) => `När överenskommelserna gäller, ${from.slice(0, 4)}–${until.slice(0, 4)}`,
  en: ({ from, until }) => `When the agreements apply, ${from.slice(0, 4)}–${until.slice(0, 4)}`,
};

/** The days that an agreement applies, of which one may not be known. */
export const PERIOD: Template<{ readonly from: Day | undefined; readonly until: Day | undefined }> = {
  sv: ({ from, until }) =>
    `Tid: ${[from ? `från och med ${from}` : '', until ? `till och med ${until}` : ''].join(' ').trim()}.`,
  en: ({ from, until }) => `Period: ${[from ? `from ${from}` : '', until ? `until ${until}` : ''].join(' ').trim()}.`,
};

/** Before the title of what has taken an agreement's place, or will. */
export const SUCCESSOR: Readonly<Record<'has' | 'will', Template<Day>>> = {
  has: { sv: (day) => `Ersatt från och med ${day} av`, en: (day) => `Replaced from ${day} by` },
  will: { sv: (day) => `Ersätts från och med ${day} av`, en: (day) => `To be replaced from ${day} by` },
};
