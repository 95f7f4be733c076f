import type { Day } from '../../model/day.js';
import type { Suppression } from '../../model/suppression.js';

/** Whether the last day of a suppression has passed. */
export function isOver({ until }: Suppression, day: Day): boolean {
  return until?.date !== undefined && until.date.last < day;
}
