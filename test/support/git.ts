import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { folder } from './run.js';

/** Whether there is a git to test with. */
export const HAS_GIT = hasGit();

function hasGit(): boolean {
  try {
    execFileSync('git', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A repository of git on the branch `main`, with these files in its first commit, gone when the test is. */
interface TestRepository {
  readonly root: string;
  /** What the command needs of the environment: nobody's own settings. */
  readonly env: Readonly<Record<string, string>>;
  git(...args: readonly string[]): string;
}

export function repository(files: Readonly<Record<string, string | Uint8Array>>): TestRepository {
  const root = folder(files);
  const made = { root, ...gitIn(root) };
  made.git('init', '--quiet', '--initial-branch=main');
  made.git('add', '--all');
  made.git('commit', '--quiet', '--allow-empty', '--message=one');
  return made;
}

/** Git in a folder, with a made home. */
export function gitIn(cwd: string): Omit<TestRepository, 'root'> {
  const home = mkdtempSync(join(tmpdir(), 'agreement-home-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const env = { PATH: process.env['PATH'] ?? '', HOME: home, GIT_CONFIG_NOSYSTEM: '1' };
  const known = ['user.name=Test', 'user.email=test@example.org', 'protocol.file.allow=always'];
  const settings = known.flatMap((setting) => ['-c', setting]);
  return {
    env,
    git: (...args) => execFileSync('git', [...settings, ...args], { cwd, env, encoding: 'utf8', stdio: 'pipe' }),
  };
}
