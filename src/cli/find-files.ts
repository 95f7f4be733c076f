import { lstatSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { ignorer } from './ignored.js';

/** The files a command works on, and what it should say about how they were found. */
export interface FoundFiles {
  /** As they are shown: relative to the working folder, with `/`. Sorted, each once. */
  readonly files: readonly string[];
  /** Named on the command line, but ignored by an ignore file. */
  readonly ignored: readonly string[];
  /** Named on the command line, but not there. */
  readonly missing: readonly string[];
  /** Where it was looked, for the message when nothing was found. */
  readonly looked: readonly string[];
}

/** Markdown that a folder of agreements often has beside them, and what `build` makes. */
const NOT_AGREEMENTS =
  /^(?:readme|changelog|contributing|license|licence|code_of_conduct|security)(?:[._-].*)?\.md$|\.pdf\.md$/i;

/**
 * Finds the agreements under paths: files, folders and globs. No path: `agreements/` if there is one, else the working folder.
 * Links found in folders are not followed: a stranger's checkout must not lead out of itself.
 */
export async function findFiles(paths: readonly string[], cwd: string): Promise<FoundFiles> {
  const looked = paths.length > 0 ? paths : [kindOf(resolve(cwd, 'agreements')) === 'folder' ? 'agreements' : '.'];
  const isIgnored = ignorer(cwd);
  const found = { files: [] as string[], ignored: [] as string[], missing: [] as string[] };
  for (const path of looked) {
    const kind = kindOf(resolve(cwd, path));
    if (kind === 'file') (isIgnored(resolve(cwd, path)) ? found.ignored : found.files).push(path);
    else if (kind === 'folder')
      found.files.push(...(await inFolder(path, '**/*.md', cwd)).filter((file) => !isIgnored(resolve(cwd, file))));
    else if (isDynamicPattern(path))
      found.files.push(...(await inFolder('.', path, cwd)).filter((file) => !isIgnored(resolve(cwd, file))));
    else found.missing.push(path);
  }
  const shown = found.files.map((file) => shownAs(file, cwd));
  return { ...found, files: [...new Set(shown)].sort(), looked };
}

/** The agreements in folders, by a pattern each, as `findFiles` would show them. Folders that are not there have none. */
export async function findIn(
  folders: readonly { readonly path: string; readonly pattern: string }[],
  cwd: string,
): Promise<readonly string[]> {
  const isIgnored = ignorer(cwd);
  const there = folders.filter(({ path }) => kindOf(resolve(cwd, path)) === 'folder');
  const found = await Promise.all(there.map(({ path, pattern }) => inFolder(path, pattern, cwd)));
  return found
    .flat()
    .filter((file) => !isIgnored(resolve(cwd, file)))
    .map((file) => shownAs(file, cwd));
}

/** Whether one single file is asked for (or standard input), there or not; a folder or a glob may hold several. */
export function isOneFile([path, ...others]: readonly string[], cwd: string): boolean {
  if (path === undefined || others.length > 0) return false;
  const kind = path === '-' ? 'file' : kindOf(resolve(cwd, path));
  return kind === 'file' || (kind === undefined && !isDynamicPattern(path));
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}

async function inFolder(folder: string, pattern: string, cwd: string): Promise<readonly string[]> {
  const files = await glob(pattern.split(sep).join('/'), {
    cwd: resolve(cwd, folder),
    ignore: ['**/node_modules/**', '**/.git/**'],
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  return files
    .map((file) => join(folder, file))
    .filter((file) => !NOT_AGREEMENTS.test(basename(file)) && isOwnFile(resolve(cwd, file)));
}

/** False for links, and for names that are not UTF-8, which cannot be opened by what they decode to. */
function isOwnFile(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

function shownAs(file: string, cwd: string): string {
  const path = relative(cwd, resolve(cwd, file)).split(sep).join('/');
  return path.startsWith('../../') ? resolve(cwd, file) : path;
}
