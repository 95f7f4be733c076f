import type { Blockquote } from 'mdast';
import type { Agreement } from '../../model/agreement.js';
import type { EmitContext } from '../../model/emitter.js';
import { stateWords } from '../facts/state.js';
import { paragraph, strong, text } from './nodes.js';

/** The state in words, the day it was computed, and the author's own notice. */
export function banner(agreement: Agreement, context: EmitContext): Blockquote {
  const { mark, forced, sentence, renewing, computed } = stateWords(agreement, context);
  const state = paragraph(
    strong([mark && `${mark}.`, forced, sentence].filter(Boolean).join(' ')),
    text(['', renewing, computed].filter((words) => words !== undefined).join(' ')),
  );
  const notice = agreement.notice === undefined ? [] : [paragraph(text(agreement.notice))];
  return { type: 'blockquote', children: [state, ...notice] };
}
