import { oncePerKey, oncePerObject } from '../../lib/once.js';
import { ringsOf } from '../../lib/rings.js';
import type { Agreement } from '../../model/agreement.js';
import { type Collection, theOne } from '../../model/collection.js';
import { linksOf } from './links.js';

/** The relations that make chains. */
export const CHAINS = ['parent', 'replaces'] as const;
export type Chain = (typeof CHAINS)[number];

/** Whether an id that an agreement names leads back to the agreement itself. An id that several files have leads nowhere. */
export function leadsBack(agreement: Agreement, chain: Chain, id: string, collection: Collection): boolean {
  const own = agreement.id;
  if (own === undefined || collection.withId(own).length > 1) return false;
  return id === own || graphsOf(collection)[chain].ring(own).has(id);
}

/**
 * A short way from an id that leads back to an agreement, to that one: the ids that it goes by, the agreement's own last. Of a
 * way that goes by very many, only the beginning.
 */
export function wayBack(agreement: Agreement, chain: Chain, id: string, collection: Collection): readonly string[] {
  const own = agreement.id ?? '';
  const { next, ring } = graphsOf(collection)[chain];
  const before = new Map<string, string | undefined>([[id, undefined]]);
  let reached = id;
  for (const at of before.keys()) {
    if (before.has(own) || before.size > LONGEST) break;
    reached = at;
    for (const one of next(at)) if (ring(own).has(one) && !before.has(one)) before.set(one, at);
  }
  return wayTo(before.has(own) ? own : reached, before);
}

/** More agreements than a way is looked for among: nobody reads a longer one. */
const LONGEST = 500;

function wayTo(end: string, before: ReadonlyMap<string, string | undefined>): readonly string[] {
  const way: string[] = [];
  for (let at: string | undefined = end; at !== undefined; at = before.get(at)) way.push(at);
  return way.reverse();
}

/** What each agreement names, and the rings that makes; found once for each collection, as far as anybody asks. */
const graphsOf = oncePerObject((collection: Collection) => ({
  parent: graphOf('parent', collection),
  replaces: graphOf('replaces', collection),
}));

function graphOf(chain: Chain, collection: Collection) {
  const next = oncePerKey((id) => {
    const agreement = theOne(collection, id);
    return agreement ? linksOf(agreement, chain).map((link) => link.id) : [];
  });
  return { next, ring: ringsOf(next) };
}
