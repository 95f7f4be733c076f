import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folder } from '../support/run.js';
import { CLEAN } from '../support/sample.js';

const home = mkdtempSync(join(tmpdir(), 'agreement-'));
const command = join(home, 'agreement.js');
const env = { ...process.env, LC_ALL: 'C', NO_COLOR: '1' };

/** What a line of a shell writes, and its exit code; `$A` in it is the command. */
async function shell(line: string, cwd: string): Promise<string> {
  const A = `${process.execPath} ${command}`;
  return new Promise((resolve) => {
    const argv = ['-o', 'pipefail', '-c', `${line}; echo "code $?"`];
    execFile('bash', argv, { cwd, env: { ...env, A } }, (_, stdout, stderr) => resolve(stderr + stdout));
  });
}

describe.skipIf(process.platform === 'win32')('a process of its own (skipped on Windows)', () => {
  beforeAll(async () => {
    const banner = "import{createRequire as __c}from'node:module';const require=__c(import.meta.url);";
    const how = { bundle: true, splitting: true, platform: 'node', format: 'esm', outdir: home } as const;
    await build({ ...how, entryPoints: ['bin/agreement.ts'], banner: { js: banner }, logLevel: 'error' });
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  const LOST = 'agreement: not all could be written out (ENOSPC): what got through is not whole\n';

  it.each([
    ['$A rules >/dev/full', `${LOST}code 2\n`],
    ['$A --version >/dev/full', `${LOST}code 2\n`],
    ['$A lint --help >/dev/full', `${LOST}code 2\n`],
    ['$A rules >/dev/null 2>/dev/full', 'code 0\n'],
    ['$A lint nofile 2>/dev/full', 'code 2\n'],
    ['$A lint nofile 2> >(exec true)', 'code 2\n'],
    ['$A lint bad.md 2>/dev/null | true', 'code 1\n'],
    ['$A schema frontmatter | true', 'code 0\n'],
    ['$A lint pipe.md', 'agreement: pipe.md does not exist\ncode 2\n'],
    ['$A lint -f compact <(cat good.md)', 'code 0\n'],
    ['mkdir x; cd x; rmdir ../x; $A rules >/dev/null', 'code 0\n'],
  ])('%s', async (line, said) => {
    const cwd = folder({ 'good.md': CLEAN, 'bad.md': '# Inget\n' });
    expect(await shell(line, cwd)).toBe(said);
  });

  it.each(['lint', 'rules --locale sv x'])('tells that its folder is gone: %s', async (argv) => {
    const told = await shell(`mkdir x; cd x; rmdir ../x; $A ${argv}`, folder({}));
    expect(told).toMatch(/^agreement: [^\n]+\ncode 2\n$/);
  });

  it.each(['SIGHUP', 'SIGINT', 'SIGTERM'] as const)('leaves nothing unfinished at %s', async (signal) => {
    const many = Array.from({ length: 200 }, (_, index) => [
      `a${index}.md`,
      CLEAN.replace('id: exempel', `id: a${index}`),
    ]);
    const cwd = folder({ ...Object.fromEntries(many), 'out/kept.txt': '' });
    const child = spawn(process.execPath, [command, 'build', '.', '--force', '--out', 'out'], {
      cwd,
      env,
      stdio: 'ignore',
    });
    const ended = once(child, 'exit');
    while (readdirSync(join(cwd, 'out')).length < 2) await setTimeout(5);
    child.kill(signal);
    expect(await ended).toEqual([null, signal]);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['kept.txt']);
  });
});
