import type { Element } from 'hast';
import { h } from 'hastscript';
import { PAGE_WORDS } from '../../locales/page-words.js';
import type { EmitContext } from '../../model/emitter.js';
import type { State } from '../../model/timeline.js';
import type { Plan } from '../body/plan.js';
import { stateWords } from '../facts/state.js';
import { ownWords } from './own-words.js';

/** The colour that goes with what the banner says in words. */
const TONES: Readonly<Record<State, 'good' | 'wait' | 'bad'>> = {
  draft: 'wait',
  proposed: 'wait',
  upcoming: 'wait',
  'in-force': 'good',
  renewed: 'good',
  expired: 'bad',
  ended: 'bad',
  replaced: 'bad',
  unknown: 'wait',
};

/** The state in words, the day it was computed, and the author's own notice. */
export function banner(plan: Plan, context: EmitContext): Element {
  const { mark, sentence, renewing, computed } = stateWords(plan.agreement, context);
  const { notice } = plan.agreement;
  const state = [
    mark !== undefined && h('strong', { className: ['mark'] }, mark),
    h('strong', sentence),
    renewing,
    computed,
  ];
  const className = ['banner', TONES[context.timeline.state]];
  return h('div', { className, role: 'group', ariaLabel: PAGE_WORDS.status[plan.locale] }, [
    h('p', ownWords(plan), spaced(state)),
    ...(notice === undefined ? [] : [h('p', notice)]),
  ]);
}

function spaced(parts: readonly (Element | string | false | undefined)[]): (Element | string)[] {
  return parts
    .filter((part) => part !== false && part !== undefined)
    .flatMap((part, index) => (index === 0 ? [part] : [' ', part]));
}
