import { lstatSync, realpathSync, type Stats } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { oncePerKey } from '../../lib/once.js';

/** A path as users are shown it: from the working folder, with `/`; absolute where that is more than one folder up. */
export function shownPath(path: string, cwd: string): string {
  const absolute = resolve(cwd, path);
  const shown = pathFrom(cwd, absolute);
  return shown.startsWith('../../') ? absolute : shown;
}

/** The way from a folder to a file, with `/`. */
export function pathFrom(folder: string, file: string): string {
  return slashed(relative(folder, file));
}

/** A path with `/` between its folders, on every system. */
export function slashed(path: string): string {
  return path.split(sep).join('/');
}

/** Whether a path is a folder or lies in it. Both are absolute. */
export function isWithin(path: string, folder: string): boolean {
  const inner = relative(folder, path);
  return inner !== '..' && !inner.startsWith(`..${sep}`) && !isAbsolute(inner);
}

/** Where a path leads when its links are followed; undefined when it leads nowhere. */
export function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** Whether a path leads out of a folder when links are followed, or nowhere. A stranger's checkout must not lead out of itself. */
export function leadsOut(path: string, root: string): boolean {
  const target = realPath(path);
  return target === undefined || !isWithin(target, realPath(root) ?? root);
}

/** Whether there is something by that name, if only a link to nothing. */
export function isThere(path: string): boolean {
  return aboutOf(path) !== undefined;
}

/** What stands by a name itself, links not followed; undefined for nothing, also where what should be a folder is a file, or closed. */
export function aboutOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

/**
 * Tells where a file (absolute, there or not) is when the links of its folders are followed; of a link, also where it leads itself.
 * One file that is reached in several ways has a place in common.
 */
export function placeFinder(): (file: string) => readonly string[] {
  const realFolder = oncePerKey((folder): string => {
    const above = dirname(folder);
    return realPath(folder) ?? (above === folder ? folder : join(realFolder(above), basename(folder)));
  });
  return (file) => {
    const own = join(realFolder(dirname(file)), basename(file));
    return [...new Set([own, realPath(own) ?? own])];
  };
}
