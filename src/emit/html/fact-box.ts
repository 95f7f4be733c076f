import type { Element } from 'hast';
import { h } from 'hastscript';
import { PAGE_WORDS } from '../../locales/page-words.js';
import type { EmitContext } from '../../model/emitter.js';
import type { Plan } from '../body/plan.js';
import { type Fact, factsOf } from '../facts/facts.js';
import { lineToHast } from './content.js';
import { ownWords } from './own-words.js';

/** What the frontmatter tells. */
export function factBox(plan: Plan, context: EmitContext): Element {
  const id = plan.anchors.own('uppgifter');
  const facts = factsOf(plan.agreement, context);
  return h('section', { className: ['facts'], ...ownWords(plan) }, [
    h('h2', { id }, PAGE_WORDS.facts[plan.locale]),
    ...(facts.length > 0
      ? [
          h(
            'dl',
            facts.flatMap((fact) => row(fact, plan)),
          ),
        ]
      : []),
  ]);
}

function row({ label, lines }: Fact, plan: Plan): Element {
  return h('div', [h('dt', label), ...lines.map((line) => h('dd', lineToHast(line, plan)))]);
}
