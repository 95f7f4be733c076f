import type { Agreement } from '../../model/agreement.js';
import { theOne } from '../../model/collection.js';
import type { Day } from '../../model/day.js';
import type { Located } from '../../model/place.js';
import type { Context } from '../../model/rule.js';
import type { State, Timeline } from '../../model/timeline.js';
import { timeOf } from '../../time/time.js';
import { linksOf } from './links.js';
import { leadsBack } from './rings.js';

/** What a local agreement builds on; its place is that of `parent`. */
export interface Ground extends Located {
  readonly parent: Agreement;
  /** The day that matters: the day itself, or the first one of the local agreement where that is later. */
  readonly day: Day;
  /** Where the parent stands on that day. */
  readonly timeline: Timeline;
}

/** The ground of an agreement; undefined where it has none, or where another rule tells that it is none. */
export function groundOf(agreement: Agreement, { timeline, collection }: Context): Ground | undefined {
  const [link] = linksOf(agreement, 'parent');
  const parent = theOne(collection, link?.id);
  if (!link || !parent || leadsBack(agreement, 'parent', link.id, collection)) return undefined;
  const day = timeline.from && timeline.from > timeline.day ? timeline.from : timeline.day;
  return { parent, day, timeline: timeOf(parent, day, { collection }), range: link.range };
}

/** Whether an agreement in a state applies, or is to apply. */
export function isLiving(state: State): boolean {
  return LIVING.includes(state);
}

const LIVING: readonly State[] = ['draft', 'proposed', 'upcoming', 'in-force', 'renewed'];
