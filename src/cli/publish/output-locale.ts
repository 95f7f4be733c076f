import type { Agreement } from '../../model/agreement.js';
import { LOCALES, type Locale } from '../../model/locale.js';

/** An output's own words are in the language of its text, whatever the machine's is: the same bytes everywhere. */
export function localeOf({ language }: Agreement): Locale {
  return LOCALES.find((locale) => locale === language.split('-')[0]) ?? 'en';
}

/** The language of most agreements; Swedish where two are as common. */
export function commonLocale(agreements: readonly Agreement[]): Locale {
  const english = agreements.filter((agreement) => localeOf(agreement) === 'en').length;
  return english > agreements.length / 2 ? 'en' : 'sv';
}
