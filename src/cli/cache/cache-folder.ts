import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { World } from '../world.js';

/**
 * Where the cache is: the folder of `--cache-location`, else the user's own folder for such things (XDG Base Directory
 * Specification). Not in the checkout: a stranger's could bring findings of its own, or none.
 */
export function cacheFolder(location: string | undefined, { cwd, env }: World): string {
  if (location !== undefined) return resolve(cwd, location);
  return join(env.XDG_CACHE_HOME || join(env.HOME || homedir(), '.cache'), 'agreement');
}
