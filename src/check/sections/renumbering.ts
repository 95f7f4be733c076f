import type { Agreement } from '../../model/agreement.js';
import type { Fix } from '../../model/finding.js';
import { everySection, type Section } from '../../model/section.js';
import type { SourceDocument } from '../../model/source.js';
import type { NumberFault } from './numbering.js';
import { anchorOf, type Renumbered, renumbered } from './renumbering-changes.js';
import { hasLooseMentions } from './renumbering-mentions.js';
import { referenceEdits } from './renumbering-references.js';

/**
 * One fix for all gaps in the numbers of a document: headings get numbers that follow on one another, the references to them are
 * rewritten, and each leads to the section that it led to. None where anything is in doubt: another fault than a gap; a text that
 * is history; an attachment with numbers of its own; and words that may be about one of the numbers and cannot be changed with
 * certainty.
 */
export function renumberingOf(agreement: Agreement, faults: readonly NumberFault[]): Fix | undefined {
  const sections = [...everySection(agreement.sections)];
  const isSure = faults.every(({ kind, section }) => kind === 'gap' && section.number !== undefined);
  if (!isSure || agreement.status === 'ended' || sections.some(isConfusing)) return undefined;
  const changes = [...renumbered(agreement.sections, '')].filter(({ old, now }) => old !== now);
  const headings = headingEdits(changes, agreement.source);
  const references = referenceEdits(agreement, changes);
  const [first] = changes;
  if (!first || !headings || !references) return undefined;
  const edits = [...headings, ...references];
  return hasLooseMentions(agreement, changes, edits) ? undefined : { title: titleOf(first), edits };
}

/** A number that is typed but not printed, or written with a zero first; or an anchor that looks like another section's number. */
function isConfusing({ number, typedNumber, id, aliases }: Section): boolean {
  if (typedNumber !== undefined && (number === undefined || /(?:^|\.)0/.test(typedNumber))) return true;
  const own = number && anchorOf(number);
  return [id, ...aliases].some((anchor) => /^avsnitt-[\d-]+$/.test(anchor) && anchor !== own);
}

/** What stands before the number in a heading, in emphasis or not, underlined or with hashes. */
const BEFORE = /^(?:#{1,6}[ \t]+)?(?:[*_]{1,3})?(?:§[ \t\u00A0]*)?/;

/** Undefined where a number is written in a way that is not known. */
function headingEdits(changes: readonly Renumbered[], { text, lines }: SourceDocument): Fix['edits'] | undefined {
  const typed = changes.filter(({ section }) => section.typedNumber !== undefined);
  const edits = typed.flatMap(({ section: { range }, old, now }) => {
    const written = text.slice(range.start.offset, range.end.offset);
    const before = BEFORE.exec(written)?.[0].length ?? 0;
    const start = range.start.offset + before;
    const isPlain = written.startsWith(old, before) && !/^[\d.]*\d/.test(written.slice(before + old.length));
    return isPlain ? [{ range: lines.range(start, start + old.length), text: now }] : [];
  });
  return edits.length === typed.length ? edits : undefined;
}

function titleOf({ old, now }: Renumbered): Fix['title'] {
  return {
    sv: `Numrera om från ${old}, som blir ${now}, och rätta hänvisningarna`,
    en: `Renumber from ${old}, which becomes ${now}, and mend the references`,
  };
}
