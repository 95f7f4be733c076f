import type { Agreement } from './agreement.js';
import type { Day } from './day.js';
import type { Duration } from './duration.js';
import { type Deadline, HISTORY, type Timeline } from './timeline.js';

/** An agreement and where it stands in time. */
export interface Dated {
  readonly agreement: Agreement;
  readonly timeline: Timeline;
}

/** Whether it applies until further notice: it has no last day, and that is known. */
export function isOpenEnded({ agreement: { validity }, timeline: { state, until } }: Dated): boolean {
  return until === undefined && validity?.untilFurtherNotice === true && !HISTORY.includes(state);
}

/** Where the agreements of a collection stand on a day, for those who look after them. */
export interface Status {
  readonly day: Day;
  /** How far "due" looks ahead. */
  readonly within: Duration;
  /** The most urgent first. */
  readonly rows: readonly StatusRow[];
}

/** One agreement of the status. A draft, a proposal or history has no deadlines here: it binds nobody, yet or any more. */
export interface StatusRow extends Dated {
  /** What was to be done before the day, and is not known to be done; the longest overdue first. */
  readonly overdue: readonly Deadline[];
  /** The first deadline on the day or later. */
  readonly next: Deadline | undefined;
  /** Whether something has to be done within the time that is looked ahead; what happens by itself, such as a renewal, is not due. */
  readonly isDue: boolean;
  /** What cannot be judged, because the frontmatter does not tell it. */
  readonly gaps: readonly Gap[];
}

/**
 * `frontmatter` the facts cannot be read at all; `validity` nothing tells when it applies; `start` it applies from a day that
 * is not known (the last signature); `end` neither a last day nor "until further notice"; `revision` and `follow-up` no day for them.
 */
export const GAPS = ['frontmatter', 'validity', 'start', 'end', 'revision', 'follow-up'] as const;
export type Gap = (typeof GAPS)[number];
