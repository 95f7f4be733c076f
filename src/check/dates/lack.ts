import { type Agreement, placeOf } from '../../model/agreement.js';
import type { Range } from '../../model/place.js';
import type { Role } from '../../model/role.js';
import { everySection } from '../../model/section.js';

/** The place to tell that the frontmatter lacks a fact: the section that speaks of it, if there is one, else where the fact would stand. */
export interface Lack {
  readonly range: Range;
  /** The section's heading. */
  readonly heading: string | undefined;
}

/** Where to tell that a fact is missing which sections with a role speak of. */
export function placeOfLack(agreement: Agreement, pointer: string, role: Role): Lack {
  const section = [...everySection(agreement.sections)].find(({ roles }) => roles.includes(role));
  return { range: section?.range ?? placeOf(agreement, pointer), heading: section?.heading };
}
