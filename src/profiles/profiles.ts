import type { Profile } from '../model/profile.js';
import general from './general.json' with { type: 'json' };
import local from './local.json' with { type: 'json' };
import { mergeProfiles } from './merge.js';
import socialstyrelsen from './socialstyrelsen-2010-1.json' with { type: 'json' };
import sosfs from './sosfs-2007-10.json' with { type: 'json' };

/** What a document that names no profile is read with (FORMAT.md). */
const DEFAULT = socialstyrelsen as Profile;

/** Every profile that comes with the tool. Their form is that of `schemas/profile.schema.json`. */
export const PROFILES: readonly Profile[] = [DEFAULT, sosfs as Profile, general as Profile, local as Profile];

/** The profile of that name; undefined when there is none. */
export function findProfile(name: string, profiles: readonly Profile[] = PROFILES): Profile | undefined {
  return profiles.find((profile) => profile.name === name);
}

/** What a frontmatter's `profile`, a name or a list of names, asks of the document. Unknown names ask nothing. */
export function profileFor(
  frontmatter: Readonly<Record<string, unknown>>,
  profiles: readonly Profile[] = PROFILES,
): Profile {
  const names = new Set([frontmatter['profile']].flat());
  const [first, ...others] = [...names].flatMap((name) => findProfile(String(name), profiles) ?? []);
  return first ? mergeProfiles(first, ...others) : DEFAULT;
}
