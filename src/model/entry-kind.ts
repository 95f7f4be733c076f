import type { Agreement } from './agreement.js';
import { type Deadline, isSucceeded, type Timeline } from './timeline.js';

/** What a day is for: a deadline's kind, but what ends or is planned in another way is told apart. */
export type EntryKind = Deadline['kind'] | 'period' | 'succession' | 'planned';

/** A period that goes over into the next one, or a last day before a successor's first, is not the end of one that runs out. */
export function entryKind({ kind, pointer }: Deadline, agreement: Agreement, timeline: Timeline): EntryKind {
  if (kind === 'revision') return pointer === '/revision/planned' ? 'planned' : kind;
  if (kind !== 'end') return kind;
  if (isSucceeded(timeline)) return 'succession';
  return agreement.renewal ? 'period' : kind;
}
