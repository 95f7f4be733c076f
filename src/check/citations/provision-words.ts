import { excerpt } from '../../lib/excerpt.js';
import { listWords } from '../../lib/list-words.js';
import type { Pinpoint } from '../../model/citation.js';
import { LOCALES, type Text } from '../../model/locale.js';

/** The chapters and sections that a citation names, without their act: `8 a §`, `5 kap. 8 a § och 9 §`. */
export function provisionWords(pinpoints: readonly Pinpoint[]): Text {
  const words = [...new Set(pinpoints.map(wordsOf))].filter(Boolean);
  const [sv, en] = LOCALES.map((locale) => excerpt(listWords(words, AND[locale])));
  return { sv: sv ?? '', en: en ?? '' };
}

function wordsOf({ chapter, section }: Pinpoint): string {
  return [chapter && `${chapter} kap.`, section && `${section} §`].filter(Boolean).join(' ');
}

const AND: Text = { sv: 'och', en: 'and' };
