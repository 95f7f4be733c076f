import type { Nodes } from 'mdast';
import type { Agreement } from '../../model/agreement.js';
import type { Law } from '../../model/citation.js';
import type { Day } from '../../model/day.js';
import type { EmitContext } from '../../model/emitter.js';
import type { Locale } from '../../model/locale.js';
import { rangeOf } from '../../model/place.js';
import { everySection, type Section } from '../../model/section.js';
import { type Cited, citedBy } from '../law/cited.js';
import { type Anchors, anchorsOf } from './anchors.js';
import { type AttachmentPlaces, placeAttachments } from './attachments.js';
import type { LinkSpan } from './link-span.js';
import { linkSpansOf } from './link-spans.js';
import { type Notes, notesOf } from './notes.js';
import { keptTogether } from './provision-spans.js';
import { type Span, spanOf, spansIn } from './spans.js';

/** What must be known of a whole agreement before any part of its text can be put into an output. */
export interface Plan {
  readonly agreement: Agreement;
  readonly locale: Locale;
  readonly law: Law;
  /** The day that the output speaks of. */
  readonly day: Day;
  readonly cited: Cited;
  readonly anchors: Anchors;
  readonly notes: Notes;
  readonly attachments: AttachmentPlaces;
  /** The words of a node that are links: references ("avsnitt 9") and citations ("16 kap. 3 § HSL"), in reading order and apart. */
  linksIn(node: Nodes): readonly LinkSpan[];
  /** Where spaces of a node must not part what they stand between, in reading order and apart. */
  holdsIn(node: Nodes): readonly Span[];
  /** Where a reference link or image (`[text][label]`) leads. */
  addressOf(label: string): string | undefined;
  /** The name of the section whose responsibility matrix a node is: "4.2 Boende". */
  matrixOf(node: Nodes): string | undefined;
}

/** What an output for readers asks of the spaces in provisions, and one for programs does not. */
type Spaces = 'no-break' | 'as-written';

/** Reads an agreement once for one output. */
export function planFor(
  agreement: Agreement,
  { locale, law, timeline }: Pick<EmitContext, 'locale' | 'law' | 'timeline'>,
  spaces: Spaces = 'no-break',
): Plan {
  const anchors = anchorsOf(agreement);
  const links = linkSpansOf(agreement, law, anchors);
  const holds = spaces === 'no-break' ? keptTogether(agreement) : [];
  const sectionNames = new Map([...everySection(agreement.sections)].map((section) => [section.id, nameOf(section)]));
  return {
    agreement,
    locale,
    law,
    day: timeline.day,
    cited: citedBy(law.meanings),
    anchors,
    notes: notesOf(agreement),
    attachments: placeAttachments(agreement),
    linksIn: (node) => spansIn(links, spanOf(rangeOf(node))),
    holdsIn: (node) => spansIn(holds, spanOf(rangeOf(node))),
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
