import { grouped } from '../../lib/grouped.js';
import type { Holding } from './holding.js';
import type { SoughtParty } from './parties.js';
import type { Overlapping } from './spans.js';

/**
 * Which agreements overlap in the cells of a party. A local agreement completes the one that it builds on; any two others about
 * the same are one too many. A region may have one with each municipality: for it, only those that share a municipality are.
 */
export function overlappingFor({ party }: SoughtParty, parties: readonly SoughtParty[]): Overlapping {
  if (party.kind !== 'region') return rivalsAmong;
  const others = new Set(parties.filter((one) => one.party.kind !== 'region').map(({ key }) => key));
  return (inForce) => eachOnce(sharing(inForce, others).flatMap(rivalsAmong));
}

/** Those that share a party, for each such party. */
function sharing(inForce: readonly Holding[], keys: ReadonlySet<string>): readonly (readonly Holding[])[] {
  const together = grouped(inForce, ({ partyKeys }) => [...partyKeys].filter((key) => keys.has(key)));
  return [...together.values()];
}

/** Groups in which any two are one too many; any two such are in some group. What is on its own is a rival of all others. */
function rivalsAmong(inForce: readonly Holding[]): readonly (readonly Holding[])[] {
  const related = relatedAmong(inForce);
  const cores = related.size > 0 ? rivalGroups(inForce.filter((one) => related.has(one))) : [related];
  return cores
    .map((core) => inForce.filter((one) => core.has(one) || !related.has(one)))
    .filter((group) => group.length > 1);
}

/** Those that build on one another. */
function relatedAmong(inForce: readonly Holding[]): ReadonlySet<Holding> {
  const ids = new Set(inForce.flatMap(({ covering }) => covering.agreement.id ?? []));
  const below = inForce.filter(({ above }) => [...above()].some((id) => ids.has(id)));
  const built = new Set(below.flatMap(({ above }) => [...above()]));
  return new Set([...below, ...inForce.filter(({ covering }) => built.has(covering.agreement.id ?? ''))]);
}

/** More groups than that tell nobody more. */
const MOST_GROUPS = 20;

/** Groups of rivals, and those alone that are rivals of nobody. */
function rivalGroups(related: readonly Holding[]): readonly ReadonlySet<Holding>[] {
  const groups: ReadonlySet<Holding>[] = [];
  for (const [index, one] of related.entries()) {
    for (const other of related.slice(index + 1)) {
      if (groups.length === MOST_GROUPS) break;
      const isKnown = groups.some((group) => group.has(one) && group.has(other));
      if (!isKnown && areRivals(one, other)) groups.push(groupAround([one, other], related));
    }
  }
  const alone = related.filter((one) => !groups.some((group) => group.has(one)));
  return [...groups, ...alone.map((one) => new Set([one]))];
}

/** Two rivals, and those that are rivals of all before them. */
function groupAround(two: readonly Holding[], related: readonly Holding[]): ReadonlySet<Holding> {
  const group = new Set(two);
  for (const one of related) {
    if (!group.has(one) && [...group].every((other) => areRivals(one, other))) group.add(one);
  }
  return group;
}

function areRivals(one: Holding, other: Holding): boolean {
  return !buildsOn(one, other) && !buildsOn(other, one);
}

function buildsOn({ above }: Holding, { covering }: Holding): boolean {
  const { id } = covering.agreement;
  return id !== undefined && above().has(id);
}

function eachOnce(groups: readonly (readonly Holding[])[]): readonly (readonly Holding[])[] {
  const labels = (group: readonly Holding[]) => group.map(({ covering }) => covering.label).join('\n');
  return [...new Map(groups.map((group) => [labels(group), group])).values()];
}
