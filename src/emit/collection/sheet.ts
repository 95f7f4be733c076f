import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { PAGE_WORDS } from '../../locales/page-words.js';
import type { Day } from '../../model/day.js';
import type { Tool } from '../../model/emitter.js';
import type { Locale } from '../../model/locale.js';
import type { Theme } from '../../model/theme.js';
import { pageHead } from '../html/page-head.js';
import { colophon, masthead } from '../html/publisher.js';
import { serialise } from '../html/serialise.js';
import { styleFor } from '../html/style.js';
import { COLLECTION_STYLE } from './style.js';

/** What a page about several agreements needs to know beside them. */
export interface SheetContext {
  readonly locale: Locale;
  /** The day that states and deadlines are computed for. */
  readonly asOf: Day;
  readonly tool: Tool;
  /** The plain one when left out. */
  readonly theme?: Theme | undefined;
}

/** One self-contained page without scripts about several agreements: accessible, printable, readable on a phone. */
export function sheet(title: string, content: readonly ElementContent[], context: SheetContext): string {
  const { locale, tool, theme } = context;
  const body = h('body', { className: ['collection'] }, [
    h('a', { className: ['skip'], href: '#innehall' }, PAGE_WORDS.skip[locale]),
    h('header', [...masthead(theme, locale), h('h1', title)]),
    h('main', { id: 'innehall' }, [...content]),
    h('footer', [...colophon(context)]),
  ]);
  const style = `${styleFor(theme, { title, locale })}${COLLECTION_STYLE}`;
  const head = pageHead({ title, style, theme, tool });
  const root: Root = {
    type: 'root',
    children: [{ type: 'doctype' }, h('html', { lang: locale }, [head, body])],
  };
  return serialise(root);
}
