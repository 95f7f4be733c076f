import { basename, relative, resolve } from 'node:path';
import { CHANGED_SINCE } from '../../locales/git-words.js';
import type { Text } from '../../model/locale.js';
import { fill, type Session } from '../session.js';
import { baseCommit } from './base-commit.js';
import { readBlobs } from './blobs.js';
import { type ChangedPath, changedInIndex, changedSince } from './changed-paths.js';
import { type Checkout, openCheckout } from './git.js';
import { isWithin, pathFrom, placeFinder, realPath } from './paths.js';

/** What has changed in a checkout. Files are asked for as they are shown, from the working folder. */
export interface Changes {
  /** In words: `has changed since main`. */
  readonly told: Text;
  readonly isStaged: boolean;
  readonly paths: readonly ChangedPath[];
  /** The absolute place of a path. */
  readonly placeOf: (changed: ChangedPath) => string;
  /** Whether a file has changed. What lies outside the checkout may have, but is not staged. */
  readonly isChanged: (file: string) => boolean;
  /** How a file has changed; undefined where it has not, or is part of a folder that has. */
  readonly changeOf: (file: string) => ChangedPath | undefined;
  /** The contents of files as git has stored them, by id. */
  readonly contents: (ids: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>;
}

interface ChangeOptions {
  readonly since?: string | undefined;
  readonly staged?: boolean | undefined;
}

/** What has changed since a commit (`--since`) or is staged (`--staged`); undefined where neither is asked for. */
export async function readChanges({ since, staged }: ChangeOptions, session: Session): Promise<Changes | undefined> {
  if (since === undefined && !staged) return undefined;
  const checkout = await openCheckout(staged ? '--staged' : '--since', session);
  const { git } = checkout;
  const paths = since === undefined ? await changedInIndex(git) : await changedSince(await baseCommit(since, git), git);
  const told = since === undefined ? fill(CHANGED_SINCE.staged, '') : fill(CHANGED_SINCE.since, since);
  const isStaged = since === undefined;
  return { told, isStaged, paths, ...lookUp(paths, isStaged, checkout, session.world.cwd) };
}

function lookUp(paths: readonly ChangedPath[], isStaged: boolean, { root, git }: Checkout, cwd: string) {
  const byPath = new Map(paths.map((one) => [one.path, one]));
  const folders = paths.filter(({ isFolder }) => isFolder).map(({ path }) => `${path}/`);
  const namesOf = pathsInGit(root, cwd);
  const changeOf = (file: string) => namesOf(file).flatMap((name) => byPath.get(name) ?? [])[0];
  const isOutside = (name: string) => !isStaged && name.startsWith('../');
  const isInside = (name: string) => isOutside(name) || folders.some((folder) => name.startsWith(folder));
  return {
    changeOf,
    isChanged: (file: string) => changeOf(file) !== undefined || namesOf(file).some(isInside),
    placeOf: ({ path }: ChangedPath) => resolve(cwd, relative(realPath(cwd) ?? cwd, resolve(root, path))),
    contents: (ids: readonly string[]) => readBlobs(ids, git),
  };
}

/** What git calls a file: by its own name, and by that of what it leads to if it is a link. */
function pathsInGit(root: string, cwd: string): (file: string) => readonly string[] {
  const placesOf = placeFinder();
  const nameOf = (place: string) =>
    isWithin(place, root) ? pathFrom(root, place).normalize('NFC') : `../${basename(place)}`;
  return (file) => placesOf(resolve(cwd, file)).map(nameOf);
}
