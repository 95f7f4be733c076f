import { isCollective, newestName } from '../../law/party-names.js';
import { once } from '../../lib/once.js';
import { fold } from '../../lib/text.js';
import type { Agreement, Party } from '../../model/agreement.js';

/**
 * The regions and municipalities of a local agreement that are no parties of the one that it builds on. Nothing is told of
 * municipalities where a party stands for several, nor of a kind of which the parent has none: that is told of there.
 */
export function outsidersOf({ parties }: Agreement, { parties: insiders }: Agreement): readonly Party[] {
  const names = new Set(insiders.map(({ name }) => fold(name)));
  const numbers = new Set(insiders.flatMap(({ organisationNumber }) => organisationNumber ?? []));
  const newNames = once(() => new Set(insiders.map(({ name }) => newestName(name))));
  const isInside = (party: Party) =>
    names.has(fold(party.name)) || numbers.has(party.organisationNumber ?? '') || isRenamed(party, newNames());
  return parties.filter((party) => isJudged(party, insiders) && !isInside(party));
}

function isJudged({ kind, name }: Party, insiders: readonly Party[]): boolean {
  if (kind !== 'region' && kind !== 'municipality') return false;
  const hasKind = insiders.some((insider) => insider.kind === kind || insider.kind === undefined);
  return hasKind && (kind === 'region' || !(isCollective(name) || insiders.some(standsForSeveral)));
}

function standsForSeveral({ kind, name }: Party): boolean {
  return kind === 'association' || isCollective(name);
}

/** Whether two names are those that one party has had; an old name of nobody in particular may be anyone's. */
function isRenamed(party: Party, newNames: ReadonlySet<string | undefined>): boolean {
  const name = newestName(party.name);
  return name === undefined || newNames.has(name) || (party.kind === 'region' && newNames.has(undefined));
}
