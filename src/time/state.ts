import { type Agreement, isWritten } from '../model/agreement.js';
import type { Day } from '../model/day.js';
import type { EdtfDate } from '../model/edtf.js';
import type { State, Succession } from '../model/timeline.js';
import type { Term } from './term.js';

/** The state on a day. Before adoption and after the parties ended it, the author's `status` says it all. A successor that has begun ends all else. */
export function stateOf(
  agreement: Agreement,
  day: Day,
  start: EdtfDate | undefined,
  term: Term,
  replacedBy: Succession | undefined,
): State {
  if (replacedBy && replacedBy.from <= day) return 'replaced';
  if (agreement.status !== 'adopted') return agreement.status;
  if (!saysWhen(agreement)) return 'unknown';
  if (start && day < start.first) return 'upcoming';
  if (term.until && term.until < day) return 'expired';
  if (isUntold(agreement, start, term)) return 'unknown';
  return term.renewals > 0 ? 'renewed' : 'in-force';
}

function saysWhen({ validity }: Agreement): boolean {
  return validity !== undefined && Boolean(validity.from ?? validity.to ?? validity.untilFurtherNotice);
}

/** Whether the start or the end is written but cannot be told: unsigned, unreadable, or prolonged by an unreadable period. */
function isUntold(agreement: Agreement, start: EdtfDate | undefined, term: Term): boolean {
  return (!start && isWritten(agreement, '/validity/from')) || (!term.until && isWritten(agreement, '/validity/to'));
}
