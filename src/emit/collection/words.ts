import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Agreement } from '../../model/agreement.js';
import type { Locale } from '../../model/locale.js';
import { languageOf } from '../html/own-words.js';
import type { Site } from './site.js';

/** A sentence in which each day is a time. */
export function withTimes(sentence: string): ElementContent[] {
  return sentence
    .split(/(\d{4}-\d{2}-\d{2})/)
    .map((part, index): ElementContent => (index % 2 === 1 ? h('time', { dateTime: part }, part) : text(part)))
    .filter((part) => part.type === 'element' || (part.type === 'text' && part.value !== ''));
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
  const tag = languageOf(language);
  return tag.toLowerCase().split('-')[0] === locale ? {} : { lang: tag };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
