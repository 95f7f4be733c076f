import type { Agreement } from '../model/agreement.js';
import type { Day } from '../model/day.js';
import { addDuration, type Duration } from '../model/duration.js';
import { type EntryKind, entryKind } from '../model/entry-kind.js';
import type { Dated, Status, StatusRow } from '../model/status.js';
import { type Deadline, isBinding, type Timeline } from '../model/timeline.js';
import { gapsOf } from './gaps.js';
import { isInverted } from './is-inverted.js';
import { byUrgency } from './urgency.js';

/**
 * Where agreements stand on a day, which is the day of their timelines. Drafts, proposals and history bind nobody: nothing of
 * theirs is overdue or due.
 */
export function statusOf(items: readonly Dated[], day: Day, within: Duration): Status {
  return { day, within, rows: items.map((item) => rowOf(item, day, within)).sort(byUrgency) };
}

function rowOf({ agreement, timeline }: Dated, day: Day, within: Duration): StatusRow {
  const deadlines = isBinding(timeline.state) ? timeline.deadlines : [];
  const coming = deadlines.filter((deadline) => deadline.day >= day);
  const lastDue = addDuration(day, within);
  return {
    agreement,
    timeline,
    overdue: deadlines.filter((deadline) => deadline.day < day && isDemand(deadline, timeline)),
    next: coming[0],
    isDue: coming.some((deadline) => deadline.day <= lastDue && asksForWork(deadline, agreement, timeline)),
    gaps: gapsOf({ agreement, timeline }),
  };
}

/** Whether a day that has passed has left something undone. A chance to give notice, or a renewal, has only passed. */
function isDemand({ kind }: Deadline, timeline: Timeline): boolean {
  if (kind === 'end') return timeline.state === 'expired' && !isInverted(timeline);
  return kind === 'revision' || kind === 'follow-up';
}

/** Whether somebody has to do something by the day. A term that prolongs itself goes on by itself; a successor takes over by itself. */
function asksForWork(deadline: Deadline, agreement: Agreement, timeline: Timeline): boolean {
  return !BY_ITSELF.includes(entryKind(deadline, agreement, timeline));
}

const BY_ITSELF: readonly EntryKind[] = ['period', 'renewal', 'succession'];
