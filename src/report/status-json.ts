import { safeJson } from '../lib/safe-json.js';
import { countsOf } from '../locales/status-lines.js';
import { nameOf } from '../model/agreement.js';
import { type Day, daysBetween } from '../model/day.js';
import type { Reporter } from '../model/reporter.js';
import { GAPS, isOpenEnded, type Status, type StatusRow } from '../model/status.js';
import type { Deadline, Succession } from '../model/timeline.js';

/** The version of the envelope; it changes when a field's meaning does. */
const VERSION = 1;

/** One JSON document, as `schemas/status.schema.json` describes it. The author's words are as they are written. */
export const statusJson: Reporter<Status> = {
  name: 'json',
  about: {
    sv: 'JSON för andra program (schema: agreement schema status)',
    en: 'JSON for other programs (schema: agreement schema status)',
  },
  report(status, { tool }) {
    const { day, within, rows } = status;
    const agreements = rows.map((row) => agreementOf(row, day));
    const summary = { ...countsOf(status), gaps: gapCounts(rows) };
    return `${safeJson({ version: VERSION, tool, asOf: day, within: within.text, agreements, summary })}\n`;
  },
};

function agreementOf(row: StatusRow, day: Day) {
  const { agreement, timeline, overdue, next, isDue, gaps } = row;
  const { id, title, source, parties } = agreement;
  const { state, from, until, renewals, renewsUntil, replacedBy } = timeline;
  return {
    id: id ?? null,
    path: source.path,
    title: title ?? null,
    parties: parties.map(({ name }) => name),
    state,
    from: from ?? null,
    until: until ?? null,
    untilFurtherNotice: isOpenEnded(row),
    renewals,
    renewsUntil: renewsUntil ?? null,
    replacedBy: replacedBy ? successionOf(replacedBy) : null,
    next: next ? nextOf(next, day) : null,
    overdue: overdue.map((deadline) => lateOf(deadline, day)),
    due: isDue,
    gaps,
  };
}

function successionOf({ by, from }: Succession) {
  return { id: by.id ?? null, title: nameOf(by), from };
}

function nextOf({ kind, day, why }: Deadline, today: Day) {
  return { kind, day, daysLeft: daysBetween(today, day), why: { sv: why.sv, en: why.en } };
}

function lateOf({ kind, day, why }: Deadline, today: Day) {
  return { kind, day, daysLate: daysBetween(day, today), why: { sv: why.sv, en: why.en } };
}

function gapCounts(rows: readonly StatusRow[]) {
  return Object.fromEntries(GAPS.map((gap) => [gap, rows.filter(({ gaps }) => gaps.includes(gap)).length]));
}
