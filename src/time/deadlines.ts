import type { Agreement } from '../model/agreement.js';
import type { EdtfDate } from '../model/edtf.js';
import { DEADLINE_KINDS, type Deadline } from '../model/timeline.js';
import { followUpDeadlines } from './follow-up.js';
import { revisionDeadlines } from './revision.js';
import type { Term } from './term.js';
import { termDeadlines } from './term-deadlines.js';

/** The deadlines of an agreement that the parties have not ended, by day, then kind. */
export function deadlinesOf(agreement: Agreement, start: EdtfDate | undefined, term: Term): readonly Deadline[] {
  if (agreement.status === 'ended') return [];
  return [
    ...termDeadlines(agreement, term),
    ...revisionDeadlines(agreement),
    ...followUpDeadlines(agreement, start, term),
  ].sort(byDayAndKind);
}

function byDayAndKind(a: Deadline, b: Deadline): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return DEADLINE_KINDS.indexOf(a.kind) - DEADLINE_KINDS.indexOf(b.kind);
}
