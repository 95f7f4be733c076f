import type { Agreement } from '../../model/agreement.js';
import type { Collection } from '../../model/collection.js';
import type { CellState, CoveringAgreement } from '../../model/coverage.js';
import { addDays, type Day, dayOf } from '../../model/day.js';
import type { State, Timeline } from '../../model/timeline.js';
import { timeOf } from '../../time/time.js';
import { partyKey } from './parties.js';

/** An agreement as coverage needs it. */
export interface Holding {
  readonly covering: CoveringAgreement;
  readonly partyKeys: ReadonlySet<string>;
  /** The ids of the agreements that it builds on, near and far. */
  readonly above: ReadonlySet<string>;
  /** All of time, day after day. */
  readonly periods: readonly Period[];
}

/** Days on which an agreement is in force, is not, or on which that cannot be told. */
interface Period {
  readonly from: Day;
  readonly standing: CellState;
}

/** Before all days. */
export const FIRST_DAY = dayOf(1, 1, 1);

interface Surroundings {
  readonly day: Day;
  readonly collection: Collection;
}

/** By label. */
export function holdingsOf(agreements: readonly Agreement[], surroundings: Surroundings): readonly Holding[] {
  const ids = agreements.map(({ id }) => id);
  const isOnly = (id: string) => ids.indexOf(id) === ids.lastIndexOf(id);
  const holdings = agreements.map((agreement) => {
    const { id, source } = agreement;
    return holdingOf(agreement, id !== undefined && isOnly(id) ? id : source.path, surroundings);
  });
  return holdings.sort((a, b) => (a.covering.label < b.covering.label ? -1 : 1));
}

function holdingOf(agreement: Agreement, label: string, { day, collection }: Surroundings): Holding {
  const timeline = timeOf(agreement, day, { collection });
  return {
    covering: { agreement, timeline, label, renews: renews(agreement, timeline) },
    partyKeys: new Set(agreement.parties.map(({ name }) => partyKey(name))),
    above: idsAbove(agreement, collection),
    periods: periodsOf(agreement, collection),
  };
}

function renews({ renewal }: Agreement, { until, replacedBy }: Timeline): boolean {
  return renewal?.period !== undefined && until !== undefined && !(replacedBy && addDays(until, 1) >= replacedBy.from);
}

/** A circle of parents ends where it began. */
function idsAbove(agreement: Agreement, collection: Collection): ReadonlySet<string> {
  const ids = new Set<string>();
  let parents = agreement.parent === undefined ? [] : [agreement.parent];
  while (parents.length > 0) {
    for (const id of parents) ids.add(id);
    const above = parents.flatMap((id) => collection.withId(id)).flatMap((member) => member.agreement().parent ?? []);
    parents = above.filter((id) => !ids.has(id));
  }
  return ids;
}

/**
 * A state can change on the first day in force, the day after the first period, and the day on which a successor begins.
 * That periods then follow one another changes nothing: an agreement that prolongs itself stays in force.
 */
function periodsOf(agreement: Agreement, collection: Collection): readonly Period[] {
  const { from, until, replacedBy } = timeOf(agreement, FIRST_DAY, { collection });
  const changes = [FIRST_DAY, from, until && addDays(until, 1), replacedBy?.from].filter((day) => day !== undefined);
  return [...new Set(changes)].sort().map((day) => {
    return { from: day, standing: STANDINGS[timeOf(agreement, day, { collection }).state] };
  });
}

/** A text that is not adopted is not in force, and that is known. */
const STANDINGS: Readonly<Record<State, CellState>> = {
  draft: 'uncovered',
  proposed: 'uncovered',
  upcoming: 'uncovered',
  'in-force': 'covered',
  renewed: 'covered',
  expired: 'uncovered',
  ended: 'uncovered',
  replaced: 'uncovered',
  unknown: 'unknown',
};
