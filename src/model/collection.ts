import type { Agreement } from './agreement.js';

/** One file of a collection. */
export interface Member {
  readonly path: string;
  readonly id: string | undefined;
  /** The agreement as its frontmatter alone tells it: a text without sections. Read when it is first asked for. */
  agreement(): Agreement;
}

/** Agreements that are known together, so that what one says of another can be judged. */
export interface Collection {
  /** By path. */
  readonly members: readonly Member[];
  /** The files with an id: one, if all is well. */
  withId(id: string): readonly Member[];
  /** The agreements that say that they replace the one with an id (`replaces`), by path. */
  replacing(id: string): readonly Agreement[];
  /** The local agreements that build on the one with an id (`parent`), by path. */
  under(id: string): readonly Agreement[];
}

/** Nothing is known beside the document itself. */
export const NO_COLLECTION: Collection = {
  members: [],
  withId: () => [],
  replacing: () => [],
  under: () => [],
};

/** The agreement with an id, where one file alone has it. */
export function theOne(collection: Collection, id: string | undefined): Agreement | undefined {
  const [member, ...others] = id === undefined ? [] : collection.withId(id);
  return others.length === 0 ? member?.agreement() : undefined;
}
