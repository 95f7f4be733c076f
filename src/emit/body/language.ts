import type { Plan } from './plan.js';

/** A BCP 47 tag that can be trusted to be one; Swedish where it is none. */
export function languageOf(tag: string): string {
  return TAG.test(tag) ? tag : 'sv';
}

/** A language, and what comes after it, private use too (RFC 5646, 2.1). */
const TAG = /^[a-z]{2,3}(?:-(?:[a-z0-9]-)?[a-z0-9]{2,8})*$/i;

/** The language alone, in small letters: `sv`. */
export function primaryOf(tag: string): string {
  return languageOf(tag).toLowerCase().replace(/-.*/, '');
}

/** The region, for those that want one: that of the tag, else Sweden for Swedish and Great Britain for English. */
export function regionOf(tag: string): string | undefined {
  return REGION.exec(languageOf(tag))?.[1]?.toUpperCase() ?? REGIONS[primaryOf(tag)];
}

/** A script may stand before the region: `sr-Latn-RS`. */
const REGION = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})(?:-|$)/i;

const REGIONS: Readonly<Record<string, string>> = { sv: 'SE', en: 'GB' };

/** Whether the words that the output adds are in another language than the agreement's, and are to be marked so (WCAG 3.1.2). */
export function isOwnForeign({ agreement, locale }: Pick<Plan, 'agreement' | 'locale'>): boolean {
  return primaryOf(agreement.language) !== locale;
}
