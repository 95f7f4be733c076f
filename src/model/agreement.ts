import type { Definition, FootnoteDefinition, RootContent } from 'mdast';
import { oneLine } from '../lib/one-line.js';
import type { Citation, LoosePinpoint } from './citation.js';
import type { Duration } from './duration.js';
import type { EdtfDate } from './edtf.js';
import type { Located, Range } from './place.js';
import { START } from './place.js';
import type { Reference } from './reference.js';
import type { Responsibility } from './responsibility.js';
import type { Section } from './section.js';
import type { SourceDocument } from './source.js';

/**
 * What a document says, in the terms of the field. Facts come from the frontmatter and keep its key names (FORMAT.md);
 * a fact that is missing or unreadable is undefined or left out, and its place is found with `placeOf`.
 */
export interface Agreement {
  readonly source: SourceDocument;
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly subtitle: string | undefined;
  /** BCP 47. */
  readonly language: string;
  /** Names of the profiles whose requirements apply. */
  readonly profile: readonly string[];
  readonly status: Status;
  readonly notice: string | undefined;
  readonly version: string | undefined;
  /** Diarienummer. */
  readonly reference: readonly RegisterNumber[];
  readonly parties: readonly Party[];
  readonly targetGroups: readonly TargetGroup[];
  readonly adopted: readonly Adoption[];
  readonly validity: Validity | undefined;
  readonly renewal: Renewal | undefined;
  readonly termination: Termination | undefined;
  readonly revision: Revision | undefined;
  readonly followUp: FollowUp | undefined;
  readonly replaces: readonly RelatedDocument[];
  readonly parent: string | undefined;
  readonly related: readonly RelatedDocument[];
  readonly attachments: readonly Attachment[];
  readonly signatories: readonly Signatory[];
  /** What stands before the first heading. */
  readonly preamble: readonly RootContent[];
  readonly sections: readonly Section[];
  readonly responsibilities: readonly Responsibility[];
  /** Cross references of the body. */
  readonly references: readonly Reference[];
  /** The acts, regulations and preparatory works that the body cites, in reading order. */
  readonly citations: readonly Citation[];
  readonly loosePinpoints: readonly LoosePinpoint[];
  readonly footnotes: readonly FootnoteDefinition[];
  /** Targets of reference links (`[text][label]`). */
  readonly definitions: readonly Definition[];
}

export const STATUSES = ['draft', 'proposed', 'adopted', 'ended'] as const;
type Status = (typeof STATUSES)[number];

export const PARTY_KINDS = ['region', 'municipality', 'association', 'authority', 'private', 'other'] as const;

export interface Party extends Located {
  readonly name: string;
  readonly kind: (typeof PARTY_KINDS)[number] | undefined;
  readonly organisationNumber: string | undefined;
  /** How the text calls it; a group's label when several parties share it (`kommunerna`). */
  readonly short: string | undefined;
}

/** The duties of 16 kap. 3 § HSL and 7 kap. 2 § SoL (2025:400) that a target group can meet. */
export const STATUTORY_GROUPS = ['mental-disability', 'substance-use', 'children-in-care'] as const;

export interface TargetGroup extends Located {
  readonly id: string | undefined;
  readonly name: string;
  readonly statutory: (typeof STATUTORY_GROUPS)[number] | undefined;
}

export interface RegisterNumber extends Located {
  readonly party: string | undefined;
  readonly number: string;
}

export interface Adoption extends Located {
  readonly by: string | undefined;
  readonly date: EdtfDate | undefined;
  readonly reference: string | undefined;
}

export interface Validity extends Located {
  /** `signature`: from the day the last party signs. */
  readonly from: EdtfDate | 'signature' | undefined;
  readonly to: EdtfDate | undefined;
  readonly untilFurtherNotice: boolean;
}

/** The agreement prolongs itself by `period` unless notice is given `notice` before the end. */
export interface Renewal extends Located {
  readonly period: Duration | undefined;
  readonly notice: Duration | undefined;
}

export interface Termination extends Located {
  readonly notice: Duration | undefined;
  readonly effect: 'all' | 'party' | undefined;
}

export interface Revision extends Located {
  readonly latest: EdtfDate | undefined;
  readonly planned: EdtfDate | undefined;
}

export interface FollowUp extends Located {
  readonly every: Duration | undefined;
  readonly first: EdtfDate | undefined;
  readonly last: EdtfDate | undefined;
  readonly responsible: string | undefined;
  readonly reportedTo: string | undefined;
}

export interface RelatedDocument extends Located {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly href: string | undefined;
  readonly adopted: EdtfDate | undefined;
}

export interface Attachment extends Located {
  readonly number: string;
  readonly title: string | undefined;
  readonly href: string | undefined;
}

export interface Signatory extends Located {
  readonly party: string | undefined;
  readonly role: string | undefined;
  readonly name: string | undefined;
  readonly signed: EdtfDate | undefined;
}

/** What a sentence calls an agreement: its title on one line, else its id, else its file. */
export function nameOf({ title, id, source }: Agreement): string {
  return oneLine(title ?? id ?? source.path);
}

/** Whether a text has the form of an id: `blekinge-samverkan`, at most 100 characters. The schema of the frontmatter says the same. */
export function isSlug(text: string): boolean {
  return text.length <= 100 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/** Whether the author wrote a value at this JSON Pointer of the frontmatter, readable or not. */
export function isWritten(agreement: Agreement, pointer: string): boolean {
  return agreement.source.frontmatter.entries.has(pointer);
}

/** Whether the facts of the frontmatter can be read at all. */
export function isReadable({ source: { unreadable, frontmatter } }: Agreement): boolean {
  return unreadable === undefined && frontmatter.entries.has('');
}

/**
 * Where a fact of the frontmatter stands. Where it is not written, the place of what would hold it:
 * the parent's key, and at last the opening fence.
 */
export function placeOf(agreement: Agreement, pointer: string): Range {
  const { entries, range } = agreement.source.frontmatter;
  const entry = entries.get(pointer);
  if (entry && pointer !== '') return entry.value;
  for (let above = pointer; above.includes('/'); above = above.slice(0, above.lastIndexOf('/'))) {
    const key = entries.get(above)?.key;
    if (key) return key;
  }
  return range ?? START;
}
