import { type Agreement, isWritten } from '../../model/agreement.js';
import type { Day } from '../../model/day.js';
import { timeOf } from '../../time/time.js';

/** An agreement that is said to replace one that it does not begin after, so that nobody can take it for the successor. */
export interface Disorder {
  readonly kind: 'disorder';
  /** The first day of the one that is said to be replaced. */
  readonly first: Day;
  /** The first day of the one that is said to replace it. */
  readonly from: Day;
}

/** The impossible order of two agreements; undefined where one of them is not decided on, or does not tell its first day. */
export function disorderOf(replaced: Agreement, by: Agreement, day: Day): Disorder | undefined {
  const first = firstDayOf(replaced, day);
  const from = firstDayOf(by, day);
  return first && from && from <= first ? { kind: 'disorder', first, from } : undefined;
}

/** As time/ counts successions: one that does not tell its validity applies from its last adoption. */
function firstDayOf(agreement: Agreement, day: Day): Day | undefined {
  const { status, adopted } = agreement;
  if (status !== 'adopted' && status !== 'ended') return undefined;
  if (isWritten(agreement, '/validity')) return timeOf(agreement, day).from;
  return adopted
    .flatMap(({ date }) => date?.first ?? [])
    .sort()
    .at(-1);
}
