import type { EntryKind } from '../model/entry-kind.js';
import type { Template, Text } from '../model/locale.js';
import { DEADLINE_WORDS } from './time-words.js';

/** The words of a calendar. */
export const CALENDAR_WORDS = {
  name: { sv: 'Överenskommelser: viktiga dagar', en: 'Agreements: days to keep' },
  passed: { sv: 'har passerat', en: 'has passed' },
  notDone: {
    sv: 'Dagen har passerat, och av filen framgår inte att något har gjorts.',
    en: 'The day has passed, and the file does not tell that anything has been done.',
  },
  id: { sv: 'Id', en: 'Id' },
  file: { sv: 'Fil', en: 'File' },
} as const satisfies Record<string, Text>;

/** What an alarm says, a number of days before. */
export const ALARM_WORDS: Template<{ readonly days: number; readonly what: string }> = {
  sv: ({ days, what }) => `Om ${days} dagar: ${what}`,
  en: ({ days, what }) => `In ${days} days: ${what}`,
};

/** Each kind of day, as its title begins. */
export const ENTRY_WORDS: Readonly<Record<EntryKind, Text>> = {
  ...DEADLINE_WORDS,
  period: { sv: 'perioden slutar', en: 'the period ends' },
  succession: { sv: 'sista dag före den nya överenskommelsen', en: 'last day before the new agreement' },
  planned: { sv: 'planerad revidering', en: 'planned revision' },
};

/** What people have to do, in words to an agreement's parties. */
export const ENTRY_ADVICE: Readonly<Record<EntryKind, Text>> = {
  end: {
    sv: 'Besluta före den här dagen om en ny eller förlängd överenskommelse.',
    en: 'Decide before this day on a new or prolonged agreement.',
  },
  period: {
    sv: 'Ni behöver inte göra något om ni vill fortsätta. Överenskommelsen förlängs om ingen har sagt upp den.',
    en: 'You need do nothing if you want to go on. The agreement is renewed unless notice has been given.',
  },
  succession: {
    sv: 'Använd den nya överenskommelsen från nästa dag.',
    en: 'Use the new agreement from the next day.',
  },
  notice: {
    sv: 'Bestäm i god tid om ni vill fortsätta. Den som inte vill det ska säga upp överenskommelsen senast den här dagen.',
    en: 'Decide in good time whether you want to go on. A party that does not must give notice by this day.',
  },
  renewal: {
    sv: 'Ni behöver inte göra något om ni fortsätter. Är överenskommelsen uppsagd ska ni skriva status: ended i filen.',
    en: 'You need do nothing if you go on. If notice has been given, write status: ended in the file.',
  },
  revision: {
    sv: 'Besluta om en reviderad överenskommelse senast den här dagen, och skriv i filen när nästa revidering ska vara klar (revision.latest).',
    en: 'Decide on a revised agreement by this day, and write in the file when the next revision is due (revision.latest).',
  },
  planned: {
    sv: 'Se till att revideringen är klar senast den här dagen.',
    en: 'See that the revision is finished by this day.',
  },
  'follow-up': {
    sv: 'Följ upp överenskommelsen senast den här dagen, och skriv i filen när det gjordes (followUp.last).',
    en: 'Follow the agreement up by this day, and write in the file when it was done (followUp.last).',
  },
  law: {
    sv: 'Ändra hänvisningarna i texten. Kommandot agreement citations visar vad som gäller i stället.',
    en: 'Change the citations in the text. The command agreement citations tells what is in force instead.',
  },
};
