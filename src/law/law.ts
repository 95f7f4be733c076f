import type { Agreement } from '../model/agreement.js';
import type { Law } from '../model/citation.js';
import type { Day } from '../model/day.js';

export function lawOf(_agreement: Agreement, _day: Day): Law {
  return { asOf: '2026-02-22' as Day, meanings: [] };
}
