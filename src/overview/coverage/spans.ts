import type { CoverageSpan, CoveringAgreement } from '../../model/coverage.js';
import { addDays, type Day } from '../../model/day.js';
import { FIRST_DAY, type Holding } from './holding.js';

/** Whether two agreements that are in force together are one too many. */
export type Rivalry = (one: Holding, other: Holding) => boolean;

/** All of time for one cell, cut where what is in force changes. */
export function spansOf(holdings: readonly Holding[], areRivals: Rivalry): readonly CoverageSpan[] {
  const starts = holdings.flatMap(({ periods, covering }) => [
    ...periods.map(({ from }) => from),
    ...(conditionalFrom(covering) ?? []),
  ]);
  const days = [...new Set([FIRST_DAY, ...starts])].sort();
  const rivals = holdings.flatMap((one, index) =>
    holdings.slice(index + 1).flatMap((other) => (areRivals(one, other) ? [[one, other] as const] : [])),
  );
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

function stretchFrom(
  day: Day,
  holdings: readonly Holding[],
  rivals: readonly (readonly [Holding, Holding])[],
): Stretch {
  const standing = (holding: Holding) => holding.periods.findLast(({ from }) => from <= day)?.standing;
  const inForce = holdings.filter((holding) => standing(holding) === 'covered');
  const untold = holdings.filter((holding) => standing(holding) === 'unknown');
  const clashing = new Set(rivals.filter((pair) => pair.every((one) => standing(one) === 'covered')).flat());
  const isInForce = inForce.length > 0;
  return {
    from: day,
    state: isInForce ? 'covered' : untold.length > 0 ? 'unknown' : 'uncovered',
    agreements: (isInForce ? inForce : untold).map(({ covering }) => covering),
    overlapping: inForce.filter((one) => clashing.has(one)).map(({ covering }) => covering),
    isConditional: isInForce && inForce.every(({ covering }) => isConditional(covering, day)),
  };
}

function isConditional(covering: CoveringAgreement, day: Day): boolean {
  return conditionalFrom(covering)?.some((from) => from <= day) === true;
}

/** The first day after the period that runs, where the agreement prolongs itself. */
function conditionalFrom({ renews, timeline }: CoveringAgreement): readonly [Day] | undefined {
  return renews && timeline.until ? [addDays(timeline.until, 1)] : undefined;
}

function isSame(a: Stretch, b: Stretch | undefined): boolean {
  if (!b || a.state !== b.state || a.isConditional !== b.isConditional) return false;
  return areSame(a.agreements, b.agreements) && areSame(a.overlapping, b.overlapping);
}

function areSame(some: readonly CoveringAgreement[], others: readonly CoveringAgreement[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}
