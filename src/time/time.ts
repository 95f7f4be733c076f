import type { Agreement } from '../model/agreement.js';
import type { Day } from '../model/day.js';
import type { Timeline } from '../model/timeline.js';
import { deadlinesOf } from './deadlines.js';
import { startOf } from './start.js';
import { stateOf } from './state.js';
import { termOf } from './term.js';

/**
 * Where an agreement stands in time on a day: its state, the period that runs, and what is to be done by when.
 * Pure arithmetic on calendar dates (FORMAT.md, "Dates"); what the author left out or wrote unreadably is never guessed.
 */
export function timeOf(agreement: Agreement, day: Day): Timeline {
  const start = startOf(agreement);
  const term = termOf(agreement, day);
  return {
    day,
    state: stateOf(agreement, day, start, term),
    from: start?.first,
    until: term.until,
    renewals: term.renewals,
    renewsUntil: term.renewsUntil,
    deadlines: deadlinesOf(agreement, start, term),
  };
}
