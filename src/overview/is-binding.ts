import { HISTORY, type State } from '../model/timeline.js';

/** Whether an agreement has been decided on and is not history: only then can it be late with something. */
export function isBinding(state: State): boolean {
  return state !== 'draft' && state !== 'proposed' && !HISTORY.includes(state);
}
