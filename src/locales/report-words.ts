import type { Template, Text } from '../model/locale.js';

/** What the formats for other programs say beside the findings. */
export const REPORT_WORDS = {
  seeAlso: { sv: 'Se också', en: 'See also' },
  source: { sv: 'Var kravet står', en: 'Where the demand is written' },
  more: { sv: 'Mer om regeln', en: 'More about the rule' },
  baseline: { sv: 'Känd sedan tidigare (baseline).', en: 'Known from before (baseline).' },
  unexplained: { sv: 'En kommentar i dokumentet.', en: 'A comment in the document.' },
  root: {
    sv: 'Roten av git-projektet, annars mappen som kommandot kördes i.',
    en: 'The root of the git checkout, else the folder that the command was run in.',
  },
  clean: { sv: 'inget att anmärka på', en: 'nothing to remark on' },
  noFiles: { sv: 'Ingen fil har granskats.', en: 'No file has been checked.' },
} as const satisfies Record<string, Text>;

/** The last day of a suppression. */
export const UNTIL: Template<string> = {
  sv: (day) => `(till och med ${day})`,
  en: (day) => `(until ${day})`,
};

/** Where in a file a finding stands. */
export const ON_LINE: Template<number> = {
  sv: (line) => `rad ${line}`,
  en: (line) => `line ${line}`,
};

/** What there is no room for. */
export const LEFT_OUT: Template<number> = {
  sv: (count) =>
    `${count} ${count === 1 ? 'anmärkning' : 'anmärkningar'} till får inte plats här: kör agreement lint för att se alla.`,
  en: (count) =>
    `${count} more ${count === 1 ? 'finding does' : 'findings do'} not fit here: run agreement lint to see all.`,
};
