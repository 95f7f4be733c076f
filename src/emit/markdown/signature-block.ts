import type { Paragraph, PhrasingContent } from 'mdast';
import { PAGE_WORDS } from '../../locales/page-words.js';
import type { Signatory } from '../../model/agreement.js';
import type { Locale } from '../../model/locale.js';
import type { Plan } from '../body/plan.js';
import { broken, paragraph, strong, text } from './nodes.js';

/** Who signs, with the day it was done or lines to sign on. */
export function signatureBlock({ agreement, locale }: Plan): readonly Paragraph[] {
  return agreement.signatories.map((signatory) =>
    paragraph(...broken(signatureLines(signatory, locale).map((line) => [line]))),
  );
}

function signatureLines({ party, role, name, signed }: Signatory, locale: Locale): readonly PhrasingContent[] {
  const who = [party === undefined ? undefined : strong(party), ...[role, name].map((words) => words && text(words))];
  const done = signed
    ? [text(`${PAGE_WORDS.signedOn[locale]} ${signed.text}`)]
    : [blank('placeAndDate', locale), blank('signature', locale)];
  return [...who.filter((line) => typeof line === 'object'), ...done];
}

function blank(what: 'placeAndDate' | 'signature', locale: Locale): PhrasingContent {
  return text(`${PAGE_WORDS[what][locale]}: ${'_'.repeat(40)}`);
}
