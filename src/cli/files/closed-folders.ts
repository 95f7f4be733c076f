import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A folder, absolute, that cannot be looked into, and why. */
export interface ClosedFolder {
  readonly folder: string;
  readonly code: string;
}

/**
 * The folders under one, itself among them, that cannot be looked into: a search passes over them in silence. Those that are passed are
 * asked for with a `/` at the end.
 */
export function* closedFolders(folder: string, isPassed: (folder: string) => boolean): Generator<ClosedFolder> {
  const inner = look(folder);
  if (typeof inner === 'string') yield { folder, code: inner };
  else {
    const folders = inner.filter((one) => one.isDirectory() && !NEVER_READ.includes(one.name));
    for (const { name } of folders.filter((one) => !isPassed(join(folder, one.name, '/'))))
      yield* closedFolders(join(folder, name), isPassed);
  }
}

const NEVER_READ = ['node_modules', '.git'];

/** What is in a folder, or the code of the error. */
function look(folder: string): readonly Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'I/O';
  }
}
