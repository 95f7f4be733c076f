import type { Agreement } from '../model/agreement.js';
import type { Law } from '../model/citation.js';
import { type Collection, NO_COLLECTION } from '../model/collection.js';
import type { Day } from '../model/day.js';
import { startOf } from '../model/start.js';
import { HISTORY, type Timeline } from '../model/timeline.js';
import { deadlinesOf } from './deadlines.js';
import { lawDeadlines } from './law-deadlines.js';
import { stateOf } from './state.js';
import { cutBy, successionOf } from './succession.js';
import { termOf } from './term.js';

/** What is known beside the agreement. */
export interface Surroundings {
  readonly collection?: Collection;
  /** What its text cites means on the day. */
  readonly law?: Law;
}

/**
 * Where an agreement stands in time on a day: its state, the period that runs, and what is to be done by when.
 * Pure arithmetic on calendar dates (FORMAT.md, "Dates"); what the author left out or wrote unreadably is never guessed.
 * An agreement of the collection that replaces it ends it, whatever its own dates say.
 */
export function timeOf(
  agreement: Agreement,
  day: Day,
  { collection = NO_COLLECTION, law }: Surroundings = {},
): Timeline {
  const start = startOf(agreement);
  const replacedBy = successionOf(agreement, collection);
  const term = cutBy(replacedBy, agreement, termOf(agreement, day));
  const state = stateOf(agreement, day, start, term, replacedBy);
  const repeals = law ? [...lawDeadlines(law, day)] : [];
  return {
    day,
    state,
    from: start?.first,
    until: term.until,
    renewals: term.renewals,
    renewsUntil: term.renewsUntil,
    replacedBy,
    deadlines: HISTORY.includes(state) ? [] : deadlinesOf(agreement, { start, term, replacedBy, repeals }),
  };
}
