import { type Agreement, isSlug } from '../../model/agreement.js';
import type { Day } from '../../model/day.js';
import { lastAdoption } from '../../model/start.js';
import { primaryOf } from '../body/language.js';

/** The names of a document by the naming convention of Akoma Ntoso (OASIS LegalDocML AKN-NC 1.0, 4). */
export interface Iris {
  /** `/akn/se/doc/overenskommelse/2017-09-01/blekinge-samverkan`: the year alone where no day is told, and no date where none is. */
  readonly work: string;
  /** `…/swe@2017-09-01`; nothing follows `@`, which means the first version, where no day is told. */
  readonly expression: string;
  /** The last part of `work`. */
  readonly name: string;
  /** ISO 639-2: `swe`. */
  readonly language: string;
  /** The day of the last adoption, if it is told to the day: then all parties are bound. */
  readonly adopted: Day | undefined;
}

export function irisOf(agreement: Agreement): Iris {
  const { id = '', language } = agreement;
  const adoption = lastAdoption(agreement);
  const day = adoption?.precision === 'day' ? adoption.first : undefined;
  const when = day ?? adoption?.first.slice(0, 4);
  const name = isSlug(id) ? id : 'utan-id';
  const work = ['/akn/se/doc/overenskommelse', when, name].filter(Boolean).join('/');
  const code = languageCode(language);
  return { work, name, expression: `${work}/${code}@${day ?? ''}`, language: code, adopted: day };
}

/** ISO 639-2 (terminology) for the languages that an agreement is likely to be in or translated to. */
const CODES: Readonly<Record<string, string>> = {
  ar: 'ara',
  da: 'dan',
  de: 'deu',
  en: 'eng',
  es: 'spa',
  et: 'est',
  fa: 'fas',
  fi: 'fin',
  fr: 'fra',
  nb: 'nob',
  nn: 'nno',
  no: 'nor',
  pl: 'pol',
  ru: 'rus',
  se: 'sme',
  so: 'som',
  sv: 'swe',
  ti: 'tir',
  uk: 'ukr',
  yi: 'yid',
};

/** `und` (undetermined) for a tag of two letters that is none of these. */
function languageCode(language: string): string {
  const primary = primaryOf(language);
  return CODES[primary] ?? (primary.length === 3 ? primary : 'und');
}
