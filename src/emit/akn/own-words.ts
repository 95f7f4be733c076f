import { isOwnForeign, languageOf } from '../body/language.js';
import type { Frame } from './frame.js';

/** The `xml:lang` of the agreement's text. */
export function language({ plan: { agreement } }: Frame): Readonly<Record<string, string>> {
  return { 'xml:lang': languageOf(agreement.language) };
}

/** The `xml:lang` of words that the output adds, where they are in another language than the agreement. */
export function ownWords({ plan }: Frame): Readonly<Record<string, string>> {
  return isOwnForeign(plan) ? { 'xml:lang': plan.locale } : {};
}
