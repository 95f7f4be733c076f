import type { Day } from '../model/day.js';
import type { Tool } from '../model/emitter.js';
import type { Template } from '../model/locale.js';
import type { DifferenceKind } from '../model/verification.js';

/** What is not as it was when a folder was built. */
export const VERIFICATION_LINES: Readonly<Record<DifferenceKind, Template<string>>> = {
  'output-changed': {
    sv: (file) => `ändrad: ${file} är inte som när den skrevs`,
    en: (file) => `changed: ${file} is not as it was written`,
  },
  'output-missing': {
    sv: (file) => `saknas: ${file} finns inte i mappen`,
    en: (file) => `missing: ${file} is not in the folder`,
  },
  'output-outside': {
    sv: (file) => `länk: ${file} leder ut ur mappen och läses inte`,
    en: (file) => `link: ${file} leads out of the folder and is not read`,
  },
  'output-unlisted': {
    sv: (file) => `okänd: ${file} finns i mappen men inte i manifestet: den är kvar från ett äldre bygge eller ditlagd`,
    en: (file) => `unknown: ${file} is in the folder but not in the manifest: left by an earlier build, or put there`,
  },
  'source-changed': {
    sv: (file) => `ändrad källa: ${file} är inte som vid bygget: kör agreement build igen`,
    en: (file) => `changed source: ${file} is not as it was built from: run agreement build again`,
  },
};

/** What need not be wrong. */
export const VERIFICATION_NOTES = {
  'source-missing': {
    sv: (file) => `källan ${file} finns inte här och har inte jämförts`,
    en: (file) => `the source ${file} is not here and has not been compared`,
  } as Template<string>,
  'source-outside': {
    sv: (file) => `källan ${file} ligger utanför projektet och läses inte`,
    en: (file) => `the source ${file} lies outside the project and is not read`,
  } as Template<string>,
  alone: {
    sv: (count) =>
      `ingen av de ${count} källorna finns här, så bara de publicerade filerna har jämförts: ange med --sources i vilken mapp bygget kördes`,
    en: (count) =>
      `none of the ${count} sources is here, so only outputs have been compared: name the folder that was built from by --sources`,
  } as Template<number>,
  'tool-differs': {
    sv: ({ version, current }) => `byggt med agreement ${version}; det här är ${current}`,
    en: ({ version, current }) => `built with agreement ${version}; this is ${current}`,
  } as Template<{ version: string; current: string }>,
} as const;

interface VerificationFacts {
  readonly folder: string;
  readonly outputs: number;
  readonly differences: number;
  readonly asOf: Day;
  readonly builtBy: Tool;
}

/** The last line. */
export const VERIFICATION_SUMMARY: Readonly<Record<'same' | 'differs', Template<VerificationFacts>>> = {
  same: {
    sv: ({ folder, outputs, asOf, builtBy }) =>
      `${folder}: ${outputs} ${outputs === 1 ? 'fil är som när den skrevs' : 'filer är som när de skrevs'} (${asOf}, ${builtBy.name} ${builtBy.version})`,
    en: ({ folder, outputs, asOf, builtBy }) =>
      `${folder}: ${outputs} ${outputs === 1 ? 'file is as it was' : 'files are as they were'} written (${asOf}, ${builtBy.name} ${builtBy.version})`,
  },
  differs: {
    sv: ({ folder, differences, asOf, builtBy }) =>
      `${folder}: ${differences} ${differences === 1 ? 'skillnad' : 'skillnader'} mot manifestet (${asOf}, ${builtBy.name} ${builtBy.version})`,
    en: ({ folder, differences, asOf, builtBy }) =>
      `${folder}: ${differences} ${differences === 1 ? 'difference' : 'differences'} from the manifest (${asOf}, ${builtBy.name} ${builtBy.version})`,
  },
};
