import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { PAGE_WORDS } from '../../locales/page-words.js';
import type { Signatory } from '../../model/agreement.js';
import type { Locale } from '../../model/locale.js';
import type { Plan } from '../body/plan.js';
import { paragraph, strong, syntax, text } from './nodes.js';
import { keptTogether } from './raw-blocks.js';

/** Who signs, with the day it was done or lines to sign on. */
export function signatureBlock({ agreement, locale }: Plan): readonly RootContent[] {
  return keptTogether(agreement.signatories.map((signatory) => lineBlock(signatureLines(signatory, locale))));
}

/** A line without words is room to write. */
function signatureLines({ party, role, name, signed }: Signatory, locale: Locale): readonly Line[] {
  const who = [party === undefined ? undefined : strong(party), ...[role, name].map((words) => words && text(words))];
  const done = signed
    ? [text(`${PAGE_WORDS.signedOn[locale]} ${signed.text}`)]
    : [undefined, blank('placeAndDate', locale), undefined, blank('signature', locale)];
  return [...who.filter((line) => typeof line === 'object'), ...done];
}

type Line = PhrasingContent | undefined;

function blank(what: 'placeAndDate' | 'signature', locale: Locale): PhrasingContent {
  return text(`${PAGE_WORDS[what][locale]}: ${'_'.repeat(40)}`);
}

/** Pandoc's line block: `| Region Blekinge`. */
function lineBlock(lines: readonly Line[]): Paragraph {
  const children = lines.map((line, index) => {
    const start = index === 0 ? '|' : '\n|';
    return line ? [syntax(`${start} `), line] : [syntax(start)];
  });
  return paragraph(...children.flat());
}
