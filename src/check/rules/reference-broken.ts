import { excerpt } from '../../lib/excerpt.js';
import { nearest } from '../../lib/nearest.js';
import { type Agreement, isWritten } from '../../model/agreement.js';
import type { Template } from '../../model/locale.js';
import type { Located } from '../../model/place.js';
import type { Reference } from '../../model/reference.js';
import { defineRule } from '../../model/rule.js';
import { everySection } from '../../model/section.js';
import { numberOfAttachment } from '../references/attachment-number.js';
import { findLooseCalls } from '../references/loose-calls.js';

interface Facts {
  readonly kind: 'number' | 'anchor' | 'footnote' | 'label';
  readonly target: string;
  /** What was probably meant. */
  readonly meant: string | undefined;
}

/** A reference to a section, an anchor, a footnote or a link label that does not exist. Attachments have a rule of their own. */
export const referenceBroken = defineRule<Facts>({
  name: 'reference-broken',
  group: 'references',
  severity: 'error',
  gate: true,
  needs: 'text',
  source: {
    sv: 'Formatet, version 1: hänvisningar (”avsnitt 4.2”, [text](#ankare)) ska leda någonstans. Fotnoter enligt GitHub Flavored Markdown, länketiketter enligt CommonMark 6.3.',
    en: 'The format, version 1: references (“avsnitt 4.2”, [text](#anchor)) must lead somewhere. Footnotes as in GitHub Flavored Markdown, link labels as in CommonMark 6.3.',
  },
  summary: {
    sv: 'Varje hänvisning i texten ska leda till något som finns.',
    en: 'Every reference in the text must lead to something that exists.',
  },
  help: {
    sv: 'Rätta hänvisningen eller lägg till det som fattas. Gäller ”avsnitt …” ett annat dokument, skriv vilket: ”avsnitt 3 i hemsjukvårdsavtalet”.',
    en: 'Mend the reference or add what is missing. If “avsnitt …” means another document, say which: “avsnitt 3 i hemsjukvårdsavtalet”.',
  },
  message: {
    sv: (facts) => SENTENCES[facts.kind].sv(facts) + (facts.meant === undefined ? '' : ` Menar du ${facts.meant}?`),
    en: (facts) => SENTENCES[facts.kind].en(facts) + (facts.meant === undefined ? '' : ` Do you mean ${facts.meant}?`),
  },
  example: {
    bad: `## 1 Målgrupper

Överenskommelsen gäller vuxna med psykisk funktionsnedsättning.

## 2 Ansvarsfördelning

Målgrupperna står i ⟦avsnitt 1.1⟧. Se även [uppföljningen](#avsnitt-1).
`,
    good: `## 1 Målgrupper

Överenskommelsen gäller vuxna med psykisk funktionsnedsättning.

## 2 Ansvarsfördelning

Målgrupperna står i avsnitt 1. Se även avsnitt 3 i hemsjukvårdsavtalet.
`,
  },
  *check(agreement) {
    const faults = [...brokenReferences(agreement), ...looseCalls(agreement)];
    for (const [index, { known, ...fault }] of faults.entries()) {
      const near = index < MOST_SUGGESTIONS ? nearest(fault.target, known) : undefined;
      const meant = near === undefined ? undefined : WRITTEN[fault.kind](near);
      yield { range: fault.range, data: { kind: fault.kind, target: excerpt(fault.target), meant } };
    }
  },
});

/** To compare a target with every other takes time; a text with more faults than this has another trouble. */
const MOST_SUGGESTIONS = 20;

interface Fault extends Located {
  readonly kind: Facts['kind'];
  readonly target: string;
  /** What there is of the kind. */
  readonly known: readonly string[];
}

function brokenReferences(agreement: Agreement): readonly Fault[] {
  const { sections, attachments, references } = agreement;
  const all = [...everySection(sections)];
  const numbers = all.flatMap(({ number }) => number ?? []);
  const anchors = [
    ...all.flatMap(({ id, aliases }) => [id, ...aliases]),
    ...attachments.map(({ number }) => `bilaga-${number.toLowerCase()}`),
  ];
  return references
    .filter((reference) => reference.resolved === undefined && !isAboutAttachment(reference, agreement))
    .map(({ form, target, range }) =>
      form === 'words'
        ? { kind: 'number', target, range, known: numbers }
        : { kind: 'anchor', target, range, known: anchors },
    );
}

/** Told of by attachment-missing, or not at all where the frontmatter cannot be read. */
function isAboutAttachment(reference: Reference, agreement: Agreement): boolean {
  if (reference.kind !== 'attachment') return false;
  return numberOfAttachment(reference) !== undefined || !isWritten(agreement, '');
}

function looseCalls({ source, footnotes, definitions }: Agreement): readonly Fault[] {
  const known = {
    footnote: footnotes.map(({ label, identifier }) => label ?? identifier),
    label: definitions.map(({ label, identifier }) => label ?? identifier),
  };
  return findLooseCalls(source).map((call) => ({ ...call, known: known[call.kind] }));
}

/** How a target of the kind is written. */
const WRITTEN: Readonly<Record<Facts['kind'], (target: string) => string>> = {
  number: (target) => `avsnitt ${target}`,
  anchor: (target) => `#${target}`,
  footnote: (target) => `[^${target}]`,
  label: (target) => `[${target}]`,
};

const SENTENCES: Readonly<Record<Facts['kind'], Template<Facts>>> = {
  number: {
    sv: ({ target }) => `Det finns inget avsnitt ${target} att hänvisa till.`,
    en: ({ target }) => `There is no section ${target} to refer to.`,
  },
  anchor: {
    sv: ({ target }) => `Länken leder till #${target}, men inget avsnitt har det ankaret.`,
    en: ({ target }) => `The link leads to #${target}, but no section has that anchor.`,
  },
  footnote: {
    sv: ({ target }) => `Fotnoten [^${target}] har ingen text: raden som börjar med [^${target}]: saknas.`,
    en: ({ target }) => `The footnote [^${target}] has no text: the line that begins with [^${target}]: is missing.`,
  },
  label: {
    sv: ({ target }) => `Länken har ingen adress: raden som börjar med [${target}]: saknas.`,
    en: ({ target }) => `The link has no address: the line that begins with [${target}]: is missing.`,
  },
};
