import type { Locale, Template, Text } from '../model/locale.js';

/** The titles in commander's help. */
export const COMMANDER_WORDS: Readonly<Record<string, Text>> = {
  'Usage:': { sv: 'Användning:', en: 'Usage:' },
  'Arguments:': { sv: 'Argument:', en: 'Arguments:' },
  'Options:': { sv: 'Flaggor:', en: 'Options:' },
  'Global Options:': { sv: 'Gemensamma flaggor:', en: 'Global options:' },
  'Commands:': { sv: 'Kommandon:', en: 'Commands:' },
};

/** The words of places in usage lines and flags, in Swedish. Those that are not here are the same in both languages. */
const SWEDISH_PLACES: Readonly<Record<string, string>> = {
  command: 'kommando',
  day: 'dag',
  dir: 'mapp',
  duration: 'tid',
  file: 'fil',
  folder: 'mapp',
  glob: 'mönster',
  level: 'nivå',
  n: 'antal',
  name: 'namn',
  names: 'namn',
  options: 'flaggor',
  path: 'sökväg',
  paths: 'sökvägar',
  ref: 'version',
  rule: 'regel',
  service: 'tjänst',
  shell: 'skal',
};

/** A usage line, or a flag with its value, in a language: `init [options] [dir]` is `init [flaggor] [mapp]`. */
export function placesIn(usage: string, locale: Locale): string {
  if (locale === 'en') return usage;
  return usage.replace(/(?<=^|\s)[<[].*$/s, (places) =>
    places.replace(/[a-z]+/gi, (word) => SWEDISH_PLACES[word] ?? word),
  );
}

/** Why a command line is not run, by commander's code; `words` are what its English text names. */
export const USAGE_ERRORS: Readonly<Record<string, Template<readonly string[]>>> = {
  'commander.unknownOption': {
    sv: ([option = '', near]) => `okänd flagga ${option}${near ? `; menade du ${near}?` : ''}`,
    en: ([option = '', near]) => `unknown option '${option}'${near ? `; did you mean ${near}?` : ''}`,
  },
  'commander.unknownCommand': {
    sv: ([command = '', near]) => `okänt kommando ${command}${near ? `; menade du ${near}?` : ''}`,
    en: ([command = '', near]) => `unknown command '${command}'${near ? `; did you mean ${near}?` : ''}`,
  },
  'commander.missingArgument': {
    sv: ([argument = '']) => `argumentet ${placesIn(`<${argument}>`, 'sv')} saknas`,
    en: ([argument = '']) => `missing required argument '${argument}'`,
  },
  'commander.optionMissingArgument': {
    sv: ([option = '']) => `flaggan ${placesIn(option, 'sv')} behöver ett värde`,
    en: ([option = '']) => `the option ${option} needs a value`,
  },
  'commander.excessArguments': { sv: () => 'för många argument', en: () => 'too many arguments' },
};

/** A value that is none of those that can be chosen; `told` is where it stands, and the value. */
export const NO_CHOICE: Template<{ told: string; near: string | undefined; allowed: readonly string[] }> = {
  sv: ({ told, near, allowed }) => `${told}: ${near ? `menade du ${near}? ` : ''}välj bland ${allowed.join(', ')}`,
  en: ({ told, near, allowed }) => `${told}: ${near ? `did you mean ${near}? ` : ''}choose from ${allowed.join(', ')}`,
};

/** A value that is to be a number. */
export const NO_NUMBER: Template<string> = {
  sv: (told) => `${told}: skriv ett helt tal`,
  en: (told) => `${told}: write a whole number`,
};
