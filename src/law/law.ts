import type { Agreement } from '../model/agreement.js';
import type { Citation, Law, Meaning, Publication, Statute } from '../model/citation.js';
import type { Day } from '../model/day.js';
import { lastAdoption } from '../model/start.js';
import { canonicalOf } from './canonical.js';
import { chooseAct, type Days } from './chosen.js';
import { provisionFault } from './faults.js';
import { actOf, REGISTER_DAY } from './register.js';
import { statusOf } from './status.js';
import { successorOf } from './successors.js';
import { placesOf } from './uris.js';

/** What the law that a document cites means on a day, by the register of acts. Linear in citations and pinpoints. */
export function lawOf(agreement: Agreement, day: Day): Law {
  const days = { document: documentDay(agreement), read: day };
  return { asOf: REGISTER_DAY, meanings: agreement.citations.map((citation) => meaningOf(citation, days)) };
}

/** The last day of adoption, else the first day of validity; of a reduced date the first possible day. */
function documentDay(agreement: Agreement): Day | undefined {
  const { validity } = agreement;
  const from = validity?.from === 'signature' ? undefined : validity?.from?.first;
  return lastAdoption(agreement)?.first ?? from;
}

function meaningOf(citation: Citation, days: Days): Meaning {
  const { work } = citation;
  return work.kind === 'statute' ? statuteMeaning(citation, work, days) : publicationMeaning(citation, work, days);
}

function statuteMeaning(citation: Citation, statute: Statute, days: Days): Meaning {
  const { number, fault } = chooseAct(statute, citation.pinpoints, days);
  const isChecked = number !== undefined && !statute.amending && fault === undefined;
  return meaning(citation, number, days, isChecked ? provisionFault(number, citation.pinpoints) : fault);
}

function publicationMeaning(citation: Citation, { series, number }: Publication, days: Days): Meaning {
  return meaning(citation, number === undefined ? undefined : `${series} ${number}`, days, undefined);
}

function meaning(citation: Citation, number: string | undefined, days: Days, fault: Meaning['fault']): Meaning {
  const act = actOf(number);
  const status = statusOf(act, days.read);
  return {
    citation,
    act,
    number,
    canonical: canonicalOf(citation, number),
    places: placesOf(citation, number),
    status,
    successor: act && status === 'repealed' ? successorOf(act, citation.pinpoints, days.read) : undefined,
    fault,
  };
}
