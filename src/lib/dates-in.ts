import { type EdtfDate, parseEdtf } from '../model/edtf.js';

/** Every date among the values of some data, however deep they lie: a text or a number that is one and nothing else. */
export function datesIn(value: unknown): readonly EdtfDate[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(datesIn);
  const date = typeof value === 'string' || typeof value === 'number' ? parseEdtf(String(value).trim()) : undefined;
  return date ? [date] : [];
}
