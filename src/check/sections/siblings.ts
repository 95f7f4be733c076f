import type { Section } from '../../model/section.js';

/** The sections that stand directly under one section, or under the document itself. */
export interface Siblings {
  readonly parent: Section | undefined;
  readonly sections: readonly Section[];
}

/** Every list of sections that share a parent, from the document's own inwards. */
export function* everySiblings(sections: readonly Section[], parent?: Section): Generator<Siblings> {
  if (sections.length > 0) yield { parent, sections };
  for (const section of sections) yield* everySiblings(section.sections, section);
}
