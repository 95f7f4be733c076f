import type { Properties } from 'hast';
import type { Plan } from '../body/plan.js';

/** The `lang` of words that the output adds, where they are in another language than the agreement (WCAG 3.1.2). */
export function ownWords({ agreement, locale }: Plan): Properties {
  return primary(agreement.language) === locale ? {} : { lang: locale };
}

/** A BCP 47 tag that can be trusted to be one; Swedish where it is none. */
export function languageOf(language: string): string {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) ? language : 'sv';
}

function primary(language: string): string | undefined {
  return languageOf(language).toLowerCase().split('-')[0];
}
