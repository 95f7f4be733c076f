import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { NOTES } from '../../locales/cli.js';
import type { Member } from '../../model/collection.js';
import { EXIT } from '../exit.js';
import { fill, type Session } from '../session.js';
import type { GatheredFiles } from './gather-files.js';

/** The agreements under the paths, standard input among them, by path. A file that cannot be opened is told of. */
export async function gatheredMembers(
  { files, given, collection }: GatheredFiles,
  session: Session,
): Promise<readonly Member[]> {
  const asked = new Set([...files, ...given.map(({ path }) => path)]);
  const members = collection.members.filter(({ path }) => asked.has(path));
  const there = new Set(members.map(({ path }) => path));
  for (const file of files) if (!there.has(file)) await tellUnread(file, session);
  return members;
}

/** What the collection has left out cannot be read, or has been handed in by standard input. */
async function tellUnread(path: string, session: Session): Promise<void> {
  try {
    await readFile(resolve(session.world.cwd, path));
  } catch (error) {
    session.note(fill(NOTES.unreadable, { path, code: (error as NodeJS.ErrnoException).code ?? 'I/O' }));
    session.end(EXIT.failure);
  }
}
