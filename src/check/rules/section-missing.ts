import { nearest } from '../../lib/nearest.js';
import { type Agreement, placeOf } from '../../model/agreement.js';
import type { Text } from '../../model/locale.js';
import type { Requirement } from '../../model/profile.js';
import { ROLES, type Role } from '../../model/role.js';
import { defineRule } from '../../model/rule.js';
import { everySection } from '../../model/section.js';
import { severityOf } from '../demand.js';

interface Missing {
  readonly role: Role;
  readonly sure: Requirement['sure'];
  readonly asks: Text;
  readonly source: Text;
}

/**
 * A section that the document's profile asks for and no heading tells. What a key of the frontmatter can meet is left to the
 * rules of that key (validity-missing, party-missing …), and what the profile only suggests may also be an area of the matrix.
 */
export const sectionMissing = defineRule<Missing>({
  name: 'section-missing',
  group: 'sections',
  severity: 'error',
  gate: false,
  needs: 'facts',
  source: {
    sv: 'Profilens källor: för socialstyrelsen-2010-1 Socialstyrelsens meddelandeblad 1/2010, 16 kap. 3 § HSL och 7 kap. 2 § SoL (2025:400).',
    en: 'The sources of the profile: for socialstyrelsen-2010-1 bulletin (meddelandeblad) 1/2010 of the National Board of Health and Welfare, ch. 16 s. 3 HSL and ch. 7 s. 2 SoL (2025:400).',
  },
  summary: {
    sv: 'Överenskommelsen ska ha de avsnitt som profilen begär.',
    en: 'The agreement must have the sections that the profile asks for.',
  },
  help: {
    sv: 'Skriv avsnittet. Finns det redan under en rubrik som inte känns igen, skriv rollen (namnet inom parentes) efter rubriken, till exempel {role=target-groups}.',
    en: 'Write the section. If it is there under a heading that is not recognised, write its role (the name in brackets) after the heading, for instance {role=target-groups}.',
  },
  message: {
    sv: ({ role, sure, asks, source }) =>
      sure === 'high'
        ? `Avsnittet ”${ROLES[role].sv}” (${role}) saknas. ${source.sv} ${asks.sv}`
        : `Avsnittet ”${ROLES[role].sv}” (${role}) brukar finnas men saknas. ${source.sv} ${asks.sv}`,
    en: ({ role, sure, asks, source }) =>
      sure === 'high'
        ? `The section “${ROLES[role].en}” (${role}) is missing. ${source.en} ${asks.en}`
        : `The section “${ROLES[role].en}” (${role}) is customary but missing. ${source.en} ${asks.en}`,
  },
  example: {
    bad: `---
title: ⟦Överenskommelse om samarbete⟧
profile: general
---

## Målgrupper

Överenskommelsen gäller vuxna med psykisk funktionsnedsättning.

## Syfte och gemensamma mål

Varje person ska få en samlad planering.

## Uppföljning och revidering

Samverkansgruppen följer upp överenskommelsen varje år.

## Tvister

Parterna löser tvister i den närmaste gemensamma ledningsnivån.
`,
    good: `---
profile: general
---

## Målgrupper

Överenskommelsen gäller vuxna med psykisk funktionsnedsättning.

## Syfte och gemensamma mål

Varje person ska få en samlad planering.

## Ansvarsfördelning

Regionen ansvarar för läkarinsatser och kommunen för boendestöd.

## Tvister

Parterna löser tvister i den närmaste gemensamma ledningsnivån.
`,
  },
  *check(agreement, { profile, profiles }) {
    if (!agreement.profile.some((name) => profiles.includes(name))) return;
    const present = rolesOf(agreement);
    const areas = new Set(agreement.responsibilities.flatMap(({ areaRoles }) => areaRoles));
    const range = placeOf(agreement, '/title');
    for (const { role, metBy, severity, sure, asks, source } of profile.requirements) {
      if (metBy !== undefined || present.has(role) || (severity === 'info' && areas.has(role))) continue;
      const data = { role, sure, asks, source };
      yield { range, data, severity: severityOf({ severity, sure }), evidence: role };
    }
  },
});

/** The roles that sections have, also those that are misspelt and told of by another rule. */
function rolesOf({ sections }: Agreement): ReadonlySet<string> {
  const names = Object.keys(ROLES);
  return new Set(
    [...everySection(sections)].flatMap(({ roles, unknownRoles }) => [
      ...roles,
      ...unknownRoles.flatMap(({ name }) => nearest(name, names) ?? []),
    ]),
  );
}
