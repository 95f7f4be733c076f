import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { sha256 } from '../../lib/sha256.js';
import { NOTES } from '../../locales/cli.js';
import type { Digest } from '../../model/manifest.js';
import { Failure } from '../failure.js';
import { makeFolder } from '../files/make-folder.js';
import { aboutOf } from '../files/paths.js';
import { fill, type Session } from '../session.js';

/** What tells one content from every other. */
export function digestOf(content: string | Uint8Array): Digest {
  return { sha256: sha256(content), bytes: Buffer.byteLength(content) };
}

/** Where files are made, hidden in the output folder, until all of them are whole. */
export interface Stage {
  /** Makes a file; one of the same name is replaced. */
  add(file: string, content: string | Uint8Array): Promise<Digest>;
  /** Moves all files to their places, in the order in which they were first added, and says how many. */
  publish(): Promise<number>;
  /** Removes what is not published; so does the end of the process, should it come first. */
  close(): Promise<void>;
}

/** No file that the run has read is written over. Links in the folder are replaced, never followed. */
export async function openStage(out: string, session: Session): Promise<Stage> {
  const folder = resolve(session.world.cwd, out);
  const hidden = join(folder, `.agreement-${randomUUID()}`);
  const files = new Set<string>();
  const remove = () => rmSync(hidden, { recursive: true, force: true });
  await orFail(out, () => makeFolder(hidden));
  process.once('exit', remove);
  return {
    add: async (file, content) => {
      checkPlace(`${out}/${file}`, join(folder, file), session);
      files.add(file);
      await orFail(`${out}/${file}`, () => writeFile(join(hidden, file), content));
      return digestOf(content);
    },
    publish: async () => {
      for (const file of files) await orFail(`${out}/${file}`, () => rename(join(hidden, file), join(folder, file)));
      return files.size;
    },
    close: async () => {
      process.off('exit', remove);
      await rm(hidden, { recursive: true, force: true }).catch(() => undefined);
    },
  };
}

/** What could stop a file from taking its place is told before any file has taken its own. */
function checkPlace(shown: string, place: string, { isKept }: Session): void {
  if (isKept(place)) throw new Failure(fill(NOTES.ownInput, shown));
  const isFolder = aboutOf(place)?.isDirectory() === true;
  if (isFolder) throw new Failure(fill(NOTES.unwritable, { path: shown, code: 'EISDIR' }));
}

async function orFail<Result>(path: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    throw new Failure(fill(NOTES.unwritable, { path, code: (error as NodeJS.ErrnoException).code ?? 'I/O' }));
  }
}
