import type { Act } from '../../model/citation.js';
import type { Day } from '../../model/day.js';
import type { Template } from '../../model/locale.js';

/** Until when an act was in force: the first day on which it no longer was, and whether anyone has checked that. */
export interface Until {
  readonly day: Day;
  readonly isChecked: boolean;
}

/** Undefined for an act that was not repealed by the day, as far as is known. */
export function untilOf({ inForce: { repealed } }: Act, day: Day): Until | undefined {
  if (!repealed || repealed.day > day) return undefined;
  return { day: repealed.day, isChecked: repealed.certainty !== 'unverified' };
}

/** A clause without its subject: `gällde till 2017-04-01`. */
export const UNTIL_WORDS: Template<Until> = {
  sv: ({ day, isChecked }) => `gällde ${isChecked ? '' : 'enligt uppgift som inte är kontrollerad '}till ${day}`,
  en: ({ day, isChecked }) =>
    `was in force until ${day}${isChecked ? '' : ' (as told by a source that is not checked)'}`,
};
