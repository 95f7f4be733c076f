import { type Agreement, isWritten } from '../../model/agreement.js';
import type { Collection } from '../../model/collection.js';
import { type Day, daysBetween } from '../../model/day.js';
import type { Timeline } from '../../model/timeline.js';
import { timeOf } from '../../time/time.js';
import { stillOpen } from './still-open.js';

/** What is wrong where one agreement ends and the next one takes its place. */
export interface Seam {
  readonly kind: 'gap' | 'overlap';
  /** The last day of the one that is replaced, by its own dates. */
  readonly last: Day;
  /** The first day of its successor. */
  readonly from: Day;
  /** How many days neither applies, or both do. */
  readonly days: number;
}

/**
 * The gap or overlap between an agreement and one that replaces it, on a day. Only its first successor has a seam with it, and
 * only if it has a last day of its own. An overlap that runs on the day is told of where it is mended, by replaced-in-force.
 */
export function seamOf(replaced: Agreement, by: Agreement, day: Day, collection: Collection): Seam | undefined {
  const last = ownLastDay(replaced, timeOf(replaced, day));
  if (!last) return undefined;
  const timeline = timeOf(replaced, day, { collection });
  if (timeline.replacedBy?.by.source.path !== by.source.path) return undefined;
  const { from } = timeline.replacedBy;
  const between = daysBetween(last, from) - 1;
  if (between > 0) return { kind: 'gap', last, from, days: between };
  if (last < from || replaced.status === 'ended' || stillOpen(replaced, timeline, collection)) return undefined;
  const end = ownLastDay(by, timeOf(by, day));
  return { kind: 'overlap', last, from, days: daysBetween(from, end && end < last ? end : last) + 1 };
}

/** One that prolongs itself has none, nor one that ends before it begins. */
function ownLastDay(agreement: Agreement, { from }: Timeline): Day | undefined {
  const last = isWritten(agreement, '/renewal') ? undefined : agreement.validity?.to?.last;
  return last && from && last < from ? undefined : last;
}
