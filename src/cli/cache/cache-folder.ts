import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { NOTES } from '../../locales/cli.js';
import { Failure } from '../failure.js';
import { fill } from '../session.js';
import type { World } from '../world.js';

/**
 * Where the cache is: the folder of `--cache-location`, else the user's own folder for such things (XDG Base Directory
 * Specification, by which relative paths are passed over); undefined where there is none. Not in the checkout: a stranger's could
 * bring findings of its own, or none.
 */
export function cacheFolder(
  location: string | undefined,
  { cwd, env }: Pick<World, 'cwd' | 'env'>,
): string | undefined {
  if (location === '') throw new Failure(fill(NOTES.noName, '--cache-location'));
  if (location !== undefined) return resolve(cwd, location);
  const homes = [env.HOME, homedir()].map((home) => home && join(home, '.cache'));
  const folder = [env.XDG_CACHE_HOME, ...homes].find((one) => one && isAbsolute(one));
  return folder && join(folder, 'agreement');
}
