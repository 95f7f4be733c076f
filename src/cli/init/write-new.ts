import { open, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { NOTES } from '../../locales/cli.js';
import { INIT_NOTES } from '../../locales/init-words.js';
import { Failure } from '../failure.js';
import { makeFolder } from '../files/make-folder.js';
import { isThere, leadsOut } from '../files/paths.js';
import { fill } from '../session.js';

/** A file to write. */
export interface NewFile {
  /** Absolute. The file does not leave it, by links either. */
  readonly root: string;
  /** From the root, with `/`. */
  readonly path: string;
  /** As users are shown it. */
  readonly shown: string;
  readonly content: string;
}

/** Fails where a link on the way to a file leads out of its root. */
export function checkWay({ root, path, shown }: NewFile): void {
  const steps = path.split('/').slice(0, -1);
  const folders = steps.map((_, index) => resolve(root, ...steps.slice(0, index + 1)));
  for (const folder of folders) {
    if (!isThere(folder)) return;
    if (leadsOut(folder, root)) throw new Failure(fill(INIT_NOTES.linked, shown));
  }
}

/** Writes a file that is not there, and its folders. False where something has that name: it stays as it is, and no link is followed. */
export async function writeNew(file: NewFile): Promise<boolean> {
  const target = join(file.root, file.path);
  if (isThere(target)) return false;
  try {
    await makeFolder(dirname(target));
    await create(target, file.content);
  } catch (error) {
    const { code = 'I/O' } = error as NodeJS.ErrnoException;
    throw new Failure(fill(NOTES.unwritable, { path: file.shown, code }));
  }
  return true;
}

/** Half a file, on a disk that is full, does not stay. */
async function create(target: string, content: string): Promise<void> {
  const handle = await open(target, 'wx');
  try {
    await handle.writeFile(content);
  } catch (error) {
    await rm(target, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    await handle.close();
  }
}
