import { firstWhere } from '../lib/first-where.js';
import type { Agreement } from '../model/agreement.js';
import type { Day } from '../model/day.js';
import { addDuration, type Duration } from '../model/duration.js';
import { endAfter } from './shift.js';

/** The period that runs on a day, and what comes after it. */
export interface Term {
  /** The last day of the running period, or of the last one; undefined when there is none or it cannot be told. */
  readonly until: Day | undefined;
  readonly renewals: number;
  /** The last day of the coming period, where the term prolongs itself. */
  readonly nextUntil: Day | undefined;
  /** The last day of the period that is certain to come because notice can no longer be given. */
  readonly renewsUntil: Day | undefined;
  /** The next chance to give notice. */
  readonly notice: Notice | undefined;
}

/** A chance to give notice: the last day for it, and the end that it leads to. */
export interface Notice {
  readonly duration: Duration;
  readonly lastDay: Day;
  readonly end: Day;
}

/** No end that can be told. */
export const OPEN: Term = {
  until: undefined,
  renewals: 0,
  nextUntil: undefined,
  renewsUntil: undefined,
  notice: undefined,
};

/** The term on a day. One that the parties have ended, or that prolongs itself by an unreadable period, has no end that can be told. */
export function termOf(agreement: Agreement, day: Day): Term {
  const { validity, renewal, termination, status } = agreement;
  const to = validity?.to;
  if (!to || status === 'ended') return OPEN;
  if (renewal?.period) return renewingTerm(to.last, renewal.period, renewal.notice ?? termination?.notice, day);
  return renewal && to.last < day ? OPEN : { ...OPEN, until: to.last };
}

/** Periods are counted from the first end, so that a clamped month (February) does not shorten those after it; notice from the end of each. */
function renewingTerm(to: Day, period: Duration, notice: Duration | undefined, day: Day): Term {
  const endOf = (renewals: number) => endAfter(to, period, renewals);
  const renewals = firstPeriod((count) => endOf(count) >= day) ?? 0;
  const term = {
    until: endOf(renewals),
    renewals,
    nextUntil: endOf(renewals + 1),
    renewsUntil: undefined,
    notice: undefined,
  };
  if (!notice) return term;
  const lastDayOf = (count: number) => addDuration(endOf(count), notice, -1);
  const usable = firstPeriod((count) => lastDayOf(count) >= day);
  const end = usable === undefined ? term.nextUntil : endOf(usable);
  return {
    ...term,
    renewsUntil: end > term.until ? end : undefined,
    notice: usable === undefined ? undefined : { duration: notice, lastDay: lastDayOf(usable), end },
  };
}

/** More than the days of the calendar, and thus than the periods that fit into it. */
const MANY = 4_000_000;

/** How many renewals it takes until a condition holds; undefined when it never does. */
function firstPeriod(holds: (renewals: number) => boolean): number | undefined {
  const renewals = firstWhere(MANY, holds);
  return renewals < MANY ? renewals : undefined;
}
