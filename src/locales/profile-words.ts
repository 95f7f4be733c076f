import type { Template, Text } from '../model/locale.js';

/** What a profile file is called in sentences on its faults. */
export const PROFILE_NAME: Text = { sv: 'profilen', en: 'the profile' };

/** What is wrong with the text of a profile file, beside what its schema and YAML tell. */
export const PROFILE_SENTENCES = {
  'not-utf8': {
    sv: () => 'Här står tecken som inte är UTF-8. Spara filen som UTF-8.',
    en: () => 'There are characters that are not UTF-8 here. Save the file as UTF-8.',
  },
  binary: {
    sv: () => 'Filen är inte text. Skriv profilen i en textfil i UTF-8.',
    en: () => 'The file is not text. Write the profile in a text file in UTF-8.',
  },
  'not-a-map': {
    sv: (line) => `Filen ska vara rader med nyckel: värde, men börjar med ”${line}”. Skriv till exempel name: vart-lan`,
    en: (line) =>
      `The file must be lines of key: value, but begins with “${line}”. Write, for instance, name: vart-lan`,
  },
} as const satisfies Record<string, Template<string>>;

/** What is wrong with a profile that its schema accepts. */
export const PROFILE_FAULTS = {
  roleUnknown: {
    sv: ({ name, meant }) => `Det finns ingen roll som heter ”${name}”.${meant ? ` Menade du ${meant}?` : ''}`,
    en: ({ name, meant }) => `There is no role called “${name}”.${meant ? ` Did you mean ${meant}?` : ''}`,
  } as Template<Meant>,
  unsure: {
    sv: () =>
      'Bara det som källan säkert kräver får vara ett fel (error). Skriv sure: high om källan gör det, annars severity: warning',
    en: () =>
      'Only what the source surely asks for may be an error. Write sure: high if the source does, else severity: warning',
  } as Template<undefined>,
  keyUnknown: {
    sv: ({ name, meant }) =>
      `Formatet har ingen nyckel ”${name}”, så ingen kan skriva den.${meant ? ` Menade du ${meant}?` : ''}`,
    en: ({ name, meant }) =>
      `The format has no key “${name}”, so nobody can write it.${meant ? ` Did you mean ${meant}?` : ''}`,
  } as Template<Meant>,
  twice: {
    sv: (name) => `Profilen kräver ”${name}” två gånger. Behåll ett av kraven.`,
    en: (name) => `The profile asks for “${name}” twice. Keep one of them.`,
  } as Template<string>,
  taken: {
    sv: ({ name, path }) =>
      `Det finns redan en profil som heter ”${name}”${path ? `, i ${path}` : ', och den följer med programmet'}. Ge din ett annat namn${path ? '.' : `, och skriv extends: ${name} om den ska utgå från den.`}`,
    en: ({ name, path }) =>
      `There is a profile called “${name}” already${path ? `, in ${path}` : ', which comes with the tool'}. Give yours another name${path ? '.' : `, and write extends: ${name} if it is to build on that one.`}`,
  } as Template<{ name: string; path: string | undefined }>,
  unknown: {
    sv: ({ name, meant, known }) =>
      `Det finns ingen profil som heter ”${name}”. ${meant ? `Menade du ${meant}?` : `Profilerna är ${known.join(', ')}.`}`,
    en: ({ name, meant, known }) =>
      `There is no profile called “${name}”. ${meant ? `Did you mean ${meant}?` : `The profiles are ${known.join(', ')}.`}`,
  } as Template<Meant & { known: readonly string[] }>,
  ring: {
    sv: (names) => `Profilerna utgår från varandra i en ring: ${names.join(' → ')}. Ta bort ett av stegen.`,
    en: (names) => `The profiles extend one another in a ring: ${names.join(' → ')}. Remove one of the steps.`,
  } as Template<readonly string[]>,
  tooMany: {
    sv: (most) => `Inställningarna har fler än ${most} profiler. Ta bort några.`,
    en: (most) => `The config has more than ${most} profiles. Remove some.`,
  } as Template<number>,
  wordy: {
    sv: (most) =>
      `Rubrikorden i alla profiler har tillsammans fler än ${most} tecken, och då tar det för lång tid att känna igen avsnitt. Ta bort mönster.`,
    en: (most) =>
      `The heading words of all profiles together have more than ${most} characters, and sections would take too long to recognise. Remove patterns.`,
  } as Template<number>,
} as const;

interface Meant {
  readonly name: string;
  readonly meant: string | undefined;
}
