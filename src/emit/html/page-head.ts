import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Tool } from '../../model/emitter.js';
import type { Theme } from '../../model/theme.js';

/** What every page's head is made of. */
interface PageHead {
  readonly title: string;
  readonly style: string;
  readonly theme: Theme | undefined;
  readonly tool: Tool;
}

/** A page's head, with what the page itself tells of its content. Nothing may run, and nothing but the page's own style and logo is used. */
export function pageHead({ title, style, theme, tool }: PageHead, content: readonly Element[] = []): Element {
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policyFor(style, theme) }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', title),
    h('meta', { name: 'generator', content: `${tool.name} ${tool.version}` }),
    ...content,
    h('style', style),
  ]);
}

function policyFor(style: string, theme: Theme | undefined): string {
  const hash = createHash('sha256').update(style).digest('base64');
  const images = theme?.logo ? ' img-src data:;' : '';
  return `default-src 'none'; style-src 'sha256-${hash}';${images} base-uri 'none'; form-action 'none'`;
}
