import type { Member } from '../../model/collection.js';
import type { Session } from '../session.js';
import { readOrTell } from './compile-files.js';
import type { GatheredFiles } from './gathered-files.js';

/** The agreements under the paths, standard input among them, by path. A file that cannot be opened is told of. */
export async function gatheredMembers(
  { files, given, collection }: GatheredFiles,
  session: Session,
): Promise<readonly Member[]> {
  const asked = new Set([...files, ...given.map(({ path }) => path)]);
  const members = collection.members.filter(({ path }) => asked.has(path));
  const there = new Set(members.map(({ path }) => path));
  // What the collection has left out cannot be read, or has been handed in by standard input.
  for (const file of files) if (!there.has(file)) await readOrTell(file, session);
  return members;
}
