import type { Day } from './day.js';
import type { Finding } from './finding.js';

/** What will be wrong with documents that nobody touches, and on which days. */
export interface Forecast {
  /** The day that is looked ahead from. */
  readonly from: Day;
  /** The last day that is looked at. */
  readonly until: Day;
  /** How many documents were judged. */
  readonly files: number;
  /** What is wrong already on the first day. */
  readonly present: readonly StandingFinding[];
  /** What becomes wrong later, by day; on a day by id (the path where there is none) and path, then the worst first. */
  readonly coming: readonly StandingFinding[];
}

/** A finding and the days on which it stands. One that goes and comes back is two. */
export interface StandingFinding {
  readonly finding: Finding;
  /** The agreement's. */
  readonly id: string | undefined;
  readonly day: Day;
  /** Undefined when it still stands on the last day that is looked at. */
  readonly lastDay: Day | undefined;
}
