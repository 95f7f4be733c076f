import { existsSync } from 'node:fs';
import type { SourceFile } from '../../collect.js';
import type { Changes } from './changed.js';
import type { ChangedPath } from './changed-paths.js';
import { type FoundFiles, wouldFind } from './find-files.js';
import type { Ignoring } from './ignored.js';
import { shownPath } from './paths.js';

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
