import type { CoverageSpan, CoveringAgreement } from '../../model/coverage.js';
import { addDays, type Day } from '../../model/day.js';
import { FIRST_DAY, type Holding } from './holding.js';

/** Whether two agreements that are in force together are one too many. */
export type Rivalry = (one: Holding, other: Holding) => boolean;

/** All of time for one cell, cut where what is in force changes. */
export function spansOf(holdings: readonly Holding[], areRivals: Rivalry): readonly CoverageSpan[] {
  const starts = holdings.flatMap(({ periods, covering }) => [
    ...periods.map(({ from }) => from),
    ...(covering.renews && covering.timeline.until ? [addDays(covering.timeline.until, 1)] : []),
  ]);
  const days = [...new Set([FIRST_DAY, ...starts])].sort();
  const rivals = new Map(holdings.map((one) => [one, rivalsOf(one, holdings, areRivals)]));
  const stretches = days.map((from) => stretchFrom(from, holdings, rivals));
  const kept = stretches.filter((stretch, index) => !isSame(stretch, stretches[index - 1]));
  return kept.map(({ from, ...rest }, index) => {
    const next = kept[index + 1];
    return { from: from === FIRST_DAY ? undefined : from, until: next && addDays(next.from, -1), ...rest };
  });
}

interface Stretch extends Omit<CoverageSpan, 'from' | 'until'> {
  readonly from: Day;
}

function rivalsOf(one: Holding, holdings: readonly Holding[], areRivals: Rivalry): ReadonlySet<Holding> {
  return new Set(holdings.filter((other) => other !== one && areRivals(one, other)));
}

function stretchFrom(
  day: Day,
  holdings: readonly Holding[],
  rivals: ReadonlyMap<Holding, ReadonlySet<Holding>>,
): Stretch {
  const standing = (holding: Holding) => holding.periods.findLast(({ from }) => from <= day)?.standing;
  const inForce = holdings.filter((holding) => standing(holding) === 'covered');
  const untold = holdings.filter((holding) => standing(holding) === 'unknown');
  const clashes = (one: Holding) => inForce.some((other) => rivals.get(one)?.has(other) === true);
  const isInForce = inForce.length > 0;
  return {
    from: day,
    state: isInForce ? 'covered' : untold.length > 0 ? 'unknown' : 'uncovered',
    agreements: (isInForce ? inForce : untold).map(({ covering }) => covering),
    overlapping: inForce.filter(clashes).map(({ covering }) => covering),
    isConditional: isInForce && inForce.every(({ covering }) => isConditional(covering, day)),
  };
}

/** Whether a day comes after the period that runs, where the agreement prolongs itself. */
function isConditional({ renews, timeline }: CoveringAgreement, day: Day): boolean {
  return renews && timeline.until !== undefined && timeline.until < day;
}

function isSame(a: Stretch, b: Stretch | undefined): boolean {
  if (!b || a.state !== b.state || a.isConditional !== b.isConditional) return false;
  return areSame(a.agreements, b.agreements) && areSame(a.overlapping, b.overlapping);
}

function areSame(some: readonly CoveringAgreement[], others: readonly CoveringAgreement[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}
