import type { Element } from 'hast';
import { h } from 'hastscript';
import { PAGE_WORDS } from '../../locales/page-words.js';
import type { Signatory } from '../../model/agreement.js';
import type { Plan } from '../body/plan.js';
import { ownWords } from './own-words.js';

/** Who signs, with the day it was done or lines to sign on. */
export function signatureBlock(plan: Plan): Element {
  return h(
    'ul',
    { className: ['signatures'] },
    plan.agreement.signatories.map((signatory) => h('li', signatureLines(signatory, plan))),
  );
}

function signatureLines({ party, role, name, signed }: Signatory, plan: Plan): Element[] {
  const who = [party !== undefined && h('strong', party), role, name].filter((part) => typeof part !== 'boolean');
  return [
    ...who.filter((part) => part !== undefined).map((part) => h('p', part)),
    ...(signed ? [signedLine(signed.text, plan)] : [blank('placeAndDate', plan), blank('signature', plan)]),
  ];
}

function signedLine(day: string, plan: Plan): Element {
  return h('p', ownWords(plan), [`${PAGE_WORDS.signedOn[plan.locale]} `, h('time', { dateTime: day }, day)]);
}

/** A line to write on, with what to write below it. */
function blank(what: 'placeAndDate' | 'signature', plan: Plan): Element {
  return h('p', { className: ['blank'], ...ownWords(plan) }, PAGE_WORDS[what][plan.locale]);
}
