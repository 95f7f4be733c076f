import type { Element } from 'hast';
import type { EmitContext } from '../../model/emitter.js';
import type { Plan } from '../body/plan.js';
import { stateWords, titleOf } from '../facts/state.js';
import { dataBlock } from './data-block.js';
import { dublinCore } from './dublin-core.js';
import { linkedData } from './linked-data.js';
import { pageHead } from './page-head.js';
import { styleFor } from './style.js';

/** The head of an agreement's page. */
export function head(plan: Plan, context: EmitContext): Element {
  const { mark } = stateWords(plan.agreement, context);
  const { theme, tool, locale } = context;
  const name = titleOf(plan.agreement, context);
  const title = [mark, name].filter(Boolean).join(': ');
  const style = styleFor(theme, { title: name, mark, locale });
  return pageHead({ title, style, theme, tool }, [...dublinCore(plan, context), dataBlock(linkedData(plan, context))]);
}
