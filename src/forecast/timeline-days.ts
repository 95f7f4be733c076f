import type { Agreement } from '../model/agreement.js';
import { addDays, type Day } from '../model/day.js';
import type { Timeline } from '../model/timeline.js';
import { timeOf } from '../time/time.js';
import type { ForecastOptions } from './options.js';
import { relativesOf } from './relatives.js';

/**
 * Every day that the timelines tell of which rules look at: an agreement's own, with the collection and by its own dates
 * alone; and those of its relatives, on the day, or on the agreement's first one, which they must be in force on.
 */
export function* timelineDays(agreement: Agreement, options: ForecastOptions): Generator<Day> {
  const { from, until, collection } = options;
  const { from: start = from } = timeOf(agreement, from);
  for (const one of [agreement, ...relativesOf(agreement, collection)]) {
    yield* daysOver(from, until, (day) => timeOf(one, day, { collection }));
    yield* daysOver(from, until, (day) => timeOf(one, day));
    yield* daysIn(timeOf(one, start, { collection }));
  }
}

/** A renewal brings new days, so the timeline is computed anew on each day that the one before says that it can change on. */
function* daysOver(from: Day, until: Day, timelineOn: (day: Day) => Timeline): Generator<Day> {
  let day: Day | undefined = from;
  while (day !== undefined && day <= until) {
    const days: readonly Day[] = daysIn(timelineOn(day));
    yield* days;
    day = firstTurn(day, days);
  }
}

function daysIn({ from, until, renewsUntil, replacedBy, deadlines }: Timeline): readonly Day[] {
  const days = [from, until, renewsUntil, replacedBy?.from, ...deadlines.map(({ day }) => day)];
  return days.filter((day) => day !== undefined);
}

/** The first day after another on which a timeline can change: what it tells of begins on its day, or ends with it. */
function firstTurn(after: Day, days: readonly Day[]): Day | undefined {
  const turns = days.flatMap((day) => [day, addDays(day, 1)]).filter((day) => day > after);
  return turns.reduce<Day | undefined>((first, day) => (first && first <= day ? first : day), undefined);
}
