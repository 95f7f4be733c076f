import { listWords } from '../lib/list-words.js';
import type { Day } from '../model/day.js';
import type { Template, Text } from '../model/locale.js';

/** A day that something happened to an act, and whether anyone has checked it. */
export interface ToldDay {
  readonly day: Day;
  readonly isChecked: boolean;
}

const unchecked: Template<ToldDay> = {
  sv: ({ isChecked }) => (isChecked ? '' : ' enligt uppgift som inte är kontrollerad'),
  en: ({ isChecked }) => (isChecked ? '' : ' according to a source that is not checked'),
};

/** Clauses on the days of an act, which may begin a sentence or go on with one. */
export const ACT_DAYS = {
  since: {
    sv: (told) => `i kraft sedan den ${told.day}${unchecked.sv(told)}`,
    en: (told) => `in force since ${told.day}${unchecked.en(told)}`,
  },
  starts: {
    sv: (told) => `träder i kraft den ${told.day}${unchecked.sv(told)}`,
    en: (told) => `comes into force on ${told.day}${unchecked.en(told)}`,
  },
  ends: {
    sv: (told) => `upphävs den ${told.day}${unchecked.sv(told)}`,
    en: (told) => `will be repealed on ${told.day}${unchecked.en(told)}`,
  },
  repealed: {
    sv: (told) => `upphävd den ${told.day}${unchecked.sv(told)}`,
    en: (told) => `repealed on ${told.day}${unchecked.en(told)}`,
  },
  lastKnown: { sv: ({ day }) => `gällde den ${day}`, en: ({ day }) => `was in force on ${day}` },
} as const satisfies Record<string, Template<ToldDay>>;

/** Clauses on an act whose days are not known. */
export const ACT_UNKNOWNS = {
  unlisted: {
    sv: 'finns inte i registret: om den gäller är inte känt',
    en: 'not in the register: whether it is in force is not known',
  },
  unclear: {
    sv: 'det framgår inte av texten vilken författning som menas',
    en: 'the text does not tell which act is meant',
  },
  state: { sv: 'om den gäller är inte känt', en: 'whether it is in force is not known' },
  still: { sv: 'om den fortfarande gäller är inte känt', en: 'whether it is still in force is not known' },
  when: { sv: 'sedan när är inte känt', en: 'since when is not known' },
} as const satisfies Record<string, Text>;

/** What took an act's place. */
export const REPLACED_BY: Template<readonly string[]> = {
  sv: (names) => `ersatt av ${listWords(names, 'och')}`,
  en: (names) => `replaced by ${listWords(names, 'and')}`,
};

interface ListDays {
  /** The day that the list speaks of. */
  readonly day: Day;
  /** The day of the register that it was made from. */
  readonly register: Day;
}

/** From what a list of what the text cites is made. */
export const LIST_ORIGIN: Text = {
  sv: 'Listan är sammanställd ur texten och är ingen del av överenskommelsen.',
  en: 'The list was compiled from the text and is no part of the agreement.',
};

/** Of which day the state of the acts in a list is. */
export const LIST_STATE: Template<ListDays> = {
  sv: ({ day, register }) =>
    day < register
      ? `Uppgifterna om vad som gäller avser den ${day} och kommer från ett register av den ${register}.`
      : `Uppgifterna om vad som gäller är från den ${register}. Senare ändringar är inte kända.`,
  en: ({ day, register }) =>
    day < register
      ? `What is in force is told for ${day}, from a register of ${register}.`
      : `What is in force is told as of ${register}. Later changes are not known.`,
};
