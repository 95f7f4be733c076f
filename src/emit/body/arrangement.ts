import type { Section } from '../../model/section.js';
import type { Plan } from './plan.js';

/** The parts of an output in reading order: the author's sections, and what the frontmatter adds to them. */
export type Part = SectionPart | AddedPart;

interface SectionPart {
  readonly kind: 'section';
  readonly section: Section;
  readonly parts: readonly Part[];
}

/** A block that the output makes of the frontmatter, or of the citations. */
export interface AddedPart {
  readonly kind: FrontmatterPart | CitedPart;
  /** Undefined where the block stands in a section of the author's that speaks of the same, and needs no heading. */
  readonly id: string | undefined;
}

type FrontmatterPart = 'signatures' | 'attachments';
type CitedPart = 'acts' | 'sources';

/**
 * Signatures and attachments come in or after the section that speaks of them, else last, but before
 * written-out attachments. What the text cites is listed at the very end: it is no part of what the parties sign.
 */
export function arrange(plan: Plan): readonly Part[] {
  const { sections, signatories } = plan.agreement;
  const needed = [
    ...(signatories.length > 0 ? (['signatures'] as const) : []),
    ...(plan.attachments.listed.length > 0 ? (['attachments'] as const) : []),
  ];
  const hosts = new Map(needed.map((kind) => [kind, hostOf(kind, sections)]));
  const own = needed.filter((kind) => !hosts.get(kind));
  const firstAttachment = sections.findIndex(({ attachment }) => attachment !== undefined);
  const place = firstAttachment < 0 ? sections.length : firstAttachment;
  const toPart = (section: Section): SectionPart => {
    const added = needed.filter((kind) => hosts.get(kind) === section).map((kind) => ({ kind, id: undefined }));
    return { kind: 'section', section, parts: [...added, ...section.sections.map(toPart)] };
  };
  return [
    ...sections.slice(0, place).map(toPart),
    ...own.map((kind) => ({ kind, id: plan.anchors.own(OWN_IDS[kind]) })),
    ...sections.slice(place).map(toPart),
    ...citedParts(plan),
  ];
}

const OWN_IDS = {
  signatures: 'underskrifter',
  attachments: 'bilagor',
  acts: 'forfattningar',
  sources: 'kallor',
} as const;

function citedParts({ cited, anchors }: Plan): readonly AddedPart[] {
  const kinds = (['acts', 'sources'] as const).filter((kind) => cited[kind].length > 0);
  return kinds.map((kind) => ({ kind, id: anchors.own(OWN_IDS[kind]) }));
}

/** The first section, however deep, that has the role and is no attachment itself: its name tells what it is, not what it speaks of. */
function hostOf(role: FrontmatterPart, sections: readonly Section[]): Section | undefined {
  for (const section of sections.filter(({ attachment }) => attachment === undefined)) {
    const host = section.roles.includes(role) ? section : hostOf(role, section.sections);
    if (host) return host;
  }
  return undefined;
}
