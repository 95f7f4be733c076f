import { fold } from '../../lib/text.js';
import { type Agreement, STATUTORY_GROUPS, type TargetGroup } from '../../model/agreement.js';
import type { CoverageConfig, CoveredGroup } from '../../model/config.js';
import type { CoverageGroup } from '../../model/coverage.js';
import type { Text } from '../../model/locale.js';

/** A group, and how agreements name it. */
export interface SoughtGroup {
  readonly group: CoverageGroup;
  isMeantBy(targetGroup: TargetGroup): boolean;
}

/** The duties of the law, then the groups of the config, each id once. */
export function groupsOf({ groups }: CoverageConfig): readonly SoughtGroup[] {
  const all = [...STATUTORY_GROUPS.map(statutoryGroup), ...groups.map(ownGroup)];
  const byId = new Map<string, SoughtGroup>();
  for (const one of all) if (!byId.has(one.group.id)) byId.set(one.group.id, one);
  return [...byId.values()];
}

/** Whether an agreement is for a group. */
export function isFor({ targetGroups }: Agreement, sought: SoughtGroup): boolean {
  return targetGroups.some((one) => sought.isMeantBy(one));
}

function statutoryGroup(statutory: (typeof STATUTORY_GROUPS)[number]): SoughtGroup {
  const group = { id: statutory, name: STATUTORY_NAMES[statutory], statutory };
  return { group, isMeantBy: (one) => one.statutory === statutory };
}

function ownGroup({ id, name }: CoveredGroup): SoughtGroup {
  const wanted = fold(name);
  return {
    group: { id, name: { sv: name, en: name }, statutory: undefined },
    isMeantBy: (one) => one.id === id || fold(one.name) === wanted,
  };
}

/** In the words of 16 kap. 3 § HSL and 7 kap. 2 § SoL (2025:400): HSL still says missbruk, SoL skadligt bruk eller beroende. */
const STATUTORY_NAMES: Readonly<Record<(typeof STATUTORY_GROUPS)[number], Text>> = {
  'mental-disability': {
    sv: 'personer med psykisk funktionsnedsättning',
    en: 'people with mental disabilities',
  },
  'substance-use': {
    sv: 'personer med missbruk, skadligt bruk eller beroende',
    en: 'people with substance abuse, harmful use or addiction',
  },
  'children-in-care': {
    sv: 'barn och unga som vårdas utanför det egna hemmet',
    en: 'children and young people in care outside their own home',
  },
};
