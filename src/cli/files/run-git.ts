import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { GIT_FAILURES } from '../../locales/git-words.js';
import type { Text } from '../../model/locale.js';
import { Failure } from '../failure.js';
import { fill } from '../session.js';
import type { World } from '../world.js';

/** Gives what a git command writes. Fails where git does. */
export type Git = (args: readonly string[], input?: string) => Promise<Buffer>;

/** What git says when it fails, with its own words. */
export class GitFailure extends Failure {}

/**
 * Runs git without a shell. A checkout may be a stranger's: neither hooks, pagers, monitors of the file system nor drivers of
 * differences are run, nor `filters`; nothing is fetched, and a bare repository that lies among its files is not taken for one (git,
 * `safe.bareRepository`). Git starts beside node, for Windows would take a `git.exe` of the folder where it starts for git.
 */
export function gitIn(folder: string, flag: string, env: World['env'], filters: readonly string[] = []): Git {
  const options = { ...STARTED, env: { ...env, ...QUIETLY, ...ALONE } };
  const first = ['-C', folder, ...SAFELY, ...filters.flatMap(unset)];
  return (args, input) =>
    new Promise((resolve, reject) => {
      const child = execFile('git', [...first, ...args], options, (error, stdout, stderr) => {
        if (error) reject(new GitFailure(textOf(error, stderr.toString(), args, flag)));
        else resolve(stdout);
      });
      // A git that has ended already, or is not there, is told of above.
      child.stdin?.on('error', () => undefined).end(input);
    });
}

/** Takes a filter away. Its name may have a `=` in it, which `-c` would take for the end of the name. */
function unset(filter: string): readonly string[] {
  const drivers = ['clean', 'process'].map((driver) => `--config-env=filter.${filter}.${driver}=${NOTHING}`);
  return [...drivers, `--config-env=filter.${filter}.required=${NO}`];
}

const [NOTHING, NO] = ['AGREEMENT_NOTHING', 'AGREEMENT_NO'];

const STARTED = { cwd: dirname(process.execPath), encoding: 'buffer', maxBuffer: Number.POSITIVE_INFINITY } as const;
const QUIETLY = { LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_PAGER: 'cat' };
/** A partial clone would fetch what it lacks, by a program that its settings name; older versions of git know the first way alone. */
const ALONE = { GIT_ALLOW_PROTOCOL: '', GIT_NO_LAZY_FETCH: '1', [NOTHING]: '', [NO]: 'false' };
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
