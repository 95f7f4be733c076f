import type { CellState, Unplaced } from '../model/coverage.js';
import type { Day } from '../model/day.js';
import type { Template, Text } from '../model/locale.js';
import type { Tone } from './status-cells.js';

/** Headings, and what stands where there is nothing to list. */
export const COVERAGE_WORDS = {
  title: { sv: 'Vem har överenskommelse om vad?', en: 'Who has agreements on what?' },
  state: { sv: 'Läge', en: 'State' },
  parties: { sv: 'Parter', en: 'Parties' },
  agreement: { sv: 'Överenskommelse', en: 'Agreement' },
  label: { sv: 'Beteckning', en: 'Id' },
  agreements: { sv: 'Överenskommelserna', en: 'The agreements' },
  periods: { sv: 'Perioder', en: 'Periods' },
  summary: { sv: 'I korthet', en: 'In short' },
  none: { sv: 'ingen överenskommelse', en: 'no agreement' },
  noParties: {
    sv: 'Ingen överenskommelse nämner en kommun, en region eller ett kommunförbund som part.',
    en: 'No agreement names a municipality, a region or an association of municipalities as a party.',
  },
  overview: { sv: 'Översikt', en: 'Overview' },
  counted: { sv: 'Överenskommelser som har lästs', en: 'Agreements that were read' },
  and: { sv: 'och', en: 'and' },
  overlap: { sv: 'de överlappar varandra', en: 'they overlap each other' },
  conditional: { sv: 'om ingen säger upp den', en: 'unless notice is given' },
  /** After the name of a group that the law demands. */
  statutory: { sv: 'lagkrav', en: 'demanded by law' },
} as const satisfies Record<string, Text>;

/** A cell at a glance. */
export const CELL_WORDS: Readonly<Record<CellState, Text>> = {
  uncovered: { sv: 'saknas', en: 'missing' },
  unknown: { sv: 'oklart', en: 'unclear' },
  covered: { sv: 'finns', en: 'in force' },
};

export const CELL_TONES: Readonly<Record<CellState, Tone>> = { uncovered: 'bad', unknown: 'wait', covered: 'good' };

/** What the pictures' tones mean. */
export const COVERAGE_TONES = {
  good: { sv: 'en överenskommelse gäller', en: 'an agreement is in force' },
  wait: {
    sv: 'gäller om ingen säger upp den, eller går inte att avgöra',
    en: 'in force unless notice is given, or cannot be told',
  },
  bad: { sv: 'ingen överenskommelse gäller', en: 'no agreement is in force' },
} as const satisfies Record<string, Text>;

/** What a double bar means. */
export const DOUBLE_BAR: Text = {
  sv: 'överenskommelser som överlappar varandra gäller',
  en: 'agreements that overlap each other are in force',
};

export const COVERAGE_SENTENCES = {
  window: {
    sv: ({ day, until }) => `Läget den ${day}, och vad som ändras till och med ${until}.`,
    en: ({ day, until }) => `As of ${day}, and what changes until ${until}.`,
  } as Template<{ readonly day: Day; readonly until: Day }>,
  stateOn: { sv: (day) => `Läget den ${day}`, en: (day) => `As of ${day}` } as Template<Day>,
  when: {
    sv: (group) => `När överenskommelser gäller: ${group}`,
    en: (group) => `When agreements are in force: ${group}`,
  } as Template<string>,
  periods: {
    sv: ({ group, from, until }) => `Perioder från ${from} till ${until}: ${group}`,
    en: ({ group, from, until }) => `Periods from ${from} until ${until}: ${group}`,
  } as Template<{ readonly group: string; readonly from: Day; readonly until: Day }>,
} as const;

/** The law's demand, said once before the numbers. */
export const DEMAND: Text = {
  sv: 'Lagen kräver att regionen och kommunen har en överenskommelse om var och en av målgrupperna med lagkrav (16 kap. 3 § HSL och 7 kap. 2 § SoL (2025:400)).',
  en: 'The law demands that the region and the municipality have an agreement on each of the target groups marked “demanded by law” (16 kap. 3 § HSL and 7 kap. 2 § SoL (2025:400)).',
};

/** Exactly whom the law means, where the name of the group does not tell it. */
export const SCOPES: Readonly<Record<string, Text>> = {
  'substance-use': {
    sv: 'Lagarna räknar upp alkohol, narkotika, andra beroendeframkallande medel, läkemedel, dopningsmedel och spel om pengar. HSL säger missbruk, SoL (2025:400) skadligt bruk eller beroende.',
    en: 'The acts list alcohol, narcotics, other addictive substances, medicines, doping agents and gambling. HSL says abuse (missbruk), SoL (2025:400) harmful use or addiction.',
  },
  'children-in-care': {
    sv: 'Sedan den 1 april 2024 gäller 16 kap. 3 § HSL även skyddat boende.',
    en: 'Since 1 April 2024, 16 kap. 3 § HSL also speaks of sheltered housing (skyddat boende).',
  },
};

interface OverlapFacts {
  readonly group: string;
  readonly parties: string;
  readonly agreements: string;
  /** Undefined: it is so on the day. */
  readonly from: Day | undefined;
  readonly until: Day | undefined;
}

/** Agreements that cover the same party and group at the same time. */
export const OVERLAPPING: Template<OverlapFacts> = {
  sv: ({ group, parties, agreements, from, until }) =>
    `Överlapp ${from ? `från ${from}` : 'nu'}${until ? ` till ${until}` : ''}: ${agreements} gäller samtidigt för ${parties} (${group}).`,
  en: ({ group, parties, agreements, from, until }) =>
    `Overlap ${from ? `from ${from}` : 'now'}${until ? ` until ${until}` : ''}: ${agreements} are in force together for ${parties} (${group}).`,
};

interface GapFacts {
  readonly group: string;
  readonly parties: string;
  readonly from: Day;
  readonly until: Day | undefined;
}

/** Days to come without an agreement. */
export const GAP: Template<GapFacts> = {
  sv: ({ group, parties, from, until }) =>
    `Lucka från ${from}${until ? ` till ${until}` : ', och ingen senare överenskommelse är känd'}: ${parties} (${group}).`,
  en: ({ group, parties, from, until }) =>
    `Gap from ${from}${until ? ` until ${until}` : ', and no later agreement is known'}: ${parties} (${group}).`,
};

/** Said of names that hide the municipalities behind them. */
export const COLLECTIVE: Template<string> = {
  sv: (names) =>
    `${names} står för flera kommuner, men säger inte vilka. Skriv varje kommun för sig under parties, så syns de här.`,
  en: (names) =>
    `These names stand for several municipalities but do not tell which: ${names}. Write each municipality under parties to see it here.`,
};

/** Said of agreements that count nowhere in the table, by what they lack. */
export const UNPLACED: Readonly<Record<Unplaced['lacks'], Template<string>>> = {
  groups: {
    sv: (labels) =>
      `Räknas inte, eftersom ingen av målgrupperna anges: ${labels}. Om någon målgrupp motsvarar lagens krav, skriv det med statutory.`,
    en: (labels) =>
      `Not counted, because none of these groups is named: ${labels}. Where a target group meets a demand of the law, say so with statutory.`,
  },
  parties: {
    sv: (labels) => `Räknas inte, eftersom ingen kommun eller region anges som part: ${labels}.`,
    en: (labels) => `Not counted, because no municipality or region is named as a party: ${labels}.`,
  },
  frontmatter: {
    sv: (labels) => `Räknas inte, eftersom frontmatter saknas eller inte går att läsa: ${labels}.`,
    en: (labels) => `Not counted, because the frontmatter is missing or cannot be read: ${labels}.`,
  },
};
