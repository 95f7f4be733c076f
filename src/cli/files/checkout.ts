import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A folder and those above it, up to the root of its git checkout; outside one, the folder alone. */
export function foldersToRoot(folder: string): readonly string[] {
  const folders: string[] = [];
  for (let current = folder; ; current = dirname(current)) {
    folders.push(current);
    if (existsSync(join(current, '.git'))) return folders;
    if (dirname(current) === current) return [folder];
  }
}
