import type { Element } from 'hast';
import { h } from 'hastscript';
import { PAGE_WORDS } from '../../locales/page-words.js';
import type { EmitContext } from '../../model/emitter.js';
import type { Plan } from '../body/plan.js';
import { timed } from '../facts/pieces.js';
import { STATE_TONES, stateWords } from '../facts/state.js';
import { lineToHast } from './content.js';
import { ownWords } from './own-words.js';

/** The state in words, the day it was computed, and the author's own notice. */
export function banner(plan: Plan, context: EmitContext): Element {
  const { mark, sentence, renewing, computed } = stateWords(plan.agreement, context);
  const { notice } = plan.agreement;
  const className = ['banner', STATE_TONES[context.timeline.state]];
  const rest = [renewing, computed].filter((words) => words !== undefined).join(' ');
  return h('div', { className, role: 'group', ariaLabel: PAGE_WORDS.status[plan.locale] }, [
    h('p', ownWords(plan), [
      ...(mark === undefined ? [] : [h('strong', { className: ['mark'] }, mark), ' ']),
      h('strong', lineToHast(timed(sentence), plan)),
      ...lineToHast(timed(` ${rest}`), plan),
    ]),
    ...(notice === undefined ? [] : [h('p', notice)]),
  ]);
}
