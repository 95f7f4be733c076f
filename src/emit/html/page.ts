import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { PAGE_WORDS } from '../../locales/page-words.js';
import type { Agreement } from '../../model/agreement.js';
import type { EmitContext } from '../../model/emitter.js';
import { arrange } from '../body/arrangement.js';
import { languageOf } from '../body/language.js';
import { type Plan, planFor } from '../body/plan.js';
import { titleOf } from '../facts/state.js';
import { banner } from './banner.js';
import { contentsList } from './contents.js';
import { factBox } from './fact-box.js';
import { head } from './head.js';
import { notesSection } from './notes.js';
import { ownWords } from './own-words.js';
import { paragraphsToHast } from './paragraphs.js';
import { colophon, masthead } from './publisher.js';
import { partToHast } from './sections.js';

/** The whole page as a tree. */
export function page(agreement: Agreement, context: EmitContext): Root {
  const plan = planFor(agreement, context);
  const parts = arrange(plan);
  const main = h('main', { id: plan.anchors.own('text') }, [
    factBox(plan, context),
    ...paragraphsToHast('preamble', plan),
    ...parts.flatMap((part) => partToHast(part, plan)),
    ...notesSection(plan),
  ]);
  const body = [skipLink(plan), header(plan, context), ...contentsList(parts, plan), main, footer(plan, context)];
  const root = h('html', { lang: languageOf(agreement.language) }, [head(plan, context), h('body', body)]);
  return { type: 'root', children: [{ type: 'doctype' }, root] };
}

function skipLink(plan: Plan): Element {
  const href = `#${plan.anchors.own('text')}`;
  return h('a', { className: ['skip'], href, ...ownWords(plan) }, PAGE_WORDS.skip[plan.locale]);
}

function header(plan: Plan, context: EmitContext): Element {
  const { subtitle } = plan.agreement;
  const heading: ElementContent[] = [
    h('h1', titleOf(plan.agreement, context)),
    ...(subtitle === undefined ? [] : [h('p', { className: ['subtitle'] }, subtitle)]),
  ];
  return h('header', [...masthead(context.theme, plan.locale), ...heading, banner(plan, context)]);
}

function footer(plan: Plan, context: EmitContext): Element {
  return h('footer', ownWords(plan), [...colophon({ ...context, asOf: context.timeline.day })]);
}
