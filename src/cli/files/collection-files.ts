import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { SourceFile } from '../../collect.js';
import { headOf, headWithin, MOST_HEAD_BYTES } from '../../parse/head.js';
import { AGREEMENTS, findIn } from './find-files.js';
import { BY_FILES, type Ignoring } from './ignored.js';
import { readStart } from './read-start.js';

/**
 * The heads of the collection that files belong to: what the config names, or else the files that lie with them (in the nearest folder
 * `agreements` above, or in their own folder) and the working folder's `agreements/`. `given` are files that need not be read,
 * such as standard input. What cannot be read is left out, for it is told of where it is asked for.
 */
export async function readCollection(
  files: readonly string[],
  given: readonly SourceFile[],
  named: readonly string[] | undefined,
  cwd: string,
  ignoring: Ignoring = BY_FILES,
): Promise<readonly SourceFile[]> {
  const paths = [...files, ...given.map(({ path }) => path)];
  const homes = new Set([resolve(cwd, AGREEMENTS), ...paths.map((path) => homeOf(dirname(resolve(cwd, path))))]);
  const near = named ?? (await findIn([...homes].map(folderIn), cwd, ignoring));
  const known = new Set(given.map(({ path }) => resolve(cwd, path)));
  const others = [...new Set([...files, ...near])].filter((path) => !known.has(resolve(cwd, path)));
  return [...given, ...readHeads(others, cwd)];
}

/**
 * The folder whose agreements the files of a folder are known together with: the nearest one above that is called `agreements`,
 * in the same checkout, wherever one stands; else the folder itself.
 */
function homeOf(folder: string): string {
  for (let above = folder; ; above = dirname(above)) {
    if (basename(above) === AGREEMENTS) return above;
    if (existsSync(join(above, '.git')) || dirname(above) === above) return folder;
  }
}

/** A folder of agreements is one with all that is in it; any other only with the files that lie side by side. */
function folderIn(path: string) {
  return { path, pattern: basename(path) === AGREEMENTS ? '**/*.md' : '*.md' };
}

/** Bytes. The heads of real agreements have a third of this. */
const FIRST_LOOK = 8192;

function* readHeads(paths: readonly string[], cwd: string): Generator<SourceFile> {
  const room = Buffer.alloc(FIRST_LOOK);
  for (const path of paths) {
    const content = readHead(resolve(cwd, path), room);
    if (content) yield { path, content };
  }
}

/** Reads on only where the end of the head is not in sight. */
function readHead(file: string, room: Uint8Array): Uint8Array | undefined {
  try {
    const { bytes, size } = readStart(file, room);
    const head = size > bytes.length ? headWithin(bytes) : headOf(bytes);
    return head ?? headOf(readStart(file, Buffer.alloc(MOST_HEAD_BYTES)).bytes);
  } catch {
    return undefined;
  }
}
