import type { Day } from '../../model/day.js';
import { addDuration } from '../../model/duration.js';
import type { Context } from '../../model/rule.js';

/** Whether a day is yet to come, or is today, and lies within the horizon. */
export function isDue(day: Day, { timeline, horizon }: Context): boolean {
  return timeline.day <= day && day <= addDuration(timeline.day, horizon);
}
