import type { ListItem, RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { EXIT, visit } from 'unist-util-visit';
import type { Agreement, Attachment } from '../../model/agreement.js';
import { everySection, type Section } from '../../model/section.js';
import { safeAddress } from './addresses.js';
import { attachmentId } from './anchors.js';

declare module 'mdast' {
  interface ListItemData {
    /** The id of the attachment that the item shows. */
    id?: string;
  }
}

/** Where the attachments of the frontmatter are to be found in an output. */
export interface AttachmentPlaces {
  /** List items of the text that show an attachment, and its id. */
  readonly items: ReadonlyMap<ListItem, string>;
  /** The attachments that the text does not show, for the output to list. */
  readonly listed: readonly ListedAttachment[];
}

export interface ListedAttachment {
  readonly attachment: Attachment;
  /** Undefined for the second attachment of a number. */
  readonly id: string | undefined;
}

/** An attachment is shown by a section of its own, or by an item of a section with the role `attachments`. */
export function placeAttachments(agreement: Agreement): AttachmentPlaces {
  const all = [...everySection(agreement.sections)];
  const hosts = all.filter(({ roles, attachment }) => roles.includes('attachments') && attachment === undefined);
  const candidates = hosts.flatMap(listItems);
  const places = { items: new Map<ListItem, string>(), listed: [] as ListedAttachment[] };
  const taken = new Set(all.map(({ id }) => id));
  for (const attachment of withoutSections(agreement)) {
    const wanted = attachmentId(attachment.number);
    const id = taken.has(wanted) ? undefined : wanted;
    taken.add(wanted);
    const item = id && candidates.find((candidate) => shows(candidate, attachment));
    if (id && item) places.items.set(item, id);
    else places.listed.push({ attachment, id });
  }
  return places;
}

/** The attachments that no section of the text is. */
export function withoutSections({
  attachments,
  sections,
}: Pick<Agreement, 'attachments' | 'sections'>): readonly Attachment[] {
  const written = new Set([...everySection(sections)].flatMap(({ attachment }) => attachment?.toLowerCase() ?? []));
  return attachments.filter(({ number }) => !written.has(number.toLowerCase()));
}

function listItems({ content }: Section): readonly ListItem[] {
  return content.flatMap((node) => (node.type === 'list' ? node.children : []));
}

/** Whether an item names the attachment ("Bil. 1 …") and leads to its file, if it has one. */
function shows(item: ListItem, { number, href }: Attachment): boolean {
  const named = /^\s*bil(?:aga|\.)?\s*(?<number>\d{1,3}|\p{L})(?![\p{L}\d])/iu.exec(wordsOf(item))?.groups?.['number'];
  if (named?.toLowerCase() !== number.toLowerCase()) return false;
  return !href || safeAddress(href) === undefined || hasLink(item);
}

function hasLink(node: RootContent): boolean {
  let found = false;
  visit(node, ['link', 'linkReference'], () => {
    found = true;
    return EXIT;
  });
  return found;
}
