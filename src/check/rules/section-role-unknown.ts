import { nearest } from '../../lib/nearest.js';
import { ROLES } from '../../model/role.js';
import { defineRule } from '../../model/rule.js';
import { everySection } from '../../model/section.js';

/** A word after `role=` that is no role. */
export const sectionRoleUnknown = defineRule<{ name: string; meant: string | undefined }>({
  name: 'section-role-unknown',
  group: 'sections',
  severity: 'error',
  gate: false,
  needs: 'text',
  source: {
    sv: 'Formatet, version 1: avsnittens roller har fasta namn.',
    en: 'The format, version 1: the roles of sections have fixed names.',
  },
  summary: {
    sv: 'Roller ska ha de namn som formatet ger dem.',
    en: 'Roles must have the names that the format gives them.',
  },
  help: {
    sv: `Rätta namnet, eller ta bort role= om rubriken känns igen ändå. Rollerna är ${Object.keys(ROLES).join(', ')}.`,
    en: `Mend the name, or remove role= if the heading is recognised anyway. The roles are ${Object.keys(ROLES).join(', ')}.`,
  },
  message: {
    sv: ({ name, meant }) =>
      `Det finns ingen roll som heter ”${name}”, så avsnittet räknas inte dit.${meant ? ` Menade du ${meant}?` : ''}`,
    en: ({ name, meant }) =>
      `There is no role called “${name}”, so the section does not count as one.${meant ? ` Did you mean ${meant}?` : ''}`,
  },
  example: {
    bad: '## Vem gäller det? {role=⟦target-group⟧}\n\nÖverenskommelsen gäller vuxna med psykisk funktionsnedsättning.\n',
    good: '## Vem gäller det? {role=target-groups}\n\nÖverenskommelsen gäller vuxna med psykisk funktionsnedsättning.\n',
  },
  *check({ sections }) {
    for (const { unknownRoles } of everySection(sections)) {
      for (const { name, range } of unknownRoles)
        yield { range, data: { name, meant: nearest(name, Object.keys(ROLES)) } };
    }
  },
});
