import { YAML_SENTENCES } from '../lib/yaml-sentences.js';
import type { Template, Text } from '../model/locale.js';

/** The help of `agreement config`. */
export const CONFIG_TEXTS = {
  explain: {
    sv: 'visa vad som gäller för den här överenskommelsen, och vilken fil som säger vad',
    en: 'show what counts for this agreement, and which file says what',
  },
  format: {
    sv: 'hur inställningarna visas, eventuellt i en fil; kan anges flera gånger',
    en: 'how the config is told, perhaps to a file; may be repeated',
  },
} as const satisfies Record<string, Text>;

/** What is wrong with the config as a file. */
export const CONFIG_NOTES = {
  folder: {
    sv: (path) => `--explain ${path}: det är en mapp; ange en fil i den, också en som inte finns än`,
    en: (path) => `--explain ${path}: that is a folder; name a file in it, even one that is not there yet`,
  } as Template<string>,
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
  dangling: {
    sv: (path) => `${path} är en länk till en fil som inte finns: rätta länken, eller ta bort den`,
    en: (path) => `${path} is a link to a file that does not exist: mend the link, or remove it`,
  } as Template<string>,
  linked: {
    sv: (path) =>
      `${path} är en länk ut ur projektet och följs inte: kopiera hit filen, eller ange den med --config om du litar på den`,
    en: (path) =>
      `${path} is a link out of the project and is not followed: copy the file here, or name it by --config if you trust it`,
  } as Template<string>,
} as const;

/** What is wrong with a file that a config names, or with the config itself. */
export const NAMED_FILE_FAULTS = {
  missing: {
    sv: ({ path, meant }) =>
      `”${path}” finns inte. ${meant ? `Menade du ${meant}?` : 'Skriv sökvägen från mappen som den här filen ligger i.'}`,
    en: ({ path, meant }) =>
      `There is no file “${path}”. ${meant ? `Did you mean ${meant}?` : 'Write the path from the folder of this file.'}`,
  } as Template<{ path: string; meant: string | undefined }>,
  outside: {
    sv: (path) => `”${path}” ligger utanför projektet och läses inte. Lägg filen i projektet.`,
    en: (path) => `“${path}” lies outside the project and is not read. Put the file in the project.`,
  } as Template<string>,
  linked: {
    sv: (path) => `”${path}” är en länk ut ur projektet och följs inte. Kopiera filen till projektet.`,
    en: (path) => `“${path}” is a link out of the project and is not followed. Copy the file to the project.`,
  } as Template<string>,
  tooLarge: {
    sv: ({ path, limit }) => `${path} är större än ${limit / 1000} kB och läses inte`,
    en: ({ path, limit }) => `${path} is larger than ${limit / 1000} kB and is not read`,
  } as Template<{ path: string; limit: number }>,
  notAFile: {
    sv: (path) => `${path} är ingen fil och läses inte`,
    en: (path) => `${path} is not a file and is not read`,
  } as Template<string>,
  unreadable: {
    sv: ({ path, code }) => `${path} går inte att läsa (${code})`,
    en: ({ path, code }) => `${path} cannot be read (${code})`,
  } as Template<{ path: string; code: string }>,
} as const;

/** What is wrong with what a config extends. */
export const EXTENDS_FAULTS = {
  ring: {
    sv: (paths) => `Inställningsfilerna utgår från varandra i en ring: ${paths.join(' → ')}. Ta bort ett av stegen.`,
    en: (paths) => `The configs extend one another in a ring: ${paths.join(' → ')}. Remove one of the steps.`,
  } as Template<readonly string[]>,
  tooMany: {
    sv: (most) => `Inställningarna utgår från fler än ${most} filer. Slå ihop några av dem.`,
    en: (most) => `The config is made of more than ${most} files. Join some of them.`,
  } as Template<number>,
} as const;

/** A name of a rule that does not exist. */
export const RULE_UNKNOWN: Template<{ name: string; meant: string | undefined }> = {
  sv: ({ name, meant }) =>
    `Det finns ingen regel som heter ”${name}”. ${meant ? `Menade du ${meant}?` : 'Kör agreement rules för att se alla.'}`,
  en: ({ name, meant }) =>
    `There is no rule called “${name}”. ${meant ? `Did you mean ${meant}?` : 'Run agreement rules to see them all.'}`,
};

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
      `”${glob}” har för många jokertecken. Skriv högst två * mellan två snedstreck (och det högst två gånger), två ** och två { i ett mönster, och inga parenteser.`,
    en: (glob) =>
      `“${glob}” has too many wildcards. Write at most two * between two slashes (and that at most twice), two ** and two { in a glob, and no parentheses.`,
  },
  negated: {
    sv: (glob) =>
      `”${glob}” börjar med ! och betyder inget här. Skriv de filer som ska ha en annan nivå i ett eget led längre ner i overrides: det senare går före.`,
    en: (glob) =>
      `“${glob}” begins with ! and means nothing here. Name the files that are to have another level in an item of their own further down in overrides: the later one goes before.`,
  },
  'bracket-open': {
    sv: (glob) => `I ”${glob}” har [ inget slut. Skriv ] efter tecknen, eller ? i stället för ett [ i ett filnamn.`,
    en: (glob) => `In “${glob}” the [ never ends. Write ] after the characters, or ? for a [ in a file name.`,
  },
  'brace-open': {
    sv: (glob) => `I ”${glob}” har { inget slut. Skriv } efter orden: {norr,soder}.`,
    en: (glob) => `In “${glob}” the { never ends. Write } after the words: {norr,soder}.`,
  },
  'same-group': {
    sv: (id) => `Två grupper i coverage.groups har id ”${id}”. Ta bort den ena, eller ge den ett eget id.`,
    en: (id) => `Two groups of coverage.groups have the id “${id}”. Remove one of them, or give it an id of its own.`,
  },
} as const satisfies Record<string, Template<string>>;
