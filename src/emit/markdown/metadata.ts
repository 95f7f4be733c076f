import { stringify } from 'yaml';
import { PAGE_WORDS } from '../../locales/page-words.js';
import type { Agreement } from '../../model/agreement.js';
import type { EmitContext } from '../../model/emitter.js';
import { lastAdoption } from '../../model/start.js';
import { languageOf, regionOf } from '../body/language.js';
import { stateWords, titleOf } from '../facts/state.js';
import { HEADER_INCLUDES } from './header-includes.js';
import { printWords } from './print.js';

/** The YAML head: keys that Pandoc's writers for LaTeX, Typst, Word and HTML know (PUBLISHING.md), and the agreement's own. */
export function metadata(agreement: Agreement, context: EmitContext): string {
  const words = { ...bibliography(agreement, context), ...layout(context), agreement: own(agreement, context) };
  const fields = { ...(printed(words) as object), 'header-includes': HEADER_INCLUDES };
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n`;
}

function bibliography(agreement: Agreement, context: EmitContext) {
  const { mark, forced, sentence, renewing, computed } = stateWords(agreement, context);
  const { subtitle, notice, parties, validity, language } = agreement;
  const from = typeof validity?.from === 'object' ? validity.from.text : undefined;
  const name = titleOf(agreement, context);
  return {
    title: mark ? `${mark}: ${name}` : name,
    subtitle,
    author: parties.map((party) => party.name),
    date: lastAdoption(agreement)?.text ?? from,
    lang: withRegion(language),
    subject: PAGE_WORDS.kind[context.locale],
    description: [forced, sentence, renewing, computed, notice].filter(Boolean).join(' '),
  };
}

function layout({ locale }: EmitContext) {
  return {
    toc: true,
    'toc-depth': 2,
    'toc-title': PAGE_WORDS.contents[locale],
    papersize: 'a4',
    documentclass: 'scrartcl',
    classoption: ['titlepage', '11pt'],
    geometry: 'margin=25mm',
    margin: { x: '25mm', y: '25mm' },
  };
}

/** What programs that read the file may want to know; under one key, so that no writer takes it for its own. */
function own({ id, version, reference }: Agreement, { timeline, tool, theme }: EmitContext) {
  const { state, day, from, until, renewsUntil } = timeline;
  const numbers = reference.map(({ number }) => number);
  return {
    id,
    version,
    reference: numbers,
    state,
    asOf: day,
    from,
    until,
    renewsUntil,
    publisher: theme?.organisation,
    tool: `${tool.name} ${tool.version}`,
  };
}

/** LaTeX and Word want a region: Swedish of Sweden, British English. */
function withRegion(language: string): string {
  const tag = languageOf(language);
  const region = regionOf(tag);
  return region !== undefined && !tag.includes('-') ? `${tag.toLowerCase()}-${region}` : tag;
}

/** Every text in the metadata as Markdown, since Pandoc reads it so; what is undefined is left out. */
function printed(value: unknown): unknown {
  if (typeof value === 'string') return printWords(value);
  if (Array.isArray(value)) return value.map(printed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, child]) => child !== undefined);
  return Object.fromEntries(entries.map(([key, child]) => [key, printed(child)]));
}
