import type { Profile } from '../model/profile.js';
import { mergeProfiles } from './merge.js';

/** A profile of a user's, and the names of those that it asks for all of. */
export interface ExtendingProfile extends Profile {
  readonly extends: readonly string[];
}

/** All profiles there are, by name. */
export type KnownProfiles = ReadonlyMap<string, Profile | ExtendingProfile>;

/**
 * A profile that asks for all that those do that it extends, however far, under its own name, title and about. Each of them counts
 * once; names that are nobody's ask nothing.
 */
export function extendProfile(profile: ExtendingProfile, known: KnownProfiles): Profile {
  const { name, title, about } = profile;
  const merged = mergeProfiles(withoutExtends(profile), ...extendedBy(profile, known).map(withoutExtends));
  return { ...merged, name, title, about };
}

/** The names from a profile's own on that lead back to it; undefined when none do. */
export function ringFrom(profile: ExtendingProfile, known: KnownProfiles): readonly string[] | undefined {
  const before = new Map<string, string>();
  const waiting: string[] = [profile.name];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    for (const next of namesIn(known.get(name))) {
      if (next === profile.name) return [...wayTo(name, before), next];
      if (!before.has(next)) waiting.push(next);
      if (!before.has(next)) before.set(next, name);
    }
  }
  return undefined;
}

/** In the order in which they are named, those that each extends right after it. */
function extendedBy(profile: ExtendingProfile, known: KnownProfiles): readonly Profile[] {
  const found = new Set<Profile>();
  const follow = (one: Profile) => {
    for (const name of namesIn(one)) {
      const next = known.get(name);
      if (!next || next.name === profile.name || found.has(next)) continue;
      found.add(next);
      follow(next);
    }
  };
  follow(profile);
  return [...found];
}

function namesIn(profile: Profile | undefined): readonly string[] {
  return profile && 'extends' in profile ? (profile as ExtendingProfile).extends : [];
}

function wayTo(name: string, before: ReadonlyMap<string, string>): readonly string[] {
  const way = [name];
  for (let last = before.get(name); last !== undefined; last = before.get(last)) way.unshift(last);
  return way;
}

function withoutExtends(profile: Profile): Profile {
  const { extends: _, ...rest } = profile as ExtendingProfile;
  return rest;
}
