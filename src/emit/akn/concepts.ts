import type { Element } from 'xast';
import { x } from 'xastscript';
import { AKN_WORDS } from '../../locales/akn-words.js';
import { FACT_LABELS } from '../../locales/fact-words.js';
import { ROLES, type Role } from '../../model/role.js';
import { everySection } from '../../model/section.js';
import { idPart } from './e-ids.js';
import type { Frame } from './frame.js';

/** What a section is for, as a concept that it refers to. */
export function conceptId(role: Role): string {
  return `concept_${role}`;
}

/** The `eId` of the concept for the time that an agreement is in force. */
export const IN_FORCE = 'concept_in-force';

const TARGET_GROUPS = 'dictionary_target-groups';

/** The concepts that sections and target groups refer to. */
export function conceptElements({ plan: { agreement, locale }, context: { timeline } }: Frame): Element[] {
  const roles = new Set([...everySection(agreement.sections)].flatMap((section) => section.roles));
  const named = Object.entries(ROLES).filter(([role]) => roles.has(role as Role));
  return [
    ...((timeline.from ?? timeline.until) ? [concept(IN_FORCE, 'in-force', AKN_WORDS.inForce[locale])] : []),
    ...(agreement.targetGroups.length > 0
      ? [concept(TARGET_GROUPS, 'target-group', FACT_LABELS.targetGroups[locale])]
      : []),
    ...named.map(([role, words]) => concept(conceptId(role as Role), role, words[locale])),
  ];
}

function concept(eId: string, name: string, showAs: string): Element {
  return x('TLCConcept', { eId, href: `/akn/ontology/concept/${name}`, showAs });
}

/** The target groups as keywords; there may be none. */
export function classification({ plan: { agreement } }: Frame): Element[] {
  const keywords = agreement.targetGroups.map(({ id, name }) =>
    x('keyword', { value: id ?? idPart(name), showAs: name, dictionary: `#${TARGET_GROUPS}` }),
  );
  return keywords.length > 0 ? [x('classification', { source: '#tool' }, keywords)] : [];
}
