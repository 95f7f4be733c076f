import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFiles } from '../../src/cli/files/find-files.js';
import { folder } from '../support/run.js';

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
