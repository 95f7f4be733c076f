import { resolve } from 'node:path';
import { NOTES } from '../../locales/cli.js';
import { Failure } from '../failure.js';
import { foldersToRoot } from '../files/checkout.js';
import { aboutOf, leadsOut } from '../files/paths.js';
import { fill } from '../session.js';

/**
 * Fails where a folder that nobody has named is a link out of the checkout. One that the user names may lead anywhere.
 */
export function checkOutFolder(out: string, cwd: string): void {
  const folder = resolve(cwd, out);
  if (!aboutOf(folder)?.isSymbolicLink()) return;
  const root = foldersToRoot(cwd).at(-1) ?? cwd;
  if (leadsOut(folder, root)) throw new Failure(fill(NOTES.linkedOutput, out));
}
