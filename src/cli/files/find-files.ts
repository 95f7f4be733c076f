import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { NOTES } from '../../locales/cli.js';
import type { PlacedGlobs } from '../../model/config.js';
import { Failure } from '../failure.js';
import { fill } from '../session.js';
import { type ClosedFolder, closedFolders } from './closed-folders.js';
import { BY_FILES, type Ignoring, ignorer } from './ignored.js';
import { aboutOf, leadsOut, realPath, shownPath, slashed } from './paths.js';

/** The files a command works on, and what it should say about how they were found. */
export interface FoundFiles {
  /** As they are shown: relative to the working folder, with `/`. Sorted, each once. */
  readonly files: readonly string[];
  /** Named, but ignored by an ignore file; with its place where a config names it, as those below. */
  readonly ignored: readonly string[];
  /** Named, but not there. */
  readonly missing: readonly string[];
  /** Folders on the way that cannot be looked into. */
  readonly closed: readonly ClosedFolder[];
  /** Where it was looked, for the message when nothing was found. */
  readonly looked: readonly string[];
}

/** The folder where agreements lie, unless something else is said. */
export const AGREEMENTS = 'agreements';

/** Markdown that a folder of agreements often has beside them, and what `build` makes. */
const NOT_AGREEMENTS =
  /^(?:readme|changelog|contributing|license|licence|code_of_conduct|security)(?:[._-].*)?\.md$|\.pdf\.md$/i;

/**
 * Finds the agreements under paths: files, folders and globs. No path: `agreements/` if there is one, else the working folder.
 * Links found in folders are not followed: a stranger's checkout must not lead out of itself.
 */
export async function findFiles(
  paths: readonly string[],
  cwd: string,
  ignoring: Ignoring = BY_FILES,
): Promise<FoundFiles> {
  const looked = paths.length > 0 ? paths : [kindOf(resolve(cwd, AGREEMENTS)) === 'folder' ? AGREEMENTS : '.'];
  return { ...(await find(looked, cwd, cwd, ignoring)), looked };
}

/** Finds the agreements that a config names. Fails where a link leads out of the config's folder. */
export async function findGlobs(
  { folder, patterns, places }: PlacedGlobs,
  cwd: string,
  ignoring: Ignoring = BY_FILES,
): Promise<FoundFiles> {
  const shown = (pattern: string) => shownPath(resolve(folder, pattern), cwd);
  const told = (pattern: string) => `${places[patterns.indexOf(pattern)]}: ${shown(pattern)}`;
  for (const pattern of patterns) {
    if (isLedOut(pattern, folder)) throw new Failure(fill(NOTES.linkedOut, told(pattern)));
  }
  const found = await find(patterns, folder, cwd, ignoring);
  const [ignored, missing] = [found.ignored.map(told), found.missing.map(told)];
  return { ...found, ignored, missing, looked: patterns.map(shown) };
}

/** Paths lead from a folder; what is found is shown from the working folder. */
async function find(
  paths: readonly string[],
  from: string,
  cwd: string,
  ignoring: Ignoring,
): Promise<Omit<FoundFiles, 'looked'>> {
  const isIgnored = ignorer(from, cwd, ignoring);
  const found = {
    files: [] as string[],
    ignored: [] as string[],
    missing: [] as string[],
    closed: [] as ClosedFolder[],
  };
  const take = (files: readonly string[]) => {
    for (const file of files) if (!isIgnored(file)) found.files.push(file);
  };
  for (const path of paths) {
    const absolute = resolve(from, path);
    const kind = kindOf(absolute);
    if (kind === 'file') (isIgnored(absolute) ? found.ignored : found.files).push(path);
    else if (kind === 'folder') {
      take(await inFolder(absolute, '**/*.md'));
      found.closed.push(...closedFolders(absolute, isIgnored));
    } else if (isDynamicPattern(path)) take(await inFolder(from, path));
    else found.missing.push(path);
  }
  const shown = found.files.map((file) => shownPath(resolve(from, file), cwd));
  const closed = found.closed.map((one) => ({ ...one, folder: shownPath(one.folder, cwd) }));
  return { ...found, closed, files: [...new Set(shown)].sort() };
}

/** Whether a pattern leads out of its folder by a link. What stands from the first wildcard on is not there by that name. */
function isLedOut(pattern: string, folder: string): boolean {
  const segments = pattern.split('/');
  const named = segments.map((_, index) => resolve(folder, ...segments.slice(0, index + 1)));
  return named.some((path) => realPath(path) !== undefined && leadsOut(path, folder));
}

/** The agreements in folders, by a pattern each, as `findFiles` would show them. Folders that are not there have none. */
export async function findIn(
  folders: readonly { readonly path: string; readonly pattern: string }[],
  cwd: string,
  ignoring: Ignoring = BY_FILES,
): Promise<readonly string[]> {
  const isIgnored = ignorer(cwd, cwd, ignoring);
  const there = folders.filter(({ path }) => kindOf(resolve(cwd, path)) === 'folder');
  const found = await Promise.all(there.map(({ path, pattern }) => inFolder(resolve(cwd, path), pattern)));
  return found
    .flat()
    .filter((file) => !isIgnored(file))
    .map((file) => shownPath(file, cwd));
}

/** Whether one single file is asked for (or standard input), there or not; a folder or a glob may hold several. */
export function isOneFile([path, ...others]: readonly string[], cwd: string): boolean {
  if (path === undefined || others.length > 0) return false;
  const kind = path === '-' ? 'file' : kindOf(resolve(cwd, path));
  return kind === 'file' || (kind === undefined && !isDynamicPattern(path));
}

/** What there is by a name when links are followed; undefined for nothing. */
export function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}

/** The agreements in a folder, absolute. What a glob leaves open (`agreements/**`) is Markdown. */
async function inFolder(folder: string, pattern: string): Promise<readonly string[]> {
  const files = await glob(slashed(pattern), {
    cwd: folder,
    ignore: ['**/node_modules/**', '**/.git/**'],
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  return files
    .filter((file) => isAgreement(file, pattern))
    .map((file) => resolve(folder, file))
    .filter(isOwnFile);
}

/** Whether a file that a glob has brought is one of agreements, by its name. */
export function isAgreement(file: string, pattern: string): boolean {
  return !NOT_AGREEMENTS.test(basename(file)) && (file.endsWith('.md') || !pattern.endsWith('*'));
}

/** False for links, and for names that are not UTF-8, which cannot be opened by what they decode to. */
function isOwnFile(file: string): boolean {
  return aboutOf(file)?.isFile() === true;
}
