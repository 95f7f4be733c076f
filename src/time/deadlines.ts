import type { Agreement } from '../model/agreement.js';
import type { EdtfDate } from '../model/edtf.js';
import { DEADLINE_KINDS, type Deadline, type Succession } from '../model/timeline.js';
import { followUpDeadlines } from './follow-up.js';
import { revisionDeadlines } from './revision.js';
import type { Term } from './term.js';
import { termDeadlines } from './term-deadlines.js';

/** What the deadlines are made of, beside the agreement's own words. */
interface Grounds {
  readonly start: EdtfDate | undefined;
  readonly term: Term;
  readonly replacedBy: Succession | undefined;
  readonly repeals: readonly Deadline[];
}

/** The deadlines of an agreement, by day, then kind. Of one that is to be replaced, none after its last day. */
export function deadlinesOf(agreement: Agreement, grounds: Grounds): readonly Deadline[] {
  const { start, term, replacedBy, repeals } = grounds;
  const deadlines = [
    ...termDeadlines(agreement, term, replacedBy),
    ...revisionDeadlines(agreement),
    ...followUpDeadlines(agreement, start, term),
    ...repeals,
  ].sort(byDayAndKind);
  return replacedBy ? deadlines.filter(({ day }) => day < replacedBy.from) : deadlines;
}

function byDayAndKind(a: Deadline, b: Deadline): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return DEADLINE_KINDS.indexOf(a.kind) - DEADLINE_KINDS.indexOf(b.kind);
}
