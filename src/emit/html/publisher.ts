import type { Element } from 'hast';
import { h } from 'hastscript';
import { PAGE_SENTENCES, PAGE_WORDS } from '../../locales/page-words.js';
import type { Locale } from '../../model/locale.js';
import type { Logo, Theme } from '../../model/theme.js';

/** Who publishes, at the top of a page: by logo, else by name. */
export function masthead(theme: Theme | undefined, locale: Locale): readonly Element[] {
  const { organisation, logo } = theme ?? {};
  if (logo) return [h('p', { className: ['publisher'] }, logoElement(logo, organisation ?? PAGE_WORDS.logo[locale]))];
  return organisation === undefined ? [] : [h('p', { className: ['publisher'] }, organisation)];
}

/** Who publishes, in words, for the foot of a page. */
export function publishedBy(theme: Theme | undefined, locale: Locale): readonly Element[] {
  const { organisation } = theme ?? {};
  return organisation === undefined ? [] : [h('p', PAGE_SENTENCES.publishedBy[locale](organisation))];
}

/** As an image, an SVG can run and load nothing. */
function logoElement({ type, bytes }: Logo, alt: string): Element {
  return h('img', { src: `data:${type};base64,${Buffer.from(bytes).toString('base64')}`, alt });
}
