import { nearest } from '../../../lib/nearest.js';
import { PROFILE_FAULTS } from '../../../locales/profile-words.js';
import type { Text } from '../../../model/locale.js';
import { START } from '../../../model/place.js';
import type { Profile } from '../../../model/profile.js';
import { extendProfile, type KnownProfiles, ringFrom } from '../../../profiles/extend.js';
import { PROFILES } from '../../../profiles/profiles.js';
import { fill } from '../../session.js';
import { placeIn, textAt } from '../place-words.js';
import type { ProfileFile } from './profile-file.js';

interface JoinedProfiles {
  readonly profiles: readonly Profile[];
  readonly problems: readonly Text[];
}

/** The profiles with what they extend, or what is wrong with them together. */
export function joinProfiles(files: readonly ProfileFile[]): JoinedProfiles {
  const own = files.flatMap(({ profile }) => profile ?? []);
  const known: KnownProfiles = new Map([...PROFILES, ...own].map((profile) => [profile.name, profile]));
  const problems = [
    ...nameProblems(files),
    ...files.flatMap((file) => extendsProblems(file, known)),
    ...tooWordy(files),
  ];
  if (problems.length > 0) return { profiles: [], problems };
  return { profiles: own.map((profile) => extendProfile(profile, known)), problems };
}

/** Names that are another profile's too. */
function nameProblems(files: readonly ProfileFile[]): readonly Text[] {
  const taken = new Map<string | undefined, string | undefined>(PROFILES.map(({ name }) => [name, undefined]));
  return files.flatMap((file) => {
    const { name = '' } = file.profile ?? {};
    if (taken.has(name)) return [told(file, '/name', fill(PROFILE_FAULTS.taken, { name, path: taken.get(name) }))];
    taken.set(name, file.path);
    return [];
  });
}

/** Names that are no profile's, and rings: each is told of once for each profile in it. */
function extendsProblems(file: ProfileFile, known: KnownProfiles): readonly Text[] {
  const { profile } = file;
  if (!profile) return [];
  const ring = ringFrom(profile, known);
  const pointer = (index: number) => (Array.isArray(file.parsed.data.extends) ? `/extends/${index}` : '/extends');
  const unknown = profile.extends.flatMap((name, index) => {
    if (known.has(name)) return [];
    const names = [...known.keys()].filter((one) => one !== profile.name);
    const meant = nearest(name, names);
    return [told(file, pointer(index), fill(PROFILE_FAULTS.unknown, { name, meant, known: names }))];
  });
  return [...unknown, ...(ring ? [told(file, '/extends', fill(PROFILE_FAULTS.ring, ring))] : [])];
}

/** Characters. Each may be compared with each word of each heading; the words that come with the tool have 9 000. */
const MOST_WORDS = 5000;

function tooWordy(files: readonly ProfileFile[]): readonly Text[] {
  let total = 0;
  for (const file of files) {
    total += Object.values(file.profile?.words ?? {})
      .flat()
      .join('').length;
    if (total > MOST_WORDS) return [told(file, '/words', fill(PROFILE_FAULTS.wordy, MOST_WORDS))];
  }
  return [];
}

function told({ path, parsed }: ProfileFile, pointer: string, text: Text): Text {
  const entry = parsed.places.get(pointer);
  return textAt(placeIn(path, (pointer === '/words' ? entry?.key : entry?.value) ?? START), text);
}
