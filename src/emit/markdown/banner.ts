import type { Blockquote } from 'mdast';
import { PAGE_SENTENCES } from '../../locales/page-words.js';
import type { Agreement } from '../../model/agreement.js';
import type { EmitContext } from '../../model/emitter.js';
import { stateWords } from '../facts/state.js';
import { paragraph, strong, text } from './nodes.js';

/** The state in words, the day it was computed, the author's own notice, and who publishes. */
export function banner(agreement: Agreement, context: EmitContext): Blockquote {
  const { mark, forced, sentence, renewing, computed } = stateWords(agreement, context);
  const state = paragraph(
    strong([mark && `${mark}.`, forced, sentence].filter(Boolean).join(' ')),
    text(['', renewing, computed].filter((words) => words !== undefined).join(' ')),
  );
  const organisation = context.theme?.organisation;
  const more = [agreement.notice, organisation && PAGE_SENTENCES.publishedBy[context.locale](organisation)];
  return { type: 'blockquote', children: [state, ...more.flatMap((words) => (words ? [paragraph(text(words))] : []))] };
}
