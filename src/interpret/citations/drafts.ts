import type { ActWords } from './act-words.js';
import type { ReadPinpoint } from './pinpoints.js';
import type { Provisions } from './provisions.js';
import type { PublicationWords } from './publications.js';

/** What a block's citations are made of, in reading order. */
export type Piece = Provisions | ActWords | PublicationWords;
/** What provisions can be parts of. */
export type WorkWords = ActWords | PublicationWords;

/** A citation as tokens. Without a work it is provisions that no act is named for. */
export interface Draft {
  readonly from: number;
  readonly to: number;
  readonly work: WorkWords | undefined;
  readonly pinpoints: readonly ReadPinpoint[];
  readonly standard: string;
}

/** What some pieces make. */
export interface Joined {
  readonly draft: Draft | undefined;
  /** The index of the first piece that is left. */
  readonly next: number;
}
