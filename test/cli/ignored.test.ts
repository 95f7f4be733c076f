import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ignorer } from '../../src/cli/files/ignored.js';
import { folder, run } from '../support/run.js';
import { CLEAN } from '../support/sample.js';

const ARGV = ['lint', '--fail-on', 'never'];

describe.skipIf(process.platform === 'win32')('an ignore file (skipped on Windows)', () => {
  const MAKE: Readonly<Record<string, (file: string) => void>> = {
    'a device': (file) => symlinkSync('/dev/zero', file),
    'a pipe': (file) => execFileSync('mkfifo', [file]),
    'a folder': (file) => mkdirSync(file),
    'a link out of the project': (file) => symlinkSync(join(folder({ rules: '*.md' }), 'rules'), file),
    'a link to nothing': (file) => symlinkSync('nothing', file),
    'too large': (file) => writeFileSync(file, 'x\n'.repeat(60_000)),
  };

  it.each(Object.keys(MAKE))('that is %s is told, and not read', async (kind) => {
    for (const name of ['.gitignore', '.agreementignore']) {
      const cwd = folder({ '.git/HEAD': '', 'agreements/a.md': CLEAN });
      MAKE[kind]?.(join(cwd, name));
      const { code, stdout, stderr } = await run(ARGV, { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(new RegExp(`^agreement: ${name} cannot be read: [^\\n]+--no-ignore\\n$`));
      expect(await run([...ARGV, '--no-ignore'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    }
  });

  it('that is a link within the project is followed', async () => {
    const cwd = folder({ '.git/HEAD': '', rules: 'agreements/\n', 'agreements/a.md': CLEAN });
    symlinkSync('rules', join(cwd, '.gitignore'));
    expect((await run(ARGV, { cwd })).stderr).toContain('found no agreement');
  });
});

describe('a folder', () => {
  it('is ignored by a rule for folders when its name ends with a slash', () => {
    const cwd = folder({ '.gitignore': 'build/\n' });
    const isIgnored = ignorer(cwd, cwd, { patterns: [], byFiles: true });
    expect([isIgnored(join(cwd, 'build/')), isIgnored(join(cwd, 'build'))]).toEqual([true, false]);
  });

  it('above the working folder can be looked through', async () => {
    const cwd = join(folder({ 'a.md': CLEAN, 'inner/note.txt': '' }), 'inner');
    expect(await run(['lint', '..', '--fail-on', 'never'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  });
});

it.skipIf(process.platform === 'win32')('a pipe that is named is told, and not waited for', async () => {
  const cwd = folder({ 'a.md': CLEAN });
  execFileSync('mkfifo', [join(cwd, 'pipe.md')]);
  const { code, stderr } = await run(['lint', 'pipe.md', 'a.md'], { cwd });
  expect([code, stderr]).toEqual([2, 'agreement: pipe.md is not a file and is not read\n']);
});
