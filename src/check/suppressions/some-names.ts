import { listWords } from '../../lib/list-words.js';
import type { Locale } from '../../model/locale.js';

const MOST_NAMED = 6;
const AND: Readonly<Record<Locale, string>> = { sv: 'och', en: 'and' };
const MORE: Readonly<Record<Locale, string>> = { sv: 'till', en: 'more' };

/** The names of rules as a sentence lists them; the first few of many. */
export function someNames(names: readonly string[], locale: Locale): string {
  const more = names.length - MOST_NAMED;
  const rest = more > 0 ? [`${more} ${MORE[locale]}`] : [];
  return listWords([...names.slice(0, MOST_NAMED), ...rest], AND[locale]);
}
