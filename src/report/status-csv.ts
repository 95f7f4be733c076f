import { csv } from '../lib/csv.js';
import { oneLine } from '../lib/one-line.js';
import { nameOf } from '../model/agreement.js';
import { type Day, daysBetween } from '../model/day.js';
import type { Reporter } from '../model/reporter.js';
import { isOpenEnded, type Status, type StatusRow } from '../model/status.js';

/** One row for each agreement; the names of the columns, and words like states, are the same in all languages. */
export const statusCsv: Reporter<Status> = {
  name: 'csv',
  about: { sv: 'CSV för kalkylprogram', en: 'CSV for spreadsheets' },
  report: ({ rows, day }) => csv([Object.keys(COLUMNS), ...rows.map((row) => cellsOf(row, day))]),
};

/** Each cell on one line, and empty where there is nothing to tell. */
function cellsOf(row: StatusRow, day: Day): readonly string[] {
  return Object.values(COLUMNS).map((cell) => oneLine(cell(row, day) ?? ''));
}

type Cell = (row: StatusRow, day: Day) => string | undefined;

const COLUMNS: Readonly<Record<string, Cell>> = {
  id: ({ agreement }) => agreement.id,
  path: ({ agreement }) => agreement.source.path,
  title: ({ agreement }) => agreement.title,
  parties: ({ agreement }) => agreement.parties.map(({ name }) => oneLine(name)).join('; '),
  state: ({ timeline }) => timeline.state,
  from: ({ timeline }) => timeline.from,
  until: ({ timeline }) => timeline.until,
  untilFurtherNotice: (row) => String(isOpenEnded(row)),
  renewals: ({ timeline }) => String(timeline.renewals),
  renewsUntil: ({ timeline }) => timeline.renewsUntil,
  replacedBy: ({ timeline: { replacedBy } }) => replacedBy && (replacedBy.by.id ?? nameOf(replacedBy.by)),
  replacedFrom: ({ timeline }) => timeline.replacedBy?.from,
  nextKind: ({ next }) => next?.kind,
  nextDay: ({ next }) => next?.day,
  nextDaysLeft: ({ next }, day) => next && String(daysBetween(day, next.day)),
  due: ({ isDue }) => String(isDue),
  overdue: ({ overdue }) => overdue.map((deadline) => `${deadline.kind} ${deadline.day}`).join('; '),
  overdueDays: ({ overdue: [longest] }, day) => longest && String(daysBetween(longest.day, day)),
  gaps: ({ gaps }) => gaps.join('; '),
};
