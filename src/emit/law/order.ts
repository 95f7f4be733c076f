import { once } from '../../lib/once.js';

/** Compares as Swedish lists are sorted, and figures by their value: `9` before `10`. Negative, zero or positive as for sorting. */
export function compareWords(one: string, other: string): number {
  return collator().compare(one, other);
}

/** `localeCompare` would make a new one for each comparison. */
const collator = once(() => new Intl.Collator('sv', { numeric: true }));
