import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { GIT_FAILURES } from '../../locales/git-words.js';
import type { Text } from '../../model/locale.js';
import { Failure } from '../failure.js';
import { fill, type Session } from '../session.js';

/** A checkout of a git repository. */
export interface Checkout {
  /** The folder that paths in git lead from: absolute, without links. */
  readonly root: string;
  /** Gives what a git command writes. Fails where git does. */
  readonly git: Git;
}

export type Git = (args: readonly string[], input?: string) => Promise<Buffer>;

/** The checkout that the working folder lies in. `flag` is what needs it, as it is told where there is none. */
export async function openCheckout(flag: string, { world }: Session): Promise<Checkout> {
  const cwd = realpathSync(world.cwd);
  const root = (await gitIn(cwd, flag, world.env)(['rev-parse', '--show-toplevel'])).toString().replace(/\r?\n$/, '');
  return { root: realpathSync(root), git: gitIn(root, flag, world.env) };
}

/** What git says when it fails, with its own words. */
export class GitFailure extends Failure {}

/**
 * Runs git without a shell. A checkout may be a stranger's: neither hooks, pagers, monitors of the file system nor drivers of
 * differences are run, and a bare repository that lies among its files is not taken for one (git, `safe.bareRepository`). Git
 * starts beside node, for Windows would take a `git.exe` of the folder where it starts for git.
 */
function gitIn(folder: string, flag: string, env: NodeJS.ProcessEnv): Git {
  const options = { ...STARTED, env: { ...env, ...QUIETLY } };
  return (args, input) =>
    new Promise((resolve, reject) => {
      const child = execFile('git', ['-C', folder, ...SAFELY, ...args], options, (error, stdout, stderr) => {
        if (error) reject(new GitFailure(textOf(error, stderr.toString(), args, flag)));
        else resolve(stdout);
      });
      // A git that has ended already, or is not there, is told of above.
      child.stdin?.on('error', () => undefined).end(input);
    });
}

const STARTED = { cwd: dirname(process.execPath), encoding: 'buffer', maxBuffer: Number.POSITIVE_INFINITY } as const;
const QUIETLY = { LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_PAGER: 'cat' };
const SAFELY = [
  '--no-pager',
  ...['core.fsmonitor=', 'core.hooksPath=/dev/null', 'safe.bareRepository=explicit'].flatMap((one) => ['-c', one]),
];

/** In the words of git (`LC_ALL=C`), what it fails by, where there is something to do about it. */
function textOf(
  error: Error & { code?: unknown },
  stderr: string,
  [command = '']: readonly string[],
  flag: string,
): Text {
  if (error.code === 'ENOENT') return fill(GIT_FAILURES.noGit, flag);
  const [, owned] = /dubious ownership in repository at '(.+)'/.exec(stderr) ?? [];
  if (owned !== undefined) return fill(GIT_FAILURES.untrusted, owned);
  if (/must be run in a work tree|bare repository/.test(stderr)) return fill(GIT_FAILURES.bare, flag);
  if (/not a git repository/i.test(stderr)) return fill(GIT_FAILURES.noRepository, flag);
  const [said = ''] = stderr.split('\n');
  return fill(GIT_FAILURES.failed, { command, said: said || String(error.code) });
}
