import type { RootContent } from 'mdast';
import type { Located } from './place.js';
import type { Role } from './role.js';

/** One cell of the responsibility matrix: what one party does in one area. */
export interface Responsibility extends Located {
  readonly area: string;
  /** What the area's words would tell as a heading: `housing` for "Boende". */
  readonly areaRoles: readonly Role[];
  /** The party as the matrix calls it: its name, its `short`, or words that fit none. */
  readonly party: string;
  /** Indexes into the agreement's parties that the words stand for; several for a group's label. */
  readonly parties: readonly number[];
  /** Each duty's words, NFC. Empty when the cell is. */
  readonly duties: readonly string[];
  /** The `id` of the section where the matrix stands. */
  readonly section: string;
}

/** A matrix as the document shows it, a table or a list of three levels. */
export interface ResponsibilityMatrix {
  readonly node: RootContent;
  readonly cells: readonly Responsibility[];
}
