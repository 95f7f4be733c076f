import type { SourceFile } from '../../collect.js';
import type { Collection } from '../../model/collection.js';

/** The files that a command works on, and what they are known together with. */
export interface GatheredFiles {
  /** By path, standard input not among them. */
  readonly files: readonly string[];
  /** What is not read from disk: standard input, or what is staged. */
  readonly given: readonly SourceFile[];
  /** The heads that the collection is made of, as they were read. */
  readonly heads: readonly SourceFile[];
  readonly collection: Collection;
}
