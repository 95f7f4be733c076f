import { readdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { nearest } from '../../lib/nearest.js';
import { NAMED_FILE_FAULTS } from '../../locales/config-words.js';
import type { Text } from '../../model/locale.js';
import { isWithin, leadsOut, realPath } from '../files/paths.js';
import { readStart } from '../files/read-start.js';
import { fill } from '../session.js';

/** Bytes. A config is a page, and so is a profile; larger ones are a mistake, and the YAML reader takes no more. */
const MOST_BYTES = 100_000;

/** A file that a config names, and may be read. */
export interface NamedFile {
  /** Absolute. */
  readonly file: string;
  /** The same for a file that is reached in several ways. */
  readonly identity: string;
}

/**
 * The file at a path from a folder. It lies under `root`, and so does what it is a link to: a stranger's checkout must not lead
 * out of itself. Otherwise, what is wrong with the path.
 */
export function findNamed(path: string, folder: string, root: string): NamedFile | { readonly fault: Text } {
  const file = resolve(folder, path);
  if (!isWithin(file, root)) return { fault: fill(NAMED_FILE_FAULTS.outside, path) };
  const identity = realPath(file);
  if (identity === undefined)
    return { fault: fill(NAMED_FILE_FAULTS.missing, { path, meant: meantFor(path, file, root) }) };
  return leadsOut(identity, root) ? { fault: fill(NAMED_FILE_FAULTS.linked, path) } : { file, identity };
}

/** The path with the name that was probably meant: the nearest one of the same folder. */
function meantFor(path: string, file: string, root: string): string | undefined {
  const folder = dirname(file);
  if (leadsOut(folder, root)) return undefined;
  const near = nearest(basename(file), namesIn(folder));
  return near === undefined ? undefined : path.replace(/[^/]*\/*$/, near);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).slice(0, MOST_NAMES);
  } catch {
    return [];
  }
}

const MOST_NAMES = 1000;

/** The bytes of such a file; otherwise, why it cannot be read. `path` is as it is shown. */
export function readNamed(file: string, path: string): { readonly content: Uint8Array } | { readonly fault: Text } {
  try {
    const { bytes, size } = readStart(file, Buffer.alloc(MOST_BYTES));
    if (size > MOST_BYTES) return { fault: fill(NAMED_FILE_FAULTS.tooLarge, { path, limit: MOST_BYTES }) };
    return { content: new Uint8Array(bytes) };
  } catch (error) {
    const { code = 'I/O' } = error as NodeJS.ErrnoException;
    if (code === 'ENOTFILE') return { fault: fill(NAMED_FILE_FAULTS.notAFile, path) };
    return { fault: fill(NAMED_FILE_FAULTS.unreadable, { path, code }) };
  }
}
