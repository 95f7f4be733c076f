import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { NOTES } from '../../locales/cli.js';
import type { Digest } from '../../model/manifest.js';
import { Failure } from '../failure.js';
import { isWithin, realPath } from '../files/paths.js';
import { fill } from '../session.js';

/** How a file is beside what a manifest says of it. */
export type FileState = 'same' | 'changed' | 'missing' | 'outside';

/** Whether a file holds what it should. What is no file (a pipe could be read for ever) is missing, and what lies outside `root` is not read. */
export async function stateOf(path: string, { sha256, bytes }: Digest, root: string): Promise<FileState> {
  const target = realPath(path);
  if (target === undefined) return 'missing';
  if (!isWithin(target, root)) return 'outside';
  try {
    const about = await stat(target);
    if (!about.isFile()) return 'missing';
    return about.size === bytes && (await hashOf(target, bytes)) === sha256 ? 'same' : 'changed';
  } catch (error) {
    throw new Failure(fill(NOTES.unreadable, { path, code: (error as NodeJS.ErrnoException).code ?? 'I/O' }));
  }
}

/** Bytes. What is larger is read a piece at a time: it may be larger than the memory. */
const SMALL = 1_000_000;

async function hashOf(file: string, bytes: number): Promise<string> {
  const hash = createHash('sha256');
  if (bytes <= SMALL) hash.update(await readFile(file));
  else await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
