import type { Collection } from '../../model/collection.js';
import type { Day } from '../../model/day.js';
import type { Succession } from '../../model/timeline.js';
import { timeOf } from '../../time/time.js';

/** The last one to have taken the place of an agreement on a day: its successor, or that one's, if it too has been replaced. */
export function newestAfter(succession: Succession, day: Day, collection: Collection): Succession {
  let newest = succession;
  for (let generations = 0; generations < MOST_GENERATIONS; generations++) {
    const { state, replacedBy } = timeOf(newest.by, day, { collection });
    if (state !== 'replaced' || !replacedBy) break;
    newest = replacedBy;
  }
  return newest;
}

/** Nothing has been replaced more often, if not in a ring. */
const MOST_GENERATIONS = 100;
