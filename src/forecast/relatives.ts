import type { Agreement } from '../model/agreement.js';
import { type Collection, theOne } from '../model/collection.js';

/**
 * The other agreements whose timelines the rules look at to judge one: what it builds on and what it replaces, and what takes
 * the place of any of them, or of itself, however often.
 */
export function relativesOf(agreement: Agreement, collection: Collection): readonly Agreement[] {
  const named = [agreement.parent, ...agreement.replaces.map(({ id }) => id)];
  const found = new Set([agreement, ...named.flatMap((id) => theOne(collection, id) ?? [])]);
  for (const { id } of found) if (id !== undefined) for (const heir of collection.replacing(id)) found.add(heir);
  found.delete(agreement);
  return [...found];
}
