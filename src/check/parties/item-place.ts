import { type Agreement, isWritten, placeOf } from '../../model/agreement.js';
import type { Located, Range } from '../../model/place.js';

/** Finds fields of the items of a list in the frontmatter, some of which may not have been readable. */
export interface ItemPlaces {
  /** Whether the author wrote the field of an item. */
  isWritten(item: Located, field: string): boolean;
  /** Where the field stands, such as a party's `name`; the item's own place where it is not written. */
  placeOf(item: Located, field: string): Range;
}

/** The places in the list at a JSON Pointer. */
export function itemPlaces(agreement: Agreement, list: string): ItemPlaces {
  const { entries } = agreement.source.frontmatter;
  const pointers = new Map<number, string>();
  for (let index = 0; entries.has(`${list}/${index}`); index++) {
    const entry = entries.get(`${list}/${index}`);
    if (entry) pointers.set(entry.value.start.offset, `${list}/${index}`);
  }
  const pointerTo = ({ range }: Located, field: string) => `${pointers.get(range.start.offset) ?? list}/${field}`;
  const has = (item: Located, field: string) => isWritten(agreement, pointerTo(item, field));
  return {
    isWritten: has,
    placeOf: (item, field) => (has(item, field) ? placeOf(agreement, pointerTo(item, field)) : item.range),
  };
}
