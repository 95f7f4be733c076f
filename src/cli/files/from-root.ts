import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { foldersToRoot } from './checkout.js';
import { isWithin, pathFrom, slashed } from './paths.js';

/**
 * Turns paths as they are shown from the working folder into paths from the root of the git checkout that the folder is in. What
 * lies outside the checkout is absolute; where there is none, paths are as they are.
 */
export function pathsFromRoot(cwd: string): (path: string) => string {
  const root = foldersToRoot(cwd).at(-1) ?? cwd;
  if (!existsSync(join(root, '.git'))) return (path) => path;
  return (path) => {
    const file = resolve(cwd, path);
    return isWithin(file, root) ? pathFrom(root, file) : slashed(file);
  };
}
