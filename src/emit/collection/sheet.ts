import { createHash } from 'node:crypto';
import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { PAGE_SENTENCES, PAGE_WORDS } from '../../locales/page-words.js';
import type { Day } from '../../model/day.js';
import type { Tool } from '../../model/emitter.js';
import type { Locale } from '../../model/locale.js';
import { STYLE } from '../html/style.js';
import { COLLECTION_STYLE } from './style.js';

/** What a page about several agreements needs to know beside them. */
export interface SheetContext {
  readonly locale: Locale;
  /** The day that states and deadlines are computed for. */
  readonly asOf: Day;
  readonly tool: Tool;
}

/** One self-contained page without scripts about several agreements: accessible, printable, readable on a phone. */
export function sheet(title: string, content: readonly ElementContent[], context: SheetContext): string {
  const { locale, asOf, tool } = context;
  const made = PAGE_SENTENCES.madeWith[locale](`${tool.name} ${tool.version}`);
  const body = h('body', { className: ['collection'] }, [
    h('a', { className: ['skip'], href: '#innehall' }, PAGE_WORDS.skip[locale]),
    h('header', h('h1', title)),
    h('main', { id: 'innehall' }, [...content]),
    h('footer', h('p', `${PAGE_SENTENCES.asOf[locale](asOf)} ${made}`)),
  ]);
  const root: Root = {
    type: 'root',
    children: [{ type: 'doctype' }, h('html', { lang: locale }, [head(title, context), body])],
  };
  return `${toHtml(root, { upperDoctype: true })}\n`;
}

const WHOLE_STYLE = `${STYLE}${COLLECTION_STYLE}`;

/** Nothing but the page's own style may run or be loaded. */
function head(title: string, { tool }: SheetContext) {
  const hash = createHash('sha256').update(WHOLE_STYLE).digest('base64');
  const content = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', title),
    h('meta', { name: 'generator', content: `${tool.name} ${tool.version}` }),
    h('style', WHOLE_STYLE),
  ]);
}
