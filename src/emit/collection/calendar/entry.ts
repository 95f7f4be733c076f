import type { Day } from '../../../model/day.js';
import type { Tool } from '../../../model/emitter.js';
import type { EntryKind } from '../../../model/entry-kind.js';
import type { Locale } from '../../../model/locale.js';
import type { Dated } from '../../../model/status.js';
import type { Deadline } from '../../../model/timeline.js';

/** What a calendar needs to know beside the agreements. */
export interface CalendarContext {
  /** The day that the deadlines were computed for. */
  readonly day: Day;
  readonly locale: Locale;
  readonly tool: Tool;
}

/** What has days in a calendar. */
export interface CalendarItem extends Dated {
  /** Published in spite of errors that should have stopped it. */
  readonly forced?: boolean;
}

/** One day of the calendar: a deadline of an agreement. */
export interface Entry extends CalendarItem {
  readonly deadline: Deadline;
  readonly kind: EntryKind;
}
