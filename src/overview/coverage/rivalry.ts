import type { Holding } from './holding.js';
import type { SoughtParty } from './parties.js';
import type { Rivalry } from './spans.js';

/**
 * Which agreements overlap in the cells of a party. A local agreement completes the one that it builds on; any two others about
 * the same are one too many. A region may have one with each municipality: for it, only those that share a municipality are.
 */
export function rivalryFor({ party }: SoughtParty, parties: readonly SoughtParty[]): Rivalry {
  if (party.kind !== 'region') return areApart;
  const others = new Set(parties.filter((one) => one.party.kind !== 'region').map(({ key }) => key));
  const shareOne = (one: Holding, other: Holding) =>
    [...one.partyKeys].some((key) => other.partyKeys.has(key) && others.has(key));
  return (one, other) => areApart(one, other) && shareOne(one, other);
}

function areApart(one: Holding, other: Holding): boolean {
  return !buildsOn(one, other) && !buildsOn(other, one);
}

function buildsOn({ above }: Holding, { covering }: Holding): boolean {
  const { id } = covering.agreement;
  return id !== undefined && above.has(id);
}
