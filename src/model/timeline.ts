import type { Agreement } from './agreement.js';
import { addDays, type Day } from './day.js';
import type { Precision } from './edtf.js';
import type { Text } from './locale.js';

export const STATES = [
  'draft',
  'proposed',
  'upcoming',
  'in-force',
  'renewed',
  'expired',
  'ended',
  'replaced',
  'unknown',
] as const;
export type State = (typeof STATES)[number];

/** Whether an agreement has been decided on and is not history: only then can it be late with something. */
export function isBinding(state: State): boolean {
  return state !== 'draft' && state !== 'proposed' && !HISTORY.includes(state);
}

/** The states of agreements that are history (RULES.md): the parties have ended or replaced them, and nothing is due. */
export const HISTORY: readonly State[] = ['ended', 'replaced'];

export const DEADLINE_KINDS = ['end', 'notice', 'renewal', 'revision', 'follow-up', 'law'] as const;

/** A day by which something is to be done, or on which something happens by itself. */
export interface Deadline {
  readonly kind: (typeof DEADLINE_KINDS)[number];
  readonly day: Day;
  /** How exactly the author wrote the day that this one is made of. */
  readonly precision: Precision;
  readonly why: Text;
  /** The JSON Pointer of the frontmatter value it comes from. */
  readonly pointer: string;
}

/** Where an agreement stands in time on one day. */
export interface Timeline {
  readonly day: Day;
  readonly state: State;
  /** The first day in force; undefined when it cannot be told. */
  readonly from: Day | undefined;
  /** The last day in force as things stand, renewals counted; undefined when there is none or it cannot be told. */
  readonly until: Day | undefined;
  /** How many times it has prolonged itself. */
  readonly renewals: number;
  /** Set when notice can no longer be given for the running period: the last day of the coming one. */
  readonly renewsUntil: Day | undefined;
  /** The adopted agreement of the collection that takes this one's place, on the day or later. */
  readonly replacedBy: Succession | undefined;
  /** By day, then kind. */
  readonly deadlines: readonly Deadline[];
}

/** One agreement taking another's place. */
export interface Succession {
  readonly by: Agreement;
  /** The first day on which the successor applies. */
  readonly from: Day;
}

/** Whether another agreement takes over on the day after the last one, so that the end leaves nothing to be done. */
export function isSucceeded({ until, replacedBy }: Pick<Timeline, 'until' | 'replacedBy'>): boolean {
  return until !== undefined && replacedBy?.from === addDays(until, 1);
}
