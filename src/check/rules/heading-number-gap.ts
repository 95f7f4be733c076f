import type { RelatedPlace } from '../../model/finding.js';
import type { Template } from '../../model/locale.js';
import type { Range } from '../../model/place.js';
import { defineRule } from '../../model/rule.js';
import type { SourceDocument } from '../../model/source.js';
import { findNumberFaults, type NumberFault, type NumberFaultKind } from '../sections/numbering.js';
import { renumberingOf } from '../sections/renumbering.js';
import { everySiblings } from '../sections/siblings.js';

interface Facts {
  readonly kind: NumberFaultKind;
  readonly number: string;
  readonly wanted: string;
  /** The parent's number, where it has one. */
  readonly parent: string;
  /** The number, typed or counted, of the sibling before. */
  readonly before: string;
}

/** A typed section number that does not follow the one before it. */
export const headingNumberGap = defineRule<Facts>({
  name: 'heading-number-gap',
  group: 'sections',
  severity: 'warning',
  gate: false,
  needs: 'text',
  source: {
    sv: 'Formatet, version 1: nummer som är skrivna i rubriker ska följa på varandra.',
    en: 'The format, version 1: numbers that are typed in headings must follow one another.',
  },
  summary: {
    sv: 'Numrerade rubriker ska följa på varandra utan luckor.',
    en: 'Numbered headings must follow one another without gaps.',
  },
  help: {
    sv: 'Lägg till avsnittet om det har fallit bort. Annars rättar du numren, och hänvisningarna till dem, eller tar bort alla nummer: de skrivs ut ändå. Är texten redan beslutad, tänk på att beslut och andra avtal kan hänvisa till numren.',
    en: 'Add the section if it has been lost. Otherwise mend the numbers, and the references to them, or remove all numbers: they are printed anyway. If the text has already been decided on, remember that decisions and other agreements may cite the numbers.',
  },
  message: {
    sv: (facts) => SENTENCES[facts.kind].sv(facts),
    en: (facts) => SENTENCES[facts.kind].en(facts),
  },
  example: {
    bad: `## 1 Syfte

Parterna ska samarbeta.

## ⟦3⟧ Målgrupp

Överenskommelsen gäller vuxna med psykisk funktionsnedsättning.
`,
    good: `## 1 Syfte

Parterna ska samarbeta.

## 2 Målgrupp

Överenskommelsen gäller vuxna med psykisk funktionsnedsättning.
`,
  },
  *check(agreement) {
    const { source, sections } = agreement;
    const found = [...everySiblings(sections)].flatMap((siblings) =>
      [...findNumberFaults(siblings)].map((fault) => ({ fault, parent: siblings.parent?.number ?? '' })),
    );
    if (found.length === 0) return;
    const fix = renumberingOf(
      agreement,
      found.map(({ fault }) => fault),
    );
    for (const [index, { fault, parent }] of found.entries()) {
      const { kind, number, wanted } = fault;
      const data = { kind, number, wanted, parent, before: fault.before?.number ?? '' };
      const place = { range: placeOfNumber(fault, source), related: placeBefore(fault, source) };
      // It mends them all, and can be as long as the document.
      yield { ...place, data, ...(fix && index === 0 && { fix }) };
    }
  },
});

const SENTENCES: Readonly<Record<NumberFaultKind, Template<Facts>>> = {
  parent: {
    sv: ({ number, parent, wanted }) =>
      `Numret ${number} står ${parent ? `under avsnitt ${parent}` : 'inte under något avsnitt'}. Här väntas ${wanted}.`,
    en: ({ number, parent, wanted }) =>
      `The number ${number} is ${parent ? `under section ${parent}` : 'not under any section'}. Here ${wanted} is expected.`,
  },
  start: {
    sv: ({ number, wanted }) => `Numreringen börjar på ${number} i stället för ${wanted}.`,
    en: ({ number, wanted }) => `The numbering begins at ${number} instead of ${wanted}.`,
  },
  gap: {
    sv: (facts) => `Avsnitt ${skipped(facts)} saknas: efter ${facts.before} kommer ${facts.number}.`,
    en: (facts) => `Section ${skipped(facts)} is missing: ${facts.number} comes after ${facts.before}.`,
  },
  repeat: {
    sv: ({ number }) => `Numret ${number} kommer två gånger i rad. En hänvisning till avsnitt ${number} blir då oklar.`,
    en: ({ number }) => `The number ${number} comes twice in a row. A reference to section ${number} is then unclear.`,
  },
  back: {
    sv: ({ number, before, wanted }) => `Numret ${number} kommer efter ${before}. Här väntas ${wanted}.`,
    en: ({ number, before, wanted }) => `The number ${number} comes after ${before}. Here ${wanted} is expected.`,
  },
};

/** The numbers between the wanted one and the written one: `20`, `5–7`. */
function skipped({ number, wanted }: Facts): string {
  const end = number.lastIndexOf('.') + 1;
  const lastMissing = `${number.slice(0, end)}${Number(number.slice(end)) - 1}`;
  return wanted === lastMissing ? wanted : `${wanted}–${lastMissing}`;
}

function placeOfNumber({ section, number }: NumberFault, { text, lines }: SourceDocument): Range {
  const { start, end } = section.range;
  const at = text.slice(start.offset, end.offset).indexOf(number);
  return at < 0 ? section.range : lines.range(start.offset + at, start.offset + at + number.length);
}

function placeBefore({ before }: NumberFault, { path }: SourceDocument): readonly RelatedPlace[] {
  const message = { sv: 'Rubriken före står här.', en: 'The heading before is here.' };
  return before ? [{ path, range: before.range, message }] : [];
}
