import type { Agreement } from '../../model/agreement.js';
import type { Collection } from '../../model/collection.js';
import type { Succession, Timeline } from '../../model/timeline.js';
import { timeOf } from '../../time/time.js';
import { leadsBack } from './rings.js';

/** An agreement that another one has replaced, and that nobody has closed. */
export interface StillOpen {
  readonly succession: Succession;
  /** Where it stands by its own dates alone. */
  readonly own: Timeline;
}

/** Whether an agreement that is replaced on the day of its timeline would still apply then by its own dates. */
export function stillOpen(agreement: Agreement, timeline: Timeline, collection: Collection): StillOpen | undefined {
  const { id = '' } = agreement;
  const { state, replacedBy, day } = timeline;
  const isReplaced = state === 'replaced' && collection.withId(id).length < 2;
  if (!isReplaced || !replacedBy || leadsBack(replacedBy.by, 'replaces', id, collection)) return undefined;
  const own = timeOf(agreement, day);
  return own.state === 'in-force' || own.state === 'renewed' ? { succession: replacedBy, own } : undefined;
}
