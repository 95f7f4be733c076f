import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { chmod, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { NOTES } from '../../locales/cli.js';
import { Failure } from '../failure.js';
import { fill, type Session } from '../session.js';
import { makeFolder } from './make-folder.js';
import { aboutOf } from './paths.js';
import { placeInProject } from './project-place.js';

/**
 * Writes a file beside its place and moves it there: an old file is whole until the new one is. Folders are made. A link is followed
 * within the project; another one is a failure. A device or a pipe is written into. No file that the run has read is written over.
 */
export async function writeFileWhole(
  path: string,
  content: string | Uint8Array,
  { world, isKept }: Session,
): Promise<void> {
  const named = resolve(world.cwd, path);
  if (isKept(named)) throw new Failure(fill(NOTES.ownInput, path));
  const file = isLink(named) ? placeInProject(path, world.cwd) : named;
  if (file === undefined) throw new Failure(fill(NOTES.linkedFile, path));
  await (isDevice(file) ? writeInto : replaceFile)({ path, file }, content);
}

/** Devices may be links, as `/dev/stdout` is; these are the system's. */
function isLink(file: string): boolean {
  return !file.startsWith('/dev/') && aboutOf(file)?.isSymbolicLink() === true;
}

/** Whether a path is a device or a pipe, which a file that is moved there would take the place of. */
function isDevice(file: string): boolean {
  const about = aboutOf(file);
  return file.startsWith('/dev/') || about?.isFIFO() === true || about?.isCharacterDevice() === true;
}

async function writeInto({ path, file }: FilePlace, content: string | Uint8Array): Promise<void> {
  await writeFile(file, content).catch((error: NodeJS.ErrnoException) => {
    throw new Failure(fill(NOTES.unwritable, { path, code: error.code ?? 'I/O' }));
  });
}

/** A file as users are shown it, and where it is. */
export interface FilePlace {
  readonly path: string;
  /** Absolute. */
  readonly file: string;
}

/**
 * Writes a file beside its place and moves it there, whatever stands there. `mode` are its permissions, if not the usual ones. What is
 * unfinished does not stay, should the process end before.
 */
export async function replaceFile(
  { path, file }: FilePlace,
  content: string | Uint8Array,
  mode?: number,
): Promise<void> {
  const unfinished = `${file}.${randomUUID()}.tmp`;
  const remove = () => rmSync(unfinished, { force: true });
  process.once('exit', remove);
  try {
    await makeFolder(dirname(file));
    await writeFile(unfinished, content, mode === undefined ? {} : { mode });
    if (mode !== undefined) await chmod(unfinished, mode);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw new Failure(fill(NOTES.unwritable, { path, code: (error as NodeJS.ErrnoException).code ?? 'I/O' }));
  } finally {
    process.off('exit', remove);
  }
}
