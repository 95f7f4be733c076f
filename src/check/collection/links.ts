import { once, oncePerObject } from '../../lib/once.js';
import { valueAt } from '../../lib/pointer.js';
import { type Agreement, isSlug, placeOf } from '../../model/agreement.js';
import type { Located } from '../../model/place.js';

/** The keys by which an agreement names others. */
export type Relation = 'parent' | 'replaces' | 'related';

/** A place where an agreement names another one by its id. */
export interface Link extends Located {
  readonly id: string;
}

/** The ids that an agreement names, each where it first stands. What cannot be an id is told of by frontmatter-schema. */
export function linksOf(agreement: Agreement, relation: Relation): readonly Link[] {
  return linksIn(agreement)[relation]();
}

/** Many others may ask what one agreement names. Kept with that agreement, as all that is kept here (lib/once): no state of the module. */
const linksIn = oncePerObject((agreement: Agreement) => ({
  parent: once(() => readLinks(agreement, 'parent')),
  replaces: once(() => readLinks(agreement, 'replaces')),
  related: once(() => readLinks(agreement, 'related')),
}));

function readLinks(agreement: Agreement, relation: Relation): readonly Link[] {
  const links = new Map<string, Link>();
  for (const pointer of pointersOf(agreement, relation)) {
    const id = valueAt(agreement.source.frontmatter.data, pointer);
    if (isId(id) && !links.has(id)) links.set(id, { id, range: placeOf(agreement, pointer) });
  }
  return [...links.values()];
}

function pointersOf(agreement: Agreement, relation: Relation): readonly string[] {
  if (relation === 'parent') return ['/parent'];
  const listed = agreement.source.frontmatter.data[relation];
  return Array.isArray(listed) ? listed.map((_, index) => `/${relation}/${index}/id`) : [];
}

/** As the schema of the frontmatter has it. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 100 && isSlug(value);
}
