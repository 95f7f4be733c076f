import { lawDays } from '../law/days.js';
import { datesIn } from '../lib/dates-in.js';
import { firstWhere } from '../lib/first-where.js';
import type { Agreement } from '../model/agreement.js';
import { addDays, type Day, daysBetween } from '../model/day.js';
import { addDuration } from '../model/duration.js';
import type { ForecastOptions } from './options.js';
import { textDays } from './text-days.js';
import { timelineDays } from './timeline-days.js';

/**
 * The days after the first, in order, on which what is said of a document can change: between two of them it cannot. Rules
 * compare the day, and the horizon's end, with days that stand in the frontmatter, in the text, in comments, in the data on law or in a
 * timeline, its own or a relative's. The answer turns on such a day, the day after, and when it comes within the horizon.
 */
export function turningDays(agreement: Agreement, options: ForecastOptions): readonly Day[] {
  const { from, until } = options;
  const turns = new Set<Day>();
  for (const mark of new Set(markedDays(agreement, options))) {
    if (mark < from) continue;
    for (const day of [mark, addDays(mark, 1), dayWithin(mark, options)]) if (day) turns.add(day);
  }
  return [...turns].filter((day) => day > from && day <= until).sort();
}

function* markedDays(agreement: Agreement, options: ForecastOptions): Generator<Day> {
  yield* lawDays();
  yield* textDays(agreement);
  for (const { first, last } of datesIn(agreement.source.frontmatter.data)) yield* [first, last];
  for (const { until } of agreement.source.suppressions) if (until?.date) yield until.date.last;
  yield* timelineDays(agreement, options);
}

/** The first day after `from` on which a later day lies within the horizon; undefined when it does so already, or not until the end. */
function dayWithin(mark: Day, { from, until, horizon }: ForecastOptions): Day | undefined {
  const days = daysBetween(from, until) + 1;
  const ahead = firstWhere(days, (index) => addDuration(addDays(from, index), horizon) >= mark);
  return ahead > 0 && ahead < days ? addDays(from, ahead) : undefined;
}
