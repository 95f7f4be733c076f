import type { Element } from 'hast';
import { h } from 'hastscript';
import { PAGE_WORDS } from '../../locales/page-words.js';
import type { EmitContext } from '../../model/emitter.js';
import type { Plan } from '../body/plan.js';
import { timed } from '../facts/pieces.js';
import { STATE_TONES, stateWords } from '../facts/state.js';
import { lineToHast } from './content.js';
import { ownWords } from './own-words.js';

/** The state in words, the day it was computed, that it is published in spite of errors if it is, and the author's own notice. */
export function banner(plan: Plan, context: EmitContext): Element {
  const { mark, forced, sentence, renewing, computed } = stateWords(plan.agreement, context);
  const { notice } = plan.agreement;
  const className = ['banner', forced === undefined ? STATE_TONES[context.timeline.state] : 'bad'];
  const rest = [renewing, computed].filter((words) => words !== undefined).join(' ');
  const marked = mark === undefined ? [] : [h('strong', { className: ['mark'] }, mark), ' '];
  const state = [h('strong', lineToHast(timed(sentence), plan)), ...lineToHast(timed(` ${rest}`), plan)];
  const lines = forced === undefined ? [[...marked, ...state]] : [[...marked, h('strong', forced)], state];
  return h('div', { className, role: 'group', ariaLabel: PAGE_WORDS.status[plan.locale] }, [
    ...lines.map((line) => h('p', ownWords(plan), line)),
    ...(notice === undefined ? [] : [h('p', notice)]),
  ]);
}
