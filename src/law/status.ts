import type { Act, LawStatus } from '../model/citation.js';
import type { Day } from '../model/day.js';
import { REGISTER_DAY } from './register.js';

/**
 * Whether an act is in force on a day. The register follows acts up to its own day, and regulations not at all: of what
 * was in force then, nothing is known on a later day; of a regulation only that it has been repealed or is to come.
 */
export function statusOf(act: Act | undefined, day: Day): LawStatus {
  if (!act) return 'unknown';
  const { from, repealed } = act.inForce;
  if (repealed && day >= repealed.day) return 'repealed';
  if (from && day < from.day) return 'future';
  const isFollowed = from !== undefined && day <= REGISTER_DAY && /^\d/.test(act.id);
  const hasEnded = act.replacedBy.length > 0 && !repealed;
  return isFollowed && !hasEnded ? 'in-force' : 'unknown';
}
