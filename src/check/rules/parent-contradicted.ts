import { excerpt } from '../../lib/excerpt.js';
import type { Agreement, TargetGroup } from '../../model/agreement.js';
import type { Template } from '../../model/locale.js';
import { defineRule } from '../../model/rule.js';
import { CALLED, type Called, calledOf } from '../collection/called.js';
import { groundOf } from '../collection/ground.js';
import { outsidersOf } from '../collection/outsiders.js';
import { placeOfFact } from '../collection/related-places.js';
import { itemPlaces } from '../parties/item-place.js';

interface Facts {
  readonly kind: 'party' | 'duty';
  /** The name of the party, or the duty that the target group is said to meet. */
  readonly what: string;
  readonly parent: Called;
}

/** What a local agreement says that cannot be true of one that builds on its parent: other parties, another duty. */
export const parentContradicted = defineRule<Facts>({
  name: 'parent-contradicted',
  group: 'collection',
  severity: 'warning',
  gate: false,
  needs: 'collection',
  current: true,
  source: {
    sv: 'Praxis: en lokal överenskommelse fyller ut länets, mellan några av dess parter och för några av dess målgrupper.',
    en: "Practice: a local agreement completes the county's, between some of its parties and for some of its target groups.",
  },
  summary: {
    sv: 'Parter och lagstadgade målgrupper i en lokal överenskommelse ska finnas i den som den bygger på.',
    en: 'The parties and the statutory target groups of a local agreement must be in the one that it builds on.',
  },
  help: {
    sv: 'Rätta den av de två som har fel: namnet eller statutory. Bygger den lokala på en annan överenskommelse: skriv dess id som parent.',
    en: 'Correct the one of the two that is wrong: the name or statutory. If the local one builds on another agreement, write its id as parent.',
  },
  message: {
    sv: (facts) => WORDS[facts.kind].sv(facts),
    en: (facts) => WORDS[facts.kind].en(facts),
  },
  example: {
    bad: `---
profile: local
parent: lanet
parties:
  - { name: Region Exempel, kind: region }
  - { name: ⟦Grannes kommun⟧, kind: municipality }
---
`,
    good: `---
profile: local
parent: lanet
parties:
  - { name: Region Exempel, kind: region }
  - { name: Exempels kommun, kind: municipality }
---
`,
    beside: { 'lanet.md': '---\nid: lanet\n---\n' },
  },
  *check(agreement, context) {
    const parent = groundOf(agreement, context)?.parent;
    if (!parent) return;
    const called = calledOf(parent);
    const parties = itemPlaces(agreement, '/parties');
    for (const party of outsidersOf(agreement, parent)) {
      const data = { kind: 'party' as const, what: excerpt(party.name), parent: called };
      yield { range: parties.placeOf(party, 'name'), data, related: [placeOfFact(parent, '/parties')] };
    }
    const groups = itemPlaces(agreement, '/targetGroups');
    for (const [group, what] of strangeDuties(agreement, parent)) {
      const data = { kind: 'duty' as const, what, parent: called };
      yield { range: groups.placeOf(group, 'statutory'), data, related: [placeOfFact(parent, '/targetGroups')] };
    }
  },
});

/** Target groups with a duty that no group of the parent has; none where the parent does not tell of duties. */
function strangeDuties({ targetGroups }: Agreement, parent: Agreement): readonly (readonly [TargetGroup, string])[] {
  const duties = new Set(parent.targetGroups.flatMap(({ statutory }) => statutory ?? []));
  return targetGroups.flatMap((group) => {
    const { statutory } = group;
    return statutory && duties.size > 0 && !duties.has(statutory) ? [[group, statutory] as const] : [];
  });
}

const WORDS: Readonly<Record<Facts['kind'], Template<Facts>>> = {
  party: {
    sv: ({ what, parent }) => `${what} är part här, men inte i ${CALLED.sv(parent)}, som den här bygger på.`,
    en: ({ what, parent }) => `${what} is a party here, but not to ${CALLED.en(parent)}, which this one builds on.`,
  },
  duty: {
    sv: ({ what, parent }) =>
      `Målgruppen har statutory: ${what}, men ${CALLED.sv(parent)}, som den här bygger på, har ingen målgrupp med den skyldigheten.`,
    en: ({ what, parent }) =>
      `The target group has statutory: ${what}, but ${CALLED.en(parent)}, which this one builds on, has no target group with that duty.`,
  },
};
