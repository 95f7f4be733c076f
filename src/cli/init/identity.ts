import { nearest } from '../../lib/nearest.js';
import { INIT_NOTES } from '../../locales/init-words.js';
import { type Agreement, isSlug } from '../../model/agreement.js';
import { type Collection, theOne } from '../../model/collection.js';
import type { Profile } from '../../model/profile.js';
import { Failure } from '../failure.js';
import { fill } from '../session.js';

interface Asked {
  readonly profile: Profile;
  readonly id: string | undefined;
  readonly parent: string | undefined;
}

/** The agreement that a new one builds on. Fails where there is none of that id, or where the profile asks for one and none is named. */
export function chooseParent({ profile, parent }: Asked, collection: Collection): Agreement | undefined {
  const ids = idsOf(collection);
  if (parent === undefined) {
    const isAsked = profile.requiredKeys?.some(({ key }) => key === '/parent');
    if (isAsked) throw new Failure(fill(INIT_NOTES.parentNeeded, { profile: profile.name, ids }));
    return undefined;
  }
  const found = theOne(collection, parent);
  if (found) return found;
  throw new Failure(fill(INIT_NOTES.parentUnknown, { parent, meant: nearest(parent, ids), ids }));
}

/** The id of the new agreement; undefined where the folder has agreements and nobody asks for another one. */
export function chooseId({ id, parent }: Pick<Asked, 'id' | 'parent'>, collection: Collection): string | undefined {
  const chosen = id ?? (parent === undefined ? FIRST : `${parent}-lokal`);
  if (id === undefined && parent === undefined && idsOf(collection).length > 0) return undefined;
  if (isSlug(chosen)) return chosen;
  throw new Failure(fill(INIT_NOTES.badId, chosen));
}

/** The id of an agreement that nobody has named. */
const FIRST = 'ny-overenskommelse';

function idsOf({ members }: Collection): readonly string[] {
  return members.flatMap(({ id }) => id ?? []);
}
