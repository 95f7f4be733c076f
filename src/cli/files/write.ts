import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { NOTES } from '../../locales/cli.js';
import { Failure } from '../failure.js';
import { fill, type Session } from '../session.js';

/**
 * Writes a file beside its place and moves it there: an old file is whole until the new one is. Folders are made.
 * None of the `inputs`, the files that were read, is written over.
 */
export async function writeFileWhole(
  path: string,
  content: string | Uint8Array,
  inputs: readonly string[],
  { world, isKept }: Session,
): Promise<void> {
  const file = resolve(world.cwd, path);
  if (isKept(file) || inputs.some((input) => resolve(world.cwd, input) === file))
    throw new Failure(fill(NOTES.ownInput, path));
  const unfinished = `${file}.${randomUUID()}.tmp`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(unfinished, content);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw new Failure(fill(NOTES.unwritable, { path, code: (error as NodeJS.ErrnoException).code ?? 'I/O' }));
  }
}
