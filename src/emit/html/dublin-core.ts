import type { Element } from 'hast';
import { h } from 'hastscript';
import { PAGE_WORDS } from '../../locales/page-words.js';
import type { EmitContext } from '../../model/emitter.js';
import { languageOf } from '../body/language.js';
import type { Plan } from '../body/plan.js';
import { titleOf } from '../facts/state.js';
import { datesOf, periodOf } from './dates.js';
import { relationsOf } from './related-works.js';

/** Dublin Core 1.1 as it is written in HTML (DCMI, "Expressing Dublin Core metadata using HTML/XHTML"); only what the agreement states. */
export function dublinCore(plan: Plan, context: EmitContext): readonly Element[] {
  return [
    h('link', { rel: ['schema.DC'], href: 'http://purl.org/dc/elements/1.1/' }),
    ...elements(plan, context).flatMap(([name, values]) =>
      values.flatMap((content) => (content === undefined ? [] : [h('meta', { name: `DC.${name}`, content })])),
    ),
  ];
}

function elements({ agreement }: Plan, context: EmitContext): readonly Values[] {
  const { id, language, notice, parties, reference, subtitle, targetGroups } = agreement;
  const { replaces, parent, related } = relationsOf(agreement, context);
  return [
    ['title', [titleOf(agreement, context)]],
    ['type', [PAGE_WORDS.kind[context.locale]]],
    ['format', ['text/html']],
    ['language', [languageOf(language)]],
    ['creator', parties.map(({ name }) => name)],
    ['publisher', [context.theme?.organisation]],
    ['date', datesOf(agreement)],
    ['coverage', [periodOf(agreement)]],
    ['identifier', [id, ...reference.map(({ number }) => number)]],
    ['subject', targetGroups.map(({ name }) => name)],
    ['description', [subtitle, notice]],
    ['relation', [...replaces, ...parent, ...related].map(({ name, identifier, url }) => name ?? identifier ?? url)],
  ];
}

type Values = readonly [element: string, values: readonly (string | undefined)[]];
