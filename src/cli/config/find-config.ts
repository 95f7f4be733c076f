import { lstatSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { NOTES } from '../../locales/cli.js';
import { CONFIG_NOTES } from '../../locales/config-words.js';
import { Failure } from '../failure.js';
import { foldersToRoot } from '../files/checkout.js';
import { isThere, leadsOut, realPath, shownPath } from '../files/paths.js';
import { fill } from '../session.js';

/** What a config is called. */
export const CONFIG_NAMES: readonly string[] = ['agreement.config.yaml', 'agreement.config.json'];
/** Meant as a config by those who wrote it, so it is not passed over in silence. */
const MISNAMED = ['agreement.config.yml', 'agreements.config.yaml', 'agreements.config.yml', 'agreements.config.json'];

/**
 * The config that counts in a folder, absolute: its own, else the nearest above up to the root of the git checkout; outside one, up
 * to the working folder. Two in one folder, one with a name that is almost right, and a link that leads out of the checkout are failures.
 */
export function findConfig(folder: string, cwd = folder): string | undefined {
  const folders = foldersToRoot(folder, cwd);
  for (const one of folders) {
    const file = configIn(one, cwd);
    if (file === undefined) continue;
    checkTarget(file, folders.at(-1) ?? one, cwd);
    return file;
  }
  return undefined;
}

/** The config that the command line names, absolute. It may be a link to anywhere: the user has chosen it. */
export function namedConfig(path: string, cwd: string): string {
  if (path === '') throw new Failure(fill(NOTES.noName, '--config'));
  const file = resolve(cwd, path);
  if (isThere(file)) return file;
  throw new Failure(fill(CONFIG_NOTES.missing, path));
}

function configIn(folder: string, cwd: string): string | undefined {
  const named = (names: readonly string[]) => names.map((name) => join(folder, name)).filter(isThere);
  const [file, other] = named(CONFIG_NAMES);
  const [misnamed] = named(MISNAMED);
  if (misnamed) throw new Failure(fill(CONFIG_NOTES.misnamed, shownPath(misnamed, cwd)));
  if (file && other) throw new Failure(fill(CONFIG_NOTES.two, [shownPath(file, cwd), shownPath(other, cwd)]));
  return file;
}

/** A config that is found must not lead out of its checkout, or nowhere. */
function checkTarget(file: string, root: string, cwd: string): void {
  if (!lstatSync(file).isSymbolicLink() || !leadsOut(file, root)) return;
  const fault = realPath(file) === undefined ? CONFIG_NOTES.dangling : CONFIG_NOTES.linked;
  throw new Failure(fill(fault, shownPath(file, cwd)));
}
