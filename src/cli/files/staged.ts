import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import picomatch from 'picomatch';
import type { SourceFile } from '../../collect.js';
import type { Changes } from './changed.js';
import type { ChangedPath } from './changed-paths.js';
import { type FoundFiles, isAgreement, kindOf } from './find-files.js';
import { type Ignoring, ignorer } from './ignored.js';
import { isWithin, shownPath } from './paths.js';

interface StagedFiles {
  /** As they are on disk: nothing of them is staged. */
  readonly files: readonly string[];
  /** As they are staged. What is staged may lie no longer on disk. */
  readonly given: readonly SourceFile[];
}

/** The files of a run as the next commit has them: what is staged to be removed is not among them. */
export async function asStaged(
  found: FoundFiles,
  changes: Changes,
  ignoring: Ignoring,
  cwd: string,
): Promise<StagedFiles> {
  const onDisk = found.files.flatMap((path) => {
    const change = changes.changeOf(path);
    return change ? [{ path, change }] : [];
  });
  const gone = changes.paths.flatMap((change) => {
    const file = changes.placeOf(change);
    const isAsked = !existsSync(file) && wouldFind(file, found, cwd, ignoring);
    return isAsked ? [{ path: shownPath(file, cwd), change }] : [];
  });
  const staged = [...onDisk, ...gone];
  const isStaged = new Set(staged.map(({ path }) => path));
  return { files: found.files.filter((path) => !isStaged.has(path)), given: await textsOf(staged, changes) };
}

/** Whether a file that is not there (absolute) would have been found where it was looked. */
function wouldFind(file: string, { looked }: FoundFiles, cwd: string, ignoring: Ignoring): boolean {
  if (ignorer(cwd, cwd, ignoring)(file)) return false;
  const isOneOf = (path: string) => {
    const place = resolve(cwd, path);
    if (kindOf(place) === 'folder') return isWithin(file, place) && isAgreement(file, '**/*.md');
    return file === place || (picomatch.isMatch(shownPath(file, cwd), path) && isAgreement(file, path));
  };
  return looked.some(isOneOf);
}

async function textsOf(
  staged: readonly { readonly path: string; readonly change: ChangedPath }[],
  changes: Changes,
): Promise<readonly SourceFile[]> {
  const contents = await changes.contents(staged.flatMap(({ change }) => change.after ?? []));
  return staged.flatMap(({ path, change: { after = '' } }) => {
    const content = contents.get(after);
    return content ? [{ path, content }] : [];
  });
}
