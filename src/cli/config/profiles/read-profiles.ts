import { PROFILE_FAULTS, PROFILE_SENTENCES } from '../../../locales/profile-words.js';
import type { Text } from '../../../model/locale.js';
import type { Profile } from '../../../model/profile.js';
import { shownPath } from '../../files/paths.js';
import { fill } from '../../session.js';
import type { Layer, Layers } from '../layers.js';
import { findNamed, type NamedFile, readNamed } from '../named-file.js';
import { namedPaths } from '../named-paths.js';
import { parseData } from '../parse-data.js';
import { placeIn, textAt } from '../place-words.js';
import { joinProfiles } from './join-profiles.js';
import { type ProfileData, toProfile } from './profile-data.js';
import type { ProfileFile } from './profile-file.js';
import { findProfileProblems } from './profile-problems.js';

interface ReadProfiles {
  readonly files: readonly ProfileFile[];
  /** With what they extend. */
  readonly profiles: readonly Profile[];
  readonly problems: readonly Text[];
}

/** How many profiles a config may have, with those that it extends, and how many it may name itself (as in the schema). */
const MOST_PROFILES = 50;
const MOST_NAMED = 20;

/** Reads the profiles that configs name. A file that is named several times counts once. */
export function readProfiles({ layers, root }: Layers, cwd: string): ReadProfiles {
  const files = new Map<string, ProfileFile>();
  const problems: Text[] = [];
  for (const { found, path, place } of layers.flatMap((layer) => namedBy(layer, root))) {
    if ('fault' in found) problems.push(textAt(place, found.fault));
    else if (files.has(found.identity)) continue;
    else if (files.size >= MOST_PROFILES) problems.push(textAt(place, fill(PROFILE_FAULTS.tooMany, MOST_PROFILES)));
    else {
      const read = readOne(found, path, place, cwd);
      if ('fault' in read) problems.push(textAt(place, read.fault));
      else files.set(found.identity, read);
    }
  }
  const all = [...files.values()];
  const own = all.flatMap(({ path, parsed }) =>
    parsed.problems.map(({ range, text }) => textAt(placeIn(path, range), text)),
  );
  const found = [...problems, ...own];
  return { files: all, ...(found.length > 0 ? { profiles: [], problems: found } : joinProfiles(all)) };
}

/** The files that a config names, and where. */
function namedBy(layer: Layer, root: string) {
  return namedPaths(layer, 'profiles', MOST_NAMED).map(({ path, range }) => ({
    path,
    place: placeIn(layer.path, range),
    found: findNamed(path, layer.folder, root),
  }));
}

function readOne({ file }: NamedFile, written: string, namedAt: string, cwd: string): ProfileFile | { fault: Text } {
  const read = readNamed(file, written);
  if ('fault' in read) return read;
  const parsed = parseData<ProfileData>(read.content, {
    problemsIn: findProfileProblems,
    sentences: PROFILE_SENTENCES,
  });
  const profile = parsed.problems.length > 0 ? undefined : toProfile(parsed.data as ProfileData);
  return { file, path: shownPath(file, cwd), namedAt, content: read.content, parsed, profile };
}
