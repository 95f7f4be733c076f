import { PAGE_WORDS } from '../../locales/page-words.js';
import type { Signatory } from '../../model/agreement.js';
import type { Locale } from '../../model/locale.js';
import type { Plan } from '../body/plan.js';
import { LONGEST_RUN_IN_COLUMN } from './setting.js';
import type { Block, SignatoryBlock } from './tree.js';
import { words } from './words.js';

/** Who signs, with the day it was done or lines to sign on. */
export function signatureBlock({ agreement, locale }: Plan): Block {
  return { type: 'signatures', signatories: agreement.signatories.map((signatory) => toBlock(signatory, locale)) };
}

function toBlock({ party, role, name, signed }: Signatory, locale: Locale): SignatoryBlock {
  const done = signed && `${PAGE_WORDS.signedOn[locale]} ${signed.text}`;
  const blanks = (['placeAndDate', 'signature'] as const).map((what) => PAGE_WORDS[what][locale]);
  const lines = [role, name, done].filter((line) => line !== undefined);
  return {
    party: words(party ?? '', LONGEST_RUN_IN_COLUMN),
    lines: lines.map((line) => words(line, LONGEST_RUN_IN_COLUMN)),
    blanks: signed ? [] : blanks,
  };
}
