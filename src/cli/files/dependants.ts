import { grouped } from '../../lib/grouped.js';
import type { Agreement } from '../../model/agreement.js';
import type { Collection } from '../../model/collection.js';

/**
 * The files of a collection that are to be judged anew when agreements have changed: those agreements, and what the rules say of
 * others may rest on them. These are others with the same id, the local ones under them, those that they replace and those that
 * replace them, however often; and those that name a changed one under `related`. `changed` may be what agreements said before.
 */
export function dependantsOf(changed: readonly Agreement[], { members }: Collection): ReadonlySet<string> {
  if (changed.length === 0) return new Set();
  const all = members.map((member) => member.agreement());
  const closeTo = neighbours(all);
  const found = new Set(changed);
  for (const agreement of found) for (const other of closeTo(agreement)) found.add(other);
  const ids = changed.flatMap(({ id }) => id ?? []);
  const naming = all.filter(({ related }) => related.some(({ id }) => id !== undefined && ids.includes(id)));
  return new Set([...found, ...naming].map(({ source }) => source.path));
}

/** The collection itself does not know who speaks of an id that it no longer has. */
function neighbours(all: readonly Agreement[]): (agreement: Agreement) => readonly Agreement[] {
  const withId = grouped(all, ({ id }) => (id === undefined ? [] : [id]));
  const under = grouped(all, ({ parent }) => (parent === undefined ? [] : [parent]));
  const replacing = grouped(all, replacedIn);
  return (agreement) => {
    const own = agreement.id ?? '';
    const speaking = [withId, under, replacing].flatMap((index) => index.get(own) ?? []);
    return [...speaking, ...replacedIn(agreement).flatMap((id) => withId.get(id) ?? [])];
  };
}

function replacedIn({ replaces }: Agreement): readonly string[] {
  return replaces.flatMap(({ id }) => id ?? []);
}
