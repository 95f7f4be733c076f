import type { Locale } from '../../model/locale.js';
import type { Deadline, Timeline } from '../../model/timeline.js';
import { type Line, timed } from './pieces.js';

/** What was to be done before the day of the timeline. */
export function passedDeadlines({ day, deadlines }: Timeline, locale: Locale): readonly Line[] {
  return deadlines.filter((deadline) => deadline.day < day).map((deadline) => line(deadline, locale));
}

/** What is to be done, or happens by itself, on the day of the timeline or later. */
export function comingDeadlines({ day, deadlines }: Timeline, locale: Locale): readonly Line[] {
  return deadlines.filter((deadline) => deadline.day >= day).map((deadline) => line(deadline, locale));
}

/** The reason, and the day where the reason does not tell it. */
function line({ day, why }: Deadline, locale: Locale): Line {
  const reason = why[locale];
  return timed(reason.includes(day) ? reason : `${day} – ${reason}`);
}
