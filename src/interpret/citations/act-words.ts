/** The words for an act, with all that is said of it in one place: `hälso- och sjukvårdslagen, HSL, (2017:30)`. */
export interface ActWords {
  readonly kind: 'act';
  readonly from: number;
  readonly to: number;
  readonly number: string | undefined;
  /** As it is written: `Hälso- och sjukvårdslagen`. */
  readonly name: string | undefined;
  /** SFS numbers of the acts in the register that have the name. */
  readonly candidates: readonly string[];
  /** The words by the book. */
  readonly standard: string;
  /** An abbreviation and nothing more: provisions can change places with it. */
  readonly short: boolean;
  /** Whether no act with the name has chapters. */
  readonly flat: boolean;
  /** Too little to be a citation unless provisions stand beside: an abbreviation that is not known, "samma lag". */
  readonly weak: boolean;
  /** Which act of those before is meant: "samma lag", "den förstnämnda lagen", "denna lag". */
  readonly anaphor: 'previous' | 'first' | 'this' | undefined;
}

/** Words that say nothing of an act yet. */
export const NO_ACT = {
  kind: 'act',
  number: undefined,
  name: undefined,
  candidates: [],
  short: false,
  flat: false,
  weak: false,
  anaphor: undefined,
  standard: '',
} as const;
