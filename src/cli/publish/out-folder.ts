import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { NOTES } from '../../locales/cli.js';
import { Failure } from '../failure.js';
import { foldersToRoot } from '../files/checkout.js';
import { isWithin, realPath } from '../files/paths.js';
import { fill } from '../session.js';

/**
 * Fails where a folder that nobody has named is a link out of the checkout: a stranger's checkout must not lead out of itself.
 * One that the user names may lead anywhere.
 */
export function checkOutFolder(out: string, cwd: string): void {
  const folder = resolve(cwd, out);
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const root = foldersToRoot(cwd).at(-1) ?? cwd;
  const target = realPath(folder);
  if (target && isWithin(target, realPath(root) ?? root)) return;
  throw new Failure(fill(NOTES.linkedOutput, out));
}
