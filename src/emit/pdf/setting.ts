import type { Plan } from '../body/plan.js';
import type { NoteSetter } from './notes.js';

/** What is known where a node is set. */
export interface Setting {
  readonly plan: Plan;
  readonly notes: NoteSetter;
  /** How many quotes, lists, emphases and notes it stands in. */
  readonly depth: number;
  /** Runs of this many characters may break anywhere: more than any word of a language has that could stand on the line. */
  readonly longestRun: number;
}

/** On a line that is as wide as the page. */
export const LONGEST_RUN = 60;

/** In a narrow column: the facts of the cover, the signatures. */
export const LONGEST_RUN_IN_COLUMN = 32;

export function deeper(setting: Setting): Setting {
  return { ...setting, depth: setting.depth + 1 };
}
