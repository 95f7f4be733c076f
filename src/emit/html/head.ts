import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { PAGE_WORDS } from '../../locales/page-words.js';
import type { Agreement } from '../../model/agreement.js';
import type { EmitContext } from '../../model/emitter.js';
import { stateWords, titleOf } from '../facts/state.js';
import { languageOf } from './own-words.js';
import { STYLE } from './style.js';

/** The page's head. Nothing but the page's own style may run or be loaded. */
export function head(agreement: Agreement, context: EmitContext): Element {
  const { mark } = stateWords(agreement, context);
  const title = titleOf(agreement, context);
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy() }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', [mark, title].filter(Boolean).join(': ')),
    h('meta', { name: 'generator', content: `${context.tool.name} ${context.tool.version}` }),
    h('link', { rel: ['schema.DC'], href: 'http://purl.org/dc/elements/1.1/' }),
    ...dublinCore(agreement, title, context).map(([name, content]) => h('meta', { name: `DC.${name}`, content })),
    h('style', STYLE),
  ]);
}

function policy(): string {
  const hash = createHash('sha256').update(STYLE).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

/** Dublin Core 1.1; only what the agreement states. */
function dublinCore(
  agreement: Agreement,
  title: string,
  { locale }: EmitContext,
): readonly (readonly [string, string])[] {
  const { id, adopted, language, notice, parties, reference, subtitle } = agreement;
  const dates = adopted.flatMap(({ date }) => date?.text ?? []);
  const element = (name: string, values: readonly (string | undefined)[]) =>
    values.flatMap((value) => (value === undefined ? [] : [[name, value] as const]));
  return [
    ...element('title', [title]),
    ...element('type', [PAGE_WORDS.kind[locale]]),
    ...element('language', [languageOf(language)]),
    ...element(
      'creator',
      parties.map(({ name }) => name),
    ),
    ...element('date', dates),
    ...element('identifier', [id, ...reference.map(({ number }) => number)]),
    ...element('description', [subtitle, notice]),
  ];
}
