import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A folder and those above it, up to the root of its git checkout; outside one, up to `top` where the folder lies in that, else the
 * folder alone.
 */
export function foldersToRoot(folder: string, top = folder): readonly string[] {
  const folders: string[] = [];
  for (let current = folder; ; current = dirname(current)) {
    folders.push(current);
    if (existsSync(join(current, '.git'))) return folders;
    if (dirname(current) !== current) continue;
    const end = folders.indexOf(top);
    return folders.slice(0, Math.max(0, end) + 1);
  }
}
