import { realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';

/** A path as users are shown it: from the working folder, with `/`; absolute where that is more than one folder up. */
export function shownPath(path: string, cwd: string): string {
  const absolute = resolve(cwd, path);
  const shown = relative(cwd, absolute).split(sep).join('/');
  return shown.startsWith('../../') ? absolute : shown;
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
