import { valueAt } from '../../lib/pointer.js';
import { daysInMonth } from '../../model/day.js';
import type { Template } from '../../model/locale.js';
import { defineRule } from '../../model/rule.js';
import { type Mistake, mistakeAt } from '../dates/dated-fields.js';

/** A date or a duration of the frontmatter that cannot be read. It speaks of ended agreements too: their dates are published. */
export const dateInvalid = defineRule<Mistake>({
  name: 'date-invalid',
  group: 'dates',
  severity: 'error',
  gate: true,
  needs: 'facts',
  source: {
    sv: 'Formatet, version 1, ”Dates”: datum enligt EDTF nivå 0 (ISO 8601-2), tidslängder enligt ISO 8601-1.',
    en: 'The format, version 1, “Dates”: dates of EDTF level 0 (ISO 8601-2), durations of ISO 8601-1.',
  },
  summary: {
    sv: 'Datum och tidslängder i frontmatter ska gå att räkna med.',
    en: 'Dates and durations in the frontmatter must be such as can be calculated with.',
  },
  help: {
    sv: 'Skriv datum som 2026-05-15, 2026-05, 2026 eller 2025/2026, och tidslängder som P1Y (ett år), P12M (tolv månader) eller P90D (nittio dagar).',
    en: 'Write dates as 2026-05-15, 2026-05, 2026 or 2025/2026, and durations as P1Y (one year), P12M (twelve months) or P90D (ninety days).',
  },
  message: {
    sv: (mistake) =>
      `${mistake.key}: ${FAULTS[mistake.fault].sv(mistake)}${mistake.instead ? ` Skriv ${mistake.instead}.` : ''}`,
    en: (mistake) =>
      `${mistake.key}: ${FAULTS[mistake.fault].en(mistake)}${mistake.instead ? ` Write ${mistake.instead}.` : ''}`,
  },
  example: {
    bad: '---\nadopted: ⟦1/9 2017⟧\nfollowUp: { every: ⟦12 månader⟧, first: ⟦2017-13-01⟧ }\n---\n',
    good: '---\nadopted: 2017-09-01\nfollowUp: { every: P12M, first: 2018 }\n---\n',
  },
  *check({ source: { frontmatter } }) {
    for (const [pointer, { value: range }] of frontmatter.entries) {
      const data = mistakeAt(pointer, valueAt(frontmatter.data, pointer));
      if (data) yield { range, data };
    }
  },
});

const FAULTS: Readonly<Record<Mistake['fault'], Template<Mistake>>> = {
  form: {
    sv: ({ written }) => `”${written}” går inte att läsa som datum.`,
    en: ({ written }) => `“${written}” cannot be read as a date.`,
  },
  month: {
    sv: ({ written }) => `Månaden i ”${written}” finns inte.`,
    en: ({ written }) => `The month in “${written}” does not exist.`,
  },
  day: {
    sv: ({ written }) => `Dagen ”${written}” finns inte: månaden har ${daysOf(written)} dagar.`,
    en: ({ written }) => `The day “${written}” does not exist: the month has ${daysOf(written)} days.`,
  },
  inverted: {
    sv: ({ written }) => `Intervallet ”${written}” slutar innan det börjar.`,
    en: ({ written }) => `The interval “${written}” ends before it begins.`,
  },
  duration: {
    sv: ({ written }) => `”${written}” går inte att läsa som en tidslängd.`,
    en: ({ written }) => `“${written}” cannot be read as a duration.`,
  },
};

function daysOf(written: string): number {
  const [year = 0, month = 0] = written.split('-').map(Number);
  return daysInMonth(year, month);
}
