import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { between } from '../../lib/between.js';
import { dayParts } from '../../lib/day-parts.js';
import type { Agreement } from '../../model/agreement.js';
import type { Locale } from '../../model/locale.js';
import { languageOf, primaryOf } from '../body/language.js';
import type { Site } from './site.js';

/** A sentence in which each day is a time. */
export function withTimes(sentence: string): ElementContent[] {
  return dayParts(sentence).map(({ text, day }) =>
    day ? h('time', { dateTime: day }, text) : { type: 'text', value: text },
  );
}

/** An agreement by its title, which leads to its page where that is published. */
export function titleLink(agreement: Agreement, site: Site, locale: Locale): Element {
  const href = site.files.get(agreement.id ?? '')?.html;
  const own = languageIn(agreement, locale);
  const title = site.nameOf(agreement);
  return href === undefined ? h('span', own, title) : h('a', { href, ...own }, title);
}

/** The `lang` of an agreement's own words on a page in another language (WCAG 3.1.2). */
export function languageIn({ language }: Agreement, locale: Locale): { readonly lang?: string } {
  return primaryOf(language) === locale ? {} : { lang: languageOf(language) };
}

/** Titles with "; " between, since a title may have a comma. */
export function separated(links: readonly Element[]): readonly (Element | string)[] {
  return between(links, '; ');
}
