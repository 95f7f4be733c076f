import type { Timeline } from '../model/timeline.js';

/** Whether the last day comes before the first: dates that contradict each other tell nothing. */
export function isInverted({ from, until }: Timeline): boolean {
  return from !== undefined && until !== undefined && until < from;
}
