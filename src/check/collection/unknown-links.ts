import { nearest } from '../../lib/nearest.js';
import { once } from '../../lib/once.js';
import type { Agreement } from '../../model/agreement.js';
import type { Collection } from '../../model/collection.js';
import type { Template } from '../../model/locale.js';
import type { Report } from '../../model/rule.js';
import { isId, linksOf, type Relation } from './links.js';

/** An id that no file of the collection has, and the one that was probably meant. */
export interface UnknownId {
  readonly id: string;
  readonly meant: string | undefined;
}

/** What an agreement names that is not in the collection. An id that several files have is told of there, by id-duplicate. */
export function* unknownLinks(
  agreement: Agreement,
  relation: Relation,
  { members, withId }: Collection,
): Generator<Report<UnknownId>> {
  const unknown = linksOf(agreement, relation).filter(({ id }) => id !== agreement.id && withId(id).length === 0);
  const ids = once(() => [...new Set(members.map(({ id }) => id))].filter(isId).filter((id) => id !== agreement.id));
  for (const [index, { id, range }] of unknown.entries()) {
    const meant = index < MOST_SUGGESTIONS ? nearest(id, ids()) : undefined;
    yield { range, data: { id, meant } };
  }
}

/** To compare an id with every other takes time; a text with more faults than this has another trouble. */
const MOST_SUGGESTIONS = 20;

/** The question at the end of a message. */
export const DO_YOU_MEAN: Template<UnknownId> = {
  sv: ({ meant }) => (meant === undefined ? '' : ` Menar du ${meant}?`),
  en: ({ meant }) => (meant === undefined ? '' : ` Do you mean ${meant}?`),
};
