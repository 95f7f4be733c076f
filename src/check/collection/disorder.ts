import type { Agreement } from '../../model/agreement.js';
import type { Day } from '../../model/day.js';
import { firstDayOf } from '../../model/start.js';

/** An agreement that is said to replace one that it does not begin after, so that nobody can take it for the successor. */
export interface Disorder {
  readonly kind: 'disorder';
  /** The first day of the one that is said to be replaced. */
  readonly first: Day;
  /** The first day of the one that is said to replace it. */
  readonly from: Day;
}

/** The impossible order of two agreements; undefined where one of them is not decided on, or does not tell its first day. */
export function disorderOf(replaced: Agreement, by: Agreement): Disorder | undefined {
  const first = firstDayOf(replaced);
  const from = firstDayOf(by);
  return first && from && from <= first ? { kind: 'disorder', first, from } : undefined;
}
