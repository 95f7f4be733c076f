import { excerpt } from '../../lib/excerpt.js';
import { type Agreement, nameOf } from '../../model/agreement.js';
import type { Template } from '../../model/locale.js';

/** What a sentence calls another agreement: its title, and its id or file to find it by. */
export interface Called {
  readonly title: string;
  readonly key: string;
}

export function calledOf(agreement: Agreement): Called {
  return { title: excerpt(nameOf(agreement)), key: excerpt(agreement.id ?? agreement.source.path) };
}

export const CALLED: Template<Called> = {
  sv: ({ title, key }) => (title === key ? key : `”${title}” (${key})`),
  en: ({ title, key }) => (title === key ? key : `“${title}” (${key})`),
};
