import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { realPath } from './paths.js';
import type { Git } from './run-git.js';

/**
 * The names of the filters that a checkout brings with it: those that the settings of its repository, and of the repositories in it,
 * set up. Those of the user's own settings are not among them. `folder` is the root of the checkout, without links.
 */
export async function checkoutFilters(
  folder: string,
  git: Git,
  gitInside: (folder: string) => Git,
): Promise<ReadonlySet<string>> {
  const names = new Set(await filtersSetUp(git));
  for (const inner of await repositoriesIn(folder, git)) {
    for (const name of await checkoutFilters(inner, gitInside(inner), gitInside)) names.add(name);
  }
  return names;
}

/** Scope, NUL, key, NUL … (git-config, "--show-scope" and "-z"). Files that settings include have the scope of these. */
async function filtersSetUp(git: Git): Promise<readonly string[]> {
  const parts = (await git(['config', '--list', '--show-scope', '--name-only', '-z'])).toString().split('\0');
  return parts.flatMap((scope, index) => {
    const [, name] = /^filter\.(.*)\.[^.]*$/s.exec(parts[index + 1] ?? '') ?? [];
    return index % 2 === 0 && OF_A_CHECKOUT.includes(scope) && name !== undefined ? [name] : [];
  });
}

const OF_A_CHECKOUT: readonly string[] = ['local', 'worktree'];

/** Those that git looks into: repositories that the index names, and that are there, on no way over a link. */
async function repositoriesIn(folder: string, git: Git): Promise<readonly string[]> {
  const index = (await git(['ls-files', '--stage', '-z'])).toString().split('\0');
  return index
    .filter((entry) => entry.startsWith('160000 '))
    .map((entry) => join(folder, entry.slice(entry.indexOf('\t') + 1)))
    .filter((inner) => existsSync(join(inner, '.git')) && realPath(inner) === inner);
}
