import { type Agreement, isWritten, type Signatory } from './agreement.js';
import type { Day } from './day.js';
import type { EdtfDate } from './edtf.js';

/**
 * The date an agreement starts to apply: its own, else the day the last party signed, else the day it was adopted.
 * Undefined when the agreement has no validity, or when its start is written but cannot be told.
 */
export function startOf(agreement: Agreement): EdtfDate | undefined {
  const { validity, signatories } = agreement;
  if (!validity) return undefined;
  if (validity.from === 'signature') return lastSignature(signatories);
  if (validity.from || isWritten(agreement, '/validity/from')) return validity.from;
  return lastAdoption(agreement);
}

/** The first day of an agreement that has been decided on. One that does not tell its validity applies from its adoption. */
export function firstDayOf(agreement: Agreement): Day | undefined {
  const isDecided = agreement.status === 'adopted' || agreement.status === 'ended';
  if (!isDecided) return undefined;
  return (isWritten(agreement, '/validity') ? startOf(agreement) : lastAdoption(agreement))?.first;
}

/** The latest date of adoption: the agreement binds all its parties first when the last one has adopted it. */
export function lastAdoption({ adopted }: Agreement): EdtfDate | undefined {
  return latest(adopted.flatMap(({ date }) => date ?? []));
}

/** Undefined until all have signed. */
function lastSignature(signatories: readonly Signatory[]): EdtfDate | undefined {
  const signed = signatories.flatMap((signatory) => signatory.signed ?? []);
  return signed.length === signatories.length ? latest(signed) : undefined;
}

function latest(dates: readonly EdtfDate[]): EdtfDate | undefined {
  return dates.reduce<EdtfDate | undefined>(
    (late, date) => (late && late.first >= date.first ? late : date),
    undefined,
  );
}
