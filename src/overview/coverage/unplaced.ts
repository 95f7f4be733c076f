import type { Unplaced } from '../../model/coverage.js';
import type { State } from '../../model/timeline.js';
import { gapsOf } from '../gaps.js';
import { isFor, type SoughtGroup } from './groups.js';
import type { Holding } from './holding.js';
import type { SoughtParty } from './parties.js';

/** The agreements that are not past and that cannot be read, or name no party, or no group, of the table. */
export function unplacedAmong(
  holdings: readonly Holding[],
  parties: readonly SoughtParty[],
  groups: readonly SoughtGroup[],
): readonly Unplaced[] {
  const keys = new Set(parties.map(({ key }) => key));
  return holdings.flatMap(({ covering, partyKeys }): readonly Unplaced[] => {
    if (PAST.includes(covering.timeline.state)) return [];
    if (gapsOf(covering).includes('frontmatter')) return [{ agreement: covering, lacks: 'frontmatter' }];
    if (![...partyKeys].some((key) => keys.has(key))) return [{ agreement: covering, lacks: 'parties' }];
    return groups.some((group) => isFor(covering.agreement, group)) ? [] : [{ agreement: covering, lacks: 'groups' }];
  });
}

const PAST: readonly State[] = ['expired', 'ended', 'replaced'];
