import type { Agreement } from '../model/agreement.js';
import type { Collection } from '../model/collection.js';
import { addDays, type Day } from '../model/day.js';
import { firstDayOf } from '../model/start.js';
import type { Succession } from '../model/timeline.js';
import { OPEN, type Term } from './term.js';

/**
 * The adopted agreement of the collection that first takes an agreement's place; none is told of a draft. One that begins no
 * later than what it is to replace cannot be what is meant, and is not believed.
 */
export function successionOf(agreement: Agreement, collection: Collection): Succession | undefined {
  const { id, status } = agreement;
  if (id === undefined || status === 'draft' || status === 'proposed') return undefined;
  const own = firstDayOf(agreement);
  const successions = collection.replacing(id).flatMap((by) => {
    const from = by.id === id ? undefined : firstDayOf(by);
    return from && !(own && from <= own) ? [{ by, from }] : [];
  });
  return successions.reduce<Succession | undefined>((a, b) => (a && a.from <= b.from ? a : b), undefined);
}

/** A term that a successor ends: it does not go on, nor prolong itself, beyond the day before that one begins. */
export function cutBy(succession: Succession | undefined, agreement: Agreement, term: Term): Term {
  if (!succession) return term;
  const last = addDays(succession.from, -1);
  const until = term.until ?? lastDayOfEnded(agreement);
  if (!until || last <= until) return { ...OPEN, until: last, renewals: term.renewals };
  const { nextUntil, renewsUntil, notice } = term;
  return {
    ...term,
    until,
    nextUntil: earlier(nextUntil, last),
    renewsUntil: earlier(renewsUntil, last),
    notice: notice && notice.end < last ? notice : undefined,
  };
}

/** At the latest: on which day the parties ended it, nobody has written. */
function lastDayOfEnded({ status, validity, renewal }: Agreement): Day | undefined {
  return status === 'ended' && !renewal ? validity?.to?.last : undefined;
}

function earlier(day: Day | undefined, last: Day): Day | undefined {
  return day && day > last ? last : day;
}
