import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isThere } from './paths.js';

/**
 * Makes a folder and those above it, one at a time: where the kernel will have none, such as in /proc, Node's own way (`recursive`)
 * never ends. `mode` are their permissions, if not the usual ones.
 */
export async function makeFolder(folder: string, mode?: number): Promise<void> {
  const above = dirname(folder);
  if (isThere(folder) || above === folder) return;
  await makeFolder(above, mode);
  await mkdir(folder, mode).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}
