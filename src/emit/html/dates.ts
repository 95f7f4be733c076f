import type { Agreement, Validity } from '../../model/agreement.js';
import type { EdtfDate } from '../../model/edtf.js';

/** When an agreement was adopted, as days, months or years (ISO 8601). */
export function datesOf({ adopted }: Agreement): readonly string[] {
  return [...new Set(adopted.flatMap(({ date }) => isoDate(date) ?? []))];
}

/** The time an agreement is stated to apply, as an interval with `..` where it has no end (ISO 8601-2); undefined when its first day is not stated. */
export function periodOf({ validity }: Agreement): string | undefined {
  const from = isoDate(firstDay(validity));
  return from === undefined ? undefined : `${from}/${isoDate(validity?.to) ?? '..'}`;
}

function firstDay(validity: Validity | undefined): EdtfDate | undefined {
  return validity?.from === 'signature' ? undefined : validity?.from;
}

/** A date without doubts; an interval is none. */
function isoDate(date: EdtfDate | undefined): string | undefined {
  return date && /^\d{4}(?:-\d\d){0,2}$/.test(date.text) ? date.text : undefined;
}
