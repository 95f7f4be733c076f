import { realpathSync } from 'node:fs';
import type { Session } from '../session.js';
import type { World } from '../world.js';
import { checkoutFilters } from './checkout-filters.js';
import { type Git, gitIn } from './run-git.js';

/** A checkout of a git repository. */
export interface Checkout {
  /** The folder that paths in git lead from: absolute, without links. */
  readonly root: string;
  readonly git: Git;
}

/** The checkout that the working folder lies in. `flag` is what needs it, as it is told where there is none. */
export async function openCheckout(flag: string, { world }: Session): Promise<Checkout> {
  const { cwd, env } = world;
  const told = (await gitIn(realpathSync(cwd), flag, env)(['rev-parse', '--show-toplevel'])).toString();
  const root = realpathSync(told.replace(/\r?\n$/, ''));
  const inside = (folder: string) => gitIn(folder, flag, { ...withoutPlaces(env), GIT_DIR: '.git' });
  const filters = await checkoutFilters(root, gitIn(root, flag, env), inside);
  return { root, git: gitIn(root, flag, env, [...filters]) };
}

/** The environment without what git tells a hook of the checkout that it runs in: as git itself does for another repository. */
function withoutPlaces(env: World['env']): World['env'] {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^GIT_(?!CONFIG)/.test(name)));
}
