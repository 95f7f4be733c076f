import type { CoverageSpan, CoveringAgreement } from '../../model/coverage.js';
import { addDays, type Day } from '../../model/day.js';
import { FIRST_DAY, type Holding } from './holding.js';

/** Of agreements that are in force together, those that are one too many, in groups. */
export type Overlapping = (inForce: readonly Holding[]) => readonly (readonly Holding[])[];

/** All of time for one cell, cut where what is in force changes. */
export function spansOf(holdings: readonly Holding[], overlapping: Overlapping): readonly CoverageSpan[] {
  const starts = holdings.flatMap(({ periods, covering }) => [
    ...periods.map(({ from }) => from),
    ...(covering.renews && covering.timeline.until ? [addDays(covering.timeline.until, 1)] : []),
  ]);
  const days = [...new Set([FIRST_DAY, ...starts])].sort();
  const stretches = days.map((from) => stretchFrom(from, holdings, overlapping));
  const kept = stretches.filter((stretch, index) => !isSame(stretch, stretches[index - 1]));
  return kept.map(({ from, ...rest }, index) => {
    const next = kept[index + 1];
    return { from: from === FIRST_DAY ? undefined : from, until: next && addDays(next.from, -1), ...rest };
  });
}

interface Stretch extends Omit<CoverageSpan, 'from' | 'until'> {
  readonly from: Day;
}

function stretchFrom(day: Day, holdings: readonly Holding[], overlapping: Overlapping): Stretch {
  const standing = (holding: Holding) => holding.periods.findLast(({ from }) => from <= day)?.standing;
  const inForce = holdings.filter((holding) => standing(holding) === 'covered');
  const untold = holdings.filter((holding) => standing(holding) === 'unknown');
  const isInForce = inForce.length > 0;
  return {
    from: day,
    state: isInForce ? 'covered' : untold.length > 0 ? 'unknown' : 'uncovered',
    agreements: (isInForce ? inForce : untold).map(({ covering }) => covering),
    overlapping: overlapping(inForce).map((group) => group.map(({ covering }) => covering)),
    isConditional: isInForce && inForce.every(({ covering }) => isConditional(covering, day)),
  };
}

/** Whether a day comes after the period that runs, where the agreement prolongs itself. */
function isConditional({ renews, timeline }: CoveringAgreement, day: Day): boolean {
  return renews && timeline.until !== undefined && timeline.until < day;
}

/** The same agreements overlap in the same way. */
function isSame(a: Stretch, b: Stretch | undefined): boolean {
  if (!b || a.state !== b.state || a.isConditional !== b.isConditional) return false;
  return areSame(a.agreements, b.agreements);
}

function areSame(some: readonly CoveringAgreement[], others: readonly CoveringAgreement[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}
