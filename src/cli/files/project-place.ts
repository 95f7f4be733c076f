import { dirname, resolve } from 'node:path';
import { foldersToRoot } from './checkout.js';
import { isWithin, leadsOut, realPath } from './paths.js';

/** Where a file is when its links are followed; undefined where they lead nowhere or out of its checkout (or its folder, outside one). */
export function placeInProject(path: string, cwd: string): string | undefined {
  const absolute = resolve(cwd, path);
  const roots = [cwd, dirname(absolute)].map((folder) => foldersToRoot(folder).at(-1) ?? folder);
  const root = roots.find((folder) => isWithin(absolute, folder)) ?? dirname(absolute);
  return leadsOut(absolute, root) ? undefined : realPath(absolute);
}
