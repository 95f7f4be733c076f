import type { Nodes } from 'mdast';
import type { Agreement } from '../../model/agreement.js';
import type { Locale } from '../../model/locale.js';
import { rangeOf } from '../../model/place.js';
import type { Reference } from '../../model/reference.js';
import { everySection, type Section } from '../../model/section.js';
import { type Anchors, anchorsOf } from './anchors.js';
import { type AttachmentPlaces, placeAttachments } from './attachments.js';
import { type Notes, notesOf } from './notes.js';

/** What must be known of a whole agreement before any part of its text can be put into an output. */
export interface Plan {
  readonly agreement: Agreement;
  readonly locale: Locale;
  readonly anchors: Anchors;
  readonly notes: Notes;
  readonly attachments: AttachmentPlaces;
  /** The plain words of the text that refer ("avsnitt 9") and start within a node, in reading order. */
  wordsIn(node: Nodes): readonly Reference[];
  /** Where a reference link or image (`[text][label]`) leads. */
  addressOf(label: string): string | undefined;
  /** The name of the section whose responsibility matrix a node is: "4.2 Boende". */
  matrixOf(node: Nodes): string | undefined;
}

/** Reads an agreement once for one output. */
export function planFor(agreement: Agreement, locale: Locale): Plan {
  const words = agreement.references.filter(({ form }) => form === 'words');
  const sectionNames = new Map([...everySection(agreement.sections)].map((section) => [section.id, nameOf(section)]));
  const byLine = new Map<number, Reference[]>();
  for (const reference of words) {
    const { line } = reference.range.start;
    byLine.set(line, [...(byLine.get(line) ?? []), reference]);
  }
  return {
    agreement,
    locale,
    anchors: anchorsOf(agreement),
    notes: notesOf(agreement),
    attachments: placeAttachments(agreement),
    wordsIn: (node) => {
      const { start, end } = rangeOf(node);
      const lines = Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index);
      return lines
        .flatMap((line) => byLine.get(line) ?? [])
        .filter(({ range }) => range.start.offset >= start.offset && range.start.offset < end.offset);
    },
    addressOf: (label) => agreement.definitions.find(({ identifier }) => identifier === label)?.url,
    matrixOf: (node) => {
      const cell = agreement.responsibilities.find(({ range }) => within(range.start.offset, node));
      return cell && sectionNames.get(cell.section);
    },
  };
}

function nameOf({ number, heading }: Section): string {
  return [number, heading].filter(Boolean).join(' ');
}

function within(offset: number, node: Nodes): boolean {
  const { start, end } = rangeOf(node);
  return offset >= start.offset && offset < end.offset;
}
