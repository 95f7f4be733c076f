import type { Git } from './run-git.js';

/** A path that differs between two states of a checkout. */
export interface ChangedPath {
  /** From the root of the checkout, with `/`; composed (NFC), as some systems of files take names apart. */
  readonly path: string;
  /** The folder of a repository of its own, whose files may all have changed. */
  readonly isFolder: boolean;
  /** What git has of the file before and after; undefined where it is none: not there, a link, not stored yet. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What has changed since a commit: what is not committed yet is among it, and new files that git does not ignore. */
export async function changedSince(commit: string, git: Git): Promise<readonly ChangedPath[]> {
  const tracked = await git([...DIFF, commit, '--']);
  const untracked = await git(['ls-files', '--others', '--exclude-standard', '-z']);
  return [...readRaw(tracked), ...namesIn(untracked).map(toUntracked)];
}

/** What is staged to be committed. */
export async function changedInIndex(git: Git): Promise<readonly ChangedPath[]> {
  return readRaw(await git([...DIFF, '--cached', '--']));
}

/** A renamed file is one that is gone and one that is new. */
const DIFF =
  'diff --raw -z --no-abbrev --no-renames --no-ext-diff --no-textconv --no-color --ignore-submodules=none'.split(' ');

/** `:100644 100644 <id before> <id after> M`, NUL, path, NUL … (git-diff, "raw output format"). */
function readRaw(output: Buffer): readonly ChangedPath[] {
  const parts = namesIn(output);
  return parts.flatMap((part, index) => {
    const name = parts[index + 1];
    if (index % 2 === 1 || name === undefined) return [];
    const [modeBefore = '', modeAfter = '', before = '', after = ''] = part.slice(1).split(' ');
    return {
      path: name.normalize('NFC'),
      isFolder: [modeBefore, modeAfter].includes(REPOSITORY),
      before: blobOf(modeBefore, before),
      after: blobOf(modeAfter, after),
    };
  });
}

const REPOSITORY = '160000';

/** Modes of files begin with 100; an id of nought says that git has not stored the file. */
function blobOf(mode: string, id: string): string | undefined {
  return mode.startsWith('100') && /[^0]/.test(id) ? id : undefined;
}

function toUntracked(name: string): ChangedPath {
  const path = name.normalize('NFC').replace(/\/$/, '');
  return { path, isFolder: name.endsWith('/'), before: undefined, after: undefined };
}

function namesIn(output: Buffer): readonly string[] {
  return output.toString().split('\0').slice(0, -1);
}
