import type { Element } from 'hast';
import { h } from 'hastscript';
import { PAGE_SENTENCES, PAGE_WORDS } from '../../locales/page-words.js';
import type { Day } from '../../model/day.js';
import type { Tool } from '../../model/emitter.js';
import type { Locale } from '../../model/locale.js';
import type { Logo, Theme } from '../../model/theme.js';

/** Who publishes, at the top of a page: by logo, else by name. */
export function masthead(theme: Theme | undefined, locale: Locale): readonly Element[] {
  const { organisation, logo } = theme ?? {};
  if (logo) return [h('p', { className: ['publisher'] }, logoElement(logo, organisation ?? PAGE_WORDS.logo[locale]))];
  return organisation === undefined ? [] : [h('p', { className: ['publisher'] }, organisation)];
}

/** What the foot of a page tells: who publishes it, the day that it speaks of, and what made it. */
export function colophon({ theme, locale, asOf, tool }: Colophon): readonly Element[] {
  const organisation = theme?.organisation;
  const publisher = organisation === undefined ? [] : [h('p', PAGE_SENTENCES.publishedBy[locale](organisation))];
  const made = PAGE_SENTENCES.madeWith[locale](`${tool.name} ${tool.version}`);
  return [...publisher, h('p', `${PAGE_SENTENCES.asOf[locale](asOf)} ${made}`)];
}

interface Colophon {
  readonly theme?: Theme | undefined;
  readonly locale: Locale;
  readonly asOf: Day;
  readonly tool: Tool;
}

/** As an image, an SVG can run and load nothing. */
function logoElement({ type, bytes }: Logo, alt: string): Element {
  return h('img', { src: `data:${type};base64,${Buffer.from(bytes).toString('base64')}`, alt });
}
