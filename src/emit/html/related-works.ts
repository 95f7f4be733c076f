import { type Agreement, nameOf, type RelatedDocument } from '../../model/agreement.js';
import { theOne } from '../../model/collection.js';
import type { EmitContext } from '../../model/emitter.js';
import { safeAddress } from '../body/addresses.js';

/** Another document that an agreement names. */
export interface RelatedWork {
  readonly name: string | undefined;
  readonly identifier: string | undefined;
  /** Its page among those that are published together, else where the author says it is. */
  readonly url: string | undefined;
}

/** What an agreement replaces, builds on, and otherwise belongs with. */
export function relationsOf({ replaces, parent, related }: Agreement, context: EmitContext) {
  const read = (documents: readonly Partial<RelatedDocument>[]) => documents.map((one) => relatedWork(one, context));
  return {
    replaces: read(replaces),
    parent: read(parent === undefined ? [] : [{ id: parent }]),
    related: read(related),
  };
}

function relatedWork({ id, title, href }: Partial<RelatedDocument>, { collection, pages }: EmitContext): RelatedWork {
  const other = collection && theOne(collection, id);
  const address = pages?.get(id ?? '') ?? href;
  return {
    name: title ?? (other && nameOf(other)) ?? undefined,
    identifier: id,
    url: address === undefined ? undefined : safeAddress(address),
  };
}
