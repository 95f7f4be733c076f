import type { Properties } from 'hast';
import { isOwnForeign } from '../body/language.js';
import type { Plan } from '../body/plan.js';

/** The `lang` of words that the output adds, where they are in another language than the agreement (WCAG 3.1.2). */
export function ownWords(plan: Plan): Properties {
  return isOwnForeign(plan) ? { lang: plan.locale } : {};
}
