import type { Unplaced } from '../../model/coverage.js';
import type { State } from '../../model/timeline.js';
import { isFor, type SoughtGroup } from './groups.js';
import type { Holding } from './holding.js';
import type { SoughtParty } from './parties.js';

/** The agreements that are not past and that name no party, or no group, of the table. */
export function unplacedAmong(
  holdings: readonly Holding[],
  parties: readonly SoughtParty[],
  groups: readonly SoughtGroup[],
): readonly Unplaced[] {
  return holdings.flatMap(({ covering, partyKeys }): readonly Unplaced[] => {
    if (PAST.includes(covering.timeline.state)) return [];
    if (!parties.some(({ key }) => partyKeys.has(key))) return [{ agreement: covering, lacks: 'parties' }];
    return groups.some((group) => isFor(covering.agreement, group)) ? [] : [{ agreement: covering, lacks: 'groups' }];
  });
}

const PAST: readonly State[] = ['expired', 'ended', 'replaced'];
