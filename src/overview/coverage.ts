import type { Agreement } from '../model/agreement.js';
import type { Collection } from '../model/collection.js';
import type { CoverageConfig } from '../model/config.js';
import type { Coverage } from '../model/coverage.js';
import { addMonths, type Day } from '../model/day.js';
import { cellMaker } from './coverage/cell.js';
import { groupsOf } from './coverage/groups.js';
import { holdingsOf } from './coverage/holding.js';
import { partiesOf } from './coverage/parties.js';
import { inGroup, rowsOf } from './coverage/rows.js';
import { unplacedAmong } from './coverage/unplaced.js';

/** The world as coverage needs it. */
export interface CoverageOptions {
  readonly day: Day;
  /** The last day that is looked at. */
  readonly until: Day;
  readonly collection: Collection;
  readonly config: CoverageConfig;
}

/**
 * Which parties have agreements in force for which target groups: for the duties of 16 kap. 3 § HSL and 7 kap. 2 § SoL
 * (2025:400) and the groups of the config, on the day and from a year before it until the last day that is looked at.
 */
export function coverageOf(agreements: readonly Agreement[], options: CoverageOptions): Coverage {
  const { day, until, config } = options;
  const window = { from: addMonths(day, -12), until };
  const holdings = holdingsOf(agreements, options);
  const parties = partiesOf(agreements, config.parties, day);
  const groups = groupsOf(config);
  const makeCell = cellMaker(holdings, parties, options);
  const lines = parties.map((sought) => ({
    party: sought.party,
    cells: groups.map((group) => makeCell(sought, group)),
  }));
  return {
    day,
    ...window,
    parties: parties.map(({ party }) => party),
    agreements: holdings.map(({ covering }) => covering),
    groups: groups.map((sought, index) => inGroup(sought.group, index, lines, window)),
    rows: rowsOf(lines, window),
    unplaced: unplacedAmong(holdings, parties, groups),
  };
}
