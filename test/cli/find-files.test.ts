import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFiles, findGlobs } from '../../src/cli/files/find-files.js';
import { folder, run } from '../support/run.js';
import { CLEAN } from '../support/sample.js';

const TREE = {
  'README.md': '',
  'agreements/b.md': '',
  'agreements/a.md': '',
  'agreements/README.md': '',
  'agreements/deep/å.md': '',
  'agreements/note.txt': '',
  'agreements/a.pdf.md': '',
  'other/c.md': '',
  'node_modules/x/d.md': '',
};

describe('finding files', () => {
  it.each<[readonly string[], readonly string[]]>([
    [[], ['agreements/a.md', 'agreements/b.md', 'agreements/deep/å.md']],
    [['agreements'], ['agreements/a.md', 'agreements/b.md', 'agreements/deep/å.md']],
    [
      ['agreements/', './agreements/a.md'],
      ['agreements/a.md', 'agreements/b.md', 'agreements/deep/å.md'],
    ],
    [['.'], ['agreements/a.md', 'agreements/b.md', 'agreements/deep/å.md', 'other/c.md']],
    [['agreements/*.md'], ['agreements/a.md', 'agreements/b.md']],
    [['**/c.md'], ['other/c.md']],
    [
      ['README.md', 'agreements/note.txt'],
      ['README.md', 'agreements/note.txt'],
    ],
  ])('%j finds %j', async (paths, files) => {
    expect((await findFiles(paths, folder(TREE))).files).toEqual(files);
  });

  it('finds by absolute paths and globs, and shows them from the working folder', async () => {
    const root = folder(TREE);
    const cwd = join(root, 'other');
    const shown = ['../agreements/a.md', '../agreements/b.md'];
    expect((await findFiles([join(root, 'agreements/*.md')], cwd)).files).toEqual(shown);
    expect((await findFiles(['../agreements/*.md'], cwd)).files).toEqual(shown);
    expect((await findFiles([join(root, 'agreements/a.md')], cwd)).files).toEqual(shown.slice(0, 1));
    expect((await findFiles([join(root, 'agreements')], join(root, 'other/not/there'))).files).toContain(
      join(root, 'agreements/a.md'),
    );
  });

  it('takes Markdown only where a glob leaves the kind open', async () => {
    expect((await findFiles(['agreements/**'], folder(TREE))).files).toEqual([
      'agreements/a.md',
      'agreements/b.md',
      'agreements/deep/å.md',
    ]);
    expect((await findFiles(['agreements/*.txt'], folder(TREE))).files).toEqual(['agreements/note.txt']);
  });

  it('takes the working folder where there is no agreements/', async () => {
    expect((await findFiles([], folder({ 'a.md': '', 'b/c.md': '' }))).files).toEqual(['a.md', 'b/c.md']);
  });

  it('heeds ignore files, the deeper one last, and tells of a named file that is ignored', async () => {
    const cwd = folder({
      '.git/HEAD': '',
      '.gitignore': 'drafts/\n*.old.md\n',
      'a/.agreementignore': '!keep.old.md\nsecret.md\n',
      'a/x.md': '',
      'a/x.old.md': '',
      'a/keep.old.md': '',
      'a/secret.md': '',
      'drafts/y.md': '',
    });
    expect(await findFiles(['.', 'a/secret.md'], cwd)).toMatchObject({
      files: ['a/keep.old.md', 'a/x.md'],
      ignored: ['a/secret.md'],
    });
    expect((await findFiles(['x.md'], join(cwd, 'a'))).files).toEqual(['x.md']);
  });

  describe('by what the command line ignores', () => {
    const files = {
      '.git/HEAD': '',
      '.gitignore': 'drafts/\n*.old.md\n',
      'agreements/a.md': '',
      'agreements/b.old.md': '',
      'agreements/deep/a.md': '',
      'agreements/drafts/d.md': '',
      'agreements/node_modules/e.md': '',
    };
    const found = async (patterns: readonly string[], byFiles: boolean, paths: readonly string[] = []) => {
      const { files: all, ignored } = await findFiles(paths, folder(files), { patterns, byFiles });
      return [...all.map((file) => file.replace('agreements/', '')), ...ignored.map((file) => `(${file})`)].join(' ');
    };

    it.each<[readonly string[], boolean, string]>([
      [[], true, 'a.md deep/a.md'],
      [[], false, 'a.md b.old.md deep/a.md drafts/d.md'],
      [['a.md'], true, ''],
      [['/agreements/a.md'], true, 'deep/a.md'],
      [['deep/', '# a.md'], true, 'a.md'],
      [['deep'], false, 'a.md b.old.md drafts/d.md'],
      [['!*.old.md'], true, 'a.md b.old.md deep/a.md'],
      [['*.md', '!agreements/deep/a.md'], true, 'deep/a.md'],
      [['../agreements', '', '['], true, 'a.md deep/a.md'],
    ])('%j, ignore files %s, leaves %j', async (patterns, byFiles, left) => {
      expect(await found(patterns, byFiles)).toBe(left);
    });

    it('tells of a named file, and of one that is named and not ignored no more', async () => {
      expect(await found(['a.md'], true, ['agreements/a.md'])).toBe('(agreements/a.md)');
      expect(await found([], true, ['agreements/b.old.md'])).toBe('(agreements/b.old.md)');
      expect(await found([], false, ['agreements/b.old.md'])).toBe('b.old.md');
    });

    it('counts from the working folder, in a config’s folder too, and not above it', async () => {
      const root = folder({ 'agreements/a.md': '', 'agreements/b.md': '', 'work/a.md': '' });
      const globs = { folder: root, patterns: ['**/*.md'], places: [''] };
      const from = async (cwd: string, patterns: readonly string[]) =>
        (await findGlobs(globs, join(root, cwd), { patterns, byFiles: true })).files;
      expect(await from('work', ['a.md'])).toEqual(['../agreements/a.md', '../agreements/b.md']);
      expect(await from('agreements', ['/a.md'])).toEqual(['../work/a.md', 'b.md']);
    });

    it.each(['lint', 'build', 'citations', 'status', 'coverage', 'forecast', 'calendar'])(
      'are flags of %s',
      async (name) => {
        const cwd = folder({ 'agreements/a.md': CLEAN, '.agreementignore': 'a.md\n' });
        const skipped = await run([name, '--no-ignore', '--ignore-pattern', 'b.md', '--ignore-pattern', 'a.md'], {
          cwd,
        });
        expect([skipped.code, skipped.stderr]).toEqual([2, expect.stringContaining('found no agreement')]);
        expect((await run([name, '--ignore-pattern', 'b.md'], { cwd })).stderr).toContain('found no agreement');
        expect((await run([name, '--no-ignore'], { cwd })).stderr).not.toContain('found no agreement');
      },
    );

    it('leaves ignored files out of what others are known together with', async () => {
      const cwd = folder({
        'agreements/a.md': CLEAN.replace('id: exempel', 'id: a\nparent: b'),
        'agreements/b.md': CLEAN.replace('id: exempel', 'id: b'),
      });
      const unknown = async (...args: readonly string[]) =>
        (await run(['lint', 'agreements/a.md', '-f', 'compact', ...args], { cwd })).stdout.includes('parent-unknown');
      expect([await unknown(), await unknown('--ignore-pattern', 'b.md')]).toEqual([false, true]);
    });
  });

  it('does not follow links that lie in a folder', async () => {
    const outside = folder({ 'secret.md': 'secret' });
    const cwd = folder({ 'agreements/a.md': '' });
    symlinkSync(join(outside, 'secret.md'), join(cwd, 'agreements/link.md'));
    symlinkSync(outside, join(cwd, 'agreements/linked'));
    expect((await findFiles([], cwd)).files).toEqual(['agreements/a.md']);
  });

  it('tells what is missing', async () => {
    expect(await findFiles(['no.md', 'none/*.md'], folder({}))).toMatchObject({ files: [], missing: ['no.md'] });
  });
});
