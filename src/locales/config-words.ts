import { YAML_SENTENCES } from '../lib/yaml-sentences.js';
import type { Template, Text } from '../model/locale.js';

/** What is wrong with the config as a file. */
export const CONFIG_NOTES = {
  missing: {
    sv: (path) => `--config ${path}: filen finns inte`,
    en: (path) => `--config ${path}: there is no such file`,
  } as Template<string>,
  misnamed: {
    sv: (path) => `${path} läses inte: döp om filen till agreement.config.yaml eller agreement.config.json`,
    en: (path) => `${path} is not read: rename the file to agreement.config.yaml or agreement.config.json`,
  } as Template<string>,
  two: {
    sv: (paths) => `${paths.join(' och ')} ligger i samma mapp: behåll en av dem`,
    en: (paths) => `${paths.join(' and ')} are in the same folder: keep one of them`,
  } as Template<readonly string[]>,
  linked: {
    sv: (path) =>
      `${path} är en länk ut ur projektet och följs inte: kopiera hit filen, eller ange den med --config om du litar på den`,
    en: (path) =>
      `${path} is a link out of the project and is not followed: copy the file here, or name it by --config if you trust it`,
  } as Template<string>,
  tooLarge: {
    sv: ({ path, limit }) => `${path} är större än ${limit / 1000} kB och läses inte`,
    en: ({ path, limit }) => `${path} is larger than ${limit / 1000} kB and is not read`,
  } as Template<{ path: string; limit: number }>,
  notAFile: {
    sv: (path) => `${path} är ingen fil och läses inte`,
    en: (path) => `${path} is not a file and is not read`,
  } as Template<string>,
} as const;

/** What the config is called in sentences on its faults. */
export const CONFIG_NAME: Text = { sv: 'inställningarna', en: 'the config' };

/** What is wrong with the text of a config, beside what its schema and YAML tell. */
export const CONFIG_SENTENCES = {
  bracket: {
    sv: (bracket) =>
      `${YAML_SENTENCES.bracket.sv(bracket)} Färger skrivs inom citattecken, "#0b4f9e": annars är det som står efter # en kommentar.`,
    en: (bracket) =>
      `${YAML_SENTENCES.bracket.en(bracket)} Colours are written in quotation marks, "#0b4f9e": otherwise what stands after # is a comment.`,
  },
  'not-utf8': {
    sv: () => 'Här står tecken som inte är UTF-8. Spara filen som UTF-8.',
    en: () => 'There are characters that are not UTF-8 here. Save the file as UTF-8.',
  },
  binary: {
    sv: () => 'Filen är inte text. Skriv inställningarna i en textfil i UTF-8.',
    en: () => 'The file is not text. Write the config in a text file in UTF-8.',
  },
  'not-a-map': {
    sv: (line) => `Filen ska vara rader med nyckel: värde, men börjar med ”${line}”. Skriv till exempel horizon: P180D`,
    en: (line) =>
      `The file must be lines of key: value, but begins with “${line}”. Write, for instance, horizon: P180D`,
  },
  wild: {
    sv: (glob) =>
      `”${glob}” har för många jokertecken. Skriv högst två * mellan två snedstreck, två ** och två { i ett mönster, och inga parenteser.`,
    en: (glob) =>
      `“${glob}” has too many wildcards. Write at most two * between two slashes, two ** and two { in a glob, and no parentheses.`,
  },
  'same-group': {
    sv: (id) => `Två grupper i coverage.groups har id ”${id}”. Ta bort den ena, eller ge den ett eget id.`,
    en: (id) => `Two groups of coverage.groups have the id “${id}”. Remove one of them, or give it an id of its own.`,
  },
} as const satisfies Record<string, Template<string>>;
