import type { Locale, Template } from '../../model/locale.js';
import { listWords } from '../list-words.js';
import {
  actual,
  advice,
  allowed,
  around,
  choices,
  cure,
  expected,
  type FormatFault,
  last,
  length,
  meaning,
  meant,
  otherKey,
  parent,
  value,
  whole,
} from './fault-words.js';
import type { Fault } from './faults.js';
import type { Format } from './format.js';

/** What is wrong with a value of a format and what to write instead. */
export function faultSentences(format: Format): Template<Fault> {
  const inLocale = (locale: Locale) => (fault: Fault) =>
    (SENTENCES[fault.keyword] ?? OTHER)[locale]({ ...fault, format });
  return { sv: inLocale('sv'), en: inLocale('en') };
}

const OTHER: Template<FormatFault> = {
  sv: (fault) => `${whole(fault)} följer inte formatet.${advice(fault).sv}`,
  en: (fault) => `${whole(fault)} does not follow the format.${advice(fault).en}`,
};

/** One template for each keyword that schemas use. */
const SENTENCES: Readonly<Record<string, Template<FormatFault>>> = {
  null: {
    sv: (fault) => `${whole(fault)} saknar värde.${advice(fault).sv}`,
    en: (fault) => `${whole(fault)} has no value.${advice(fault).en}`,
  },
  type: {
    sv: (fault) => `${whole(fault)} ska vara ${expected(fault).sv}, men är ${actual(fault).sv}.${cure(fault).sv}`,
    en: (fault) => `${whole(fault)} must be ${expected(fault).en}, but is ${actual(fault).en}.${cure(fault).en}`,
  },
  required: {
    sv: (fault) => `Nyckeln ${last(fault)} saknas i ${around(fault, 'whole').sv}.${advice(fault).sv}`,
    en: (fault) => `The key ${last(fault)} is missing in ${around(fault, 'whole').en}.${advice(fault).en}`,
  },
  anyOf: {
    sv: (fault) => `${whole(fault)} saknar ${listWords(choices(fault), 'och')}. Skriv minst en av nycklarna.`,
    en: (fault) => `${whole(fault)} lacks ${listWords(choices(fault), 'and')}. Write at least one of the keys.`,
  },
  additionalProperties: {
    sv: (fault) => `Nyckeln ”${last(fault)}” finns inte i ${around(fault, 'vocabulary').sv}. ${otherKey(fault).sv}`,
    en: (fault) => `There is no key “${last(fault)}” in ${around(fault, 'vocabulary').en}. ${otherKey(fault).en}`,
  },
  propertyNames: {
    sv: (fault) => `”${last(fault)}” går inte att skriva i ${parent(fault)}.${meant(fault).sv}`,
    en: (fault) => `“${last(fault)}” cannot stand in ${parent(fault)}.${meant(fault).en}`,
  },
  enum: {
    sv: (fault) => `${whole(fault)} är ”${value(fault)}”, men ska vara ${allowed(fault).sv}.${meant(fault).sv}`,
    en: (fault) => `${whole(fault)} is “${value(fault)}”, but must be ${allowed(fault).en}.${meant(fault).en}`,
  },
  const: {
    sv: (fault) =>
      typeof fault.value === 'number'
        ? `Filen följer format ${fault.value}, men det här programmet läser bara format 1. Skriv format: 1, eller hämta ett nyare program.`
        : `${whole(fault)} är ”${value(fault)}”, men ska vara ${fault.params['allowedValue']}, utan citattecken.`,
    en: (fault) =>
      typeof fault.value === 'number'
        ? `The file follows format ${fault.value}, but this program reads only format 1. Write format: 1, or get a newer program.`
        : `${whole(fault)} is “${value(fault)}”, but must be ${fault.params['allowedValue']}, without quotation marks.`,
  },
  pattern: {
    sv: (fault) => `${whole(fault)} har fel form: ”${value(fault)}”. ${meaning(fault).sv}${advice(fault).sv}`,
    en: (fault) => `${whole(fault)} has the wrong form: “${value(fault)}”. ${meaning(fault).en}${advice(fault).en}`,
  },
  minLength: {
    sv: (fault) => `${whole(fault)} är tom.${advice(fault).sv}`,
    en: (fault) => `${whole(fault)} is empty.${advice(fault).en}`,
  },
  minProperties: {
    sv: (fault) => `${whole(fault)} är tom.${advice(fault).sv}`,
    en: (fault) => `${whole(fault)} is empty.${advice(fault).en}`,
  },
  maxLength: {
    sv: (fault) => `${whole(fault)} har ${length(fault)} tecken, men får ha högst ${fault.params['limit']}. Korta det.`,
    en: (fault) =>
      `${whole(fault)} has ${length(fault)} characters, but may have at most ${fault.params['limit']}. Shorten it.`,
  },
  minItems: {
    sv: (fault) => `${whole(fault)} är en tom lista. Skriv minst ett värde, eller ta bort nyckeln.`,
    en: (fault) => `${whole(fault)} is an empty list. Write at least one value, or remove the key.`,
  },
  maxItems: {
    sv: (fault) => `${whole(fault)} har fler än ${fault.params['limit']} värden. Ta bort några.`,
    en: (fault) => `${whole(fault)} has more than ${fault.params['limit']} values. Remove some.`,
  },
  uniqueItems: {
    sv: (fault) => `”${value(fault)}” står två gånger i ${parent(fault)}. Ta bort den ena.`,
    en: (fault) => `“${value(fault)}” is twice in ${parent(fault)}. Remove one of them.`,
  },
};
