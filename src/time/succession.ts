import type { Agreement } from '../model/agreement.js';
import type { Collection } from '../model/collection.js';
import { addDays, type Day } from '../model/day.js';
import type { Succession } from '../model/timeline.js';
import { lastAdoption, startOf } from './start.js';
import { OPEN, type Term } from './term.js';

/** The adopted agreement of the collection that first takes an agreement's place; none is told of a draft. */
export function successionOf(agreement: Agreement, collection: Collection): Succession | undefined {
  const { id, status } = agreement;
  if (id === undefined || status === 'draft' || status === 'proposed') return undefined;
  const successions = collection.replacing(id).flatMap((by) => {
    const from = by.id === id ? undefined : firstDayOf(by);
    return from ? [{ by, from }] : [];
  });
  return successions.reduce<Succession | undefined>((a, b) => (a && a.from <= b.from ? a : b), undefined);
}

/** The first day of an agreement that has been decided on. One that does not tell its validity applies from its adoption. */
function firstDayOf(agreement: Agreement): Day | undefined {
  const isDecided = agreement.status === 'adopted' || agreement.status === 'ended';
  if (!isDecided) return undefined;
  return (agreement.validity ? startOf(agreement) : lastAdoption(agreement))?.first;
}

/** A term that a successor ends: its last day is the one before, and it does not prolong itself beyond that. */
export function cutBy(succession: Succession | undefined, term: Term): Term {
  if (!succession) return term;
  const last = addDays(succession.from, -1);
  const runsOn = term.until === undefined || last <= term.until;
  return runsOn ? { ...OPEN, until: last, renewals: term.renewals } : term;
}
