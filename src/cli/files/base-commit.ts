import { GIT_FAILURES } from '../../locales/git-words.js';
import { Failure } from '../failure.js';
import { fill } from '../session.js';
import { type Git, GitFailure } from './run-git.js';

/** The commit that a branch has begun from: the latest one that REF and HEAD both build on. */
export async function baseCommit(ref: string, git: Git): Promise<string> {
  const commit = await commitOf(ref, git);
  if (commit === undefined) throw new Failure(fill(GIT_FAILURES.unknown, { ref, near: await remoteOf(ref, git) }));
  const base = await lineOf(['merge-base', commit, 'HEAD'], git);
  if (base !== undefined) return base;
  const isShallow = (await lineOf(['rev-parse', '--is-shallow-repository'], git)) === 'true';
  throw new Failure(fill(GIT_FAILURES[isShallow ? 'shallow' : 'unrelated'], ref));
}

/** What begins with `-` is a flag to git, and with `^` not one commit. */
async function commitOf(ref: string, git: Git): Promise<string | undefined> {
  if (!/^[^-^\0][^\0]*$/.test(ref)) return undefined;
  return lineOf(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], git);
}

/** A branch that is not checked out here, but known from where the clone was made. */
async function remoteOf(ref: string, git: Git): Promise<string | undefined> {
  const name = `origin/${ref}`;
  return (await commitOf(name, git)) === undefined ? undefined : name;
}

/** The one line that a command writes; undefined where git has no answer. */
async function lineOf(args: readonly string[], git: Git): Promise<string | undefined> {
  try {
    return (await git(args)).toString().trim();
  } catch (error) {
    if (error instanceof GitFailure) return undefined;
    throw error;
  }
}
