import type { Template, Text } from '../model/locale.js';

/** The words of `agreement config`. */
export const STORY_WORDS = {
  configs: {
    sv: 'Inställningsfiler (det som står i en senare går före)',
    en: 'Configs (what a later one says goes before)',
  },
  noConfig: {
    sv: 'Ingen inställningsfil: allt är förvalt.',
    en: 'No config: everything is at its default.',
  },
  values: { sv: 'Inställningar', en: 'Settings' },
  overrides: { sv: 'Särskilda nivåer, overrides (en senare går före)', en: 'Overrides (a later one goes before)' },
  rules: { sv: 'Regler med en annan nivå', en: 'Rules with another level' },
  run: { sv: 'För hela körningen, från den här mappen', en: 'For the whole run, from this folder' },
  byDefault: { sv: 'förval', en: 'default' },
  inDocument: { sv: 'förval: texten har ingen profile', en: 'default: the text has no profile' },
  isMatch: { sv: 'gäller filen', en: 'counts for the file' },
  isNone: { sv: 'gäller inte filen', en: 'does not count for the file' },
} as const satisfies Record<string, Text>;

/** What is to be said of a file that cannot be opened. */
export const NOT_THERE: Text = {
  sv: 'Filen finns inte. Så här skulle den läsas:',
  en: 'There is no such file. This is how it would be read:',
};

/** Where another config extends one. */
export const EXTENDED_AT: Template<string> = {
  sv: (place) => `från ${place}`,
  en: (place) => `from ${place}`,
};

/** What a rule's level would be otherwise. */
export const OWN_LEVEL: Template<string | undefined> = {
  sv: (level) => (level === undefined ? 'annars som profilen säger' : `annars ${level}`),
  en: (level) => (level === undefined ? 'else what the profile says' : `else ${level}`),
};
