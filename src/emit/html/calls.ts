import type { Element } from 'hast';
import { h } from 'hastscript';
import type { FootnoteReference } from 'mdast';
import { PAGE_SENTENCES } from '../../locales/page-words.js';
import { noteId } from '../body/anchors.js';
import type { Call } from '../body/notes.js';
import type { Plan } from '../body/plan.js';

/** A raised number that leads to its note. In a link, which can hold no other, it is a number only. */
export function callToHast({ data }: FootnoteReference, plan: Plan): Element | undefined {
  const call = data?.call;
  if (!call) return undefined;
  const id = callId(call, plan);
  const number = String(call.number);
  if (data.inLink) return h('sup', { id }, number);
  const ariaLabel = PAGE_SENTENCES.note[plan.locale](number);
  return h(
    'sup',
    h('a', { id, href: `#${noteId(call.number, plan.anchors)}`, role: 'doc-noteref', ariaLabel }, number),
  );
}

export function callId(call: Call, { anchors }: Plan): string {
  return anchors.own(`hanvisning-${callName(call)}`);
}

/** `2`, and `2-3` for the third reference to note 2. */
export function callName({ number, occurrence }: Call): string {
  return occurrence === 1 ? String(number) : `${number}-${occurrence}`;
}
