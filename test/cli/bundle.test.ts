import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);

/** Runs the command as it is shipped, in a process of its own. */
async function agreement(...argv: readonly string[]) {
  const env = { ...process.env, LC_ALL: 'C', NO_COLOR: '1' };
  return run(process.execPath, ['dist/agreement.js', ...argv], { env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
  );
}

describe.skipIf(!existsSync('dist/agreement.js'))('the bundle (npm run build makes it)', () => {
  it.each([
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
    [['--help'], 0, /Usage: agreement/],
    [['lint', '--help'], 0, /--max-warnings/],
    [['citations', '--help'], 0, /--base-act/],
    [['schema', 'frontmatter'], 0, /2020-12/],
    [['rules'], 0, /reference-broken/],
    [['lint', 'agreements/blekinge-samverkan.md', '--as-of', '2026-11-21', '--fail-on', 'never'], 0, /renewal-pending/],
  ])('%j ends with %i', async (argv, code, said) => {
    const outcome = await agreement(...argv);
    expect(outcome).toMatchObject({ code, stderr: '' });
    expect(outcome.stdout).toMatch(said);
  });

  it.each([
    [['lint', '--nonsense'], /^agreement: unknown option '--nonsense'\n$/],
    [['nonsense'], /^agreement: unknown command 'nonsense'\n$/],
    [['explain'], /^agreement: missing required argument 'rule'\n$/],
    [['lint', 'no-such-file.md'], /^agreement: no-such-file.md does not exist\n$/],
  ])('%j is told in one line and ends with 2', async (argv, said) => {
    const { code, stdout, stderr } = await agreement(...argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(said);
  });
});
