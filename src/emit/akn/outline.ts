import type { Agreement, Attachment } from '../../model/agreement.js';
import type { Section } from '../../model/section.js';
import { asId, attachmentId } from '../body/anchors.js';
import { withoutSections } from '../body/attachments.js';
import { idPart, uniqueNames } from './e-ids.js';

/** Where the parts of an agreement go in Akoma Ntoso, and what they are called there. */
export interface Outline {
  /** What stands in the main body. */
  readonly sections: readonly Section[];
  /** Attachments that are written out at the end, where nothing but attachments follows. */
  readonly written: readonly Section[];
  /** Attachments that are documents of their own. */
  readonly separate: readonly SeparateAttachment[];
  eIdOf(section: Section): string;
  /** The `eId` of what an id of ours leads to: `sec_1-4` for `avsnitt-1-4`, `att_1` for `bilaga-1`. */
  leadsTo(id: string): string | undefined;
}

export interface SeparateAttachment {
  readonly attachment: Attachment;
  readonly eId: string;
}

export function outlineOf({ sections, attachments }: Agreement): Outline {
  const names = uniqueNames();
  const end = sections.findLastIndex(({ attachment }) => attachment === undefined) + 1;
  const inBody = [...named(sections.slice(0, end), '', names)];
  const atEnd = [...named(sections.slice(end), '', (wanted) => names(wanted.replace(/^hcontainer_bilaga-/, 'att_')))];
  const ids = new Map([...inBody, ...atEnd]);
  const separate = withoutSections({ sections, attachments }).map((attachment) => ({
    attachment,
    eId: names(`att_${idPart(attachment.number)}`),
  }));
  const targets = new Map([
    ...separate.map(({ attachment, eId }) => [attachmentId(attachment.number), eId] as const).reverse(),
    ...[...ids].map(([section, eId]) => [asId(section.id), eId] as const),
  ]);
  return {
    sections: sections.slice(0, end),
    written: sections.slice(end),
    separate,
    eIdOf: (section) => ids.get(section) ?? '',
    leadsTo: (id) => targets.get(id),
  };
}

/** Numbers tell the whole way to a section (`1.4`), so that a name needs no more than its number, save in an attachment. */
function* named(
  sections: readonly Section[],
  within: string,
  names: (wanted: string) => string,
): Generator<readonly [Section, string]> {
  for (const [index, section] of sections.entries()) {
    const { number, attachment } = section;
    const wanted =
      attachment === undefined ? `sec_${idPart(number ?? `${index + 1}`)}` : `hcontainer_bilaga-${idPart(attachment)}`;
    const eId = names(within + wanted);
    yield [section, eId];
    yield* named(section.sections, number === undefined ? `${eId}__` : within, names);
  }
}
