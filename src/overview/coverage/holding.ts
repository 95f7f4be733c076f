import { once, oncePerKey } from '../../lib/once.js';
import { sharedAmong } from '../../lib/shared-among.js';
import type { Agreement } from '../../model/agreement.js';
import type { Collection } from '../../model/collection.js';
import type { CellState, CoveringAgreement } from '../../model/coverage.js';
import { addDays, type Day, dayOf } from '../../model/day.js';
import { isSucceeded, type State, type Timeline } from '../../model/timeline.js';
import { timeOf } from '../../time/time.js';
import { partyKey } from './parties.js';

/** An agreement as coverage needs it. */
export interface Holding {
  readonly covering: CoveringAgreement;
  readonly partyKeys: ReadonlySet<string>;
  /** The ids of the agreements that it builds on, near and far, and of those that take their places. */
  above(): ReadonlySet<string>;
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

/** Looks things up that many agreements have in common. */
interface Lookups extends Surroundings {
  partyKey(name: string): string;
  stepsUp(id: string): readonly string[];
}

/** By label. */
export function holdingsOf(agreements: readonly Agreement[], surroundings: Surroundings): readonly Holding[] {
  const shared = sharedAmong(agreements.map(({ id }) => id));
  const stepsUp = oncePerKey((id) => stepsUpFrom(id, surroundings.collection));
  const lookups = { ...surroundings, partyKey: oncePerKey(partyKey), stepsUp };
  const holdings = agreements.map((agreement) => {
    const { id, source } = agreement;
    return holdingOf(agreement, id === undefined || shared.has(id) ? source.path : id, lookups);
  });
  return holdings.sort((a, b) => (a.covering.label < b.covering.label ? -1 : 1));
}

function holdingOf(agreement: Agreement, label: string, lookups: Lookups): Holding {
  const { day, collection } = lookups;
  const timeline = timeOf(agreement, day, { collection });
  return {
    covering: { agreement, timeline, label, renews: renews(agreement, timeline) },
    partyKeys: new Set(agreement.parties.map(({ name }) => lookups.partyKey(name))),
    above: once(() => idsAbove(agreement, lookups)),
    periods: periodsOf(agreement, collection),
  };
}

function renews({ renewal }: Agreement, timeline: Timeline): boolean {
  return renewal?.period !== undefined && timeline.until !== undefined && !isSucceeded(timeline);
}

/** A set grows while it is gone through, and holds each id once: a circle of parents ends where it began. */
function idsAbove({ parent }: Agreement, { stepsUp }: Lookups): ReadonlySet<string> {
  const ids = new Set(parent === undefined ? [] : [parent]);
  for (const id of ids) for (const above of stepsUp(id)) ids.add(above);
  return ids;
}

/** What the agreement with an id builds on, and what takes its place. */
function stepsUpFrom(id: string, collection: Collection): readonly string[] {
  const parents = collection.withId(id).flatMap((member) => member.agreement().parent ?? []);
  const successors = collection.replacing(id).flatMap((successor) => successor.id ?? []);
  return [...new Set([...parents, ...successors])];
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
