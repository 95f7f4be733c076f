import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCollection } from '../../src/cli/files/collection-files.js';
import { findGlobs } from '../../src/cli/files/find-files.js';
import { collect } from '../../src/collect.js';
import { folder } from '../support/run.js';

function head(id: string, more = ''): string {
  return `---\nid: ${id}\n${more}---\n\n## Syfte\n\nText.\n`;
}

/** A named pipe that nobody writes to: who opens it waits for ever. */
function makePipe(path: string): void {
  const program = 'mkfifo';
  execFileSync(program, [path]);
}

async function idsWith(files: readonly string[], cwd: string, named?: readonly string[]) {
  const { members } = collect(await readCollection(files, [], named, cwd));
  return Object.fromEntries(members.map(({ path, id }) => [path, id]));
}

describe('what files are known together with', () => {
  const tree = {
    'agreements/a.md': head('a'),
    'agreements/lokala/b.md': head('b'),
    'agreements/README.md': head('readme'),
    'other/agreements/c.md': head('c'),
    'other/agreements/deep/d.md': head('d'),
    'side/e.md': head('e'),
    'side/f.md': head('f'),
    'side/deep/g.md': head('g'),
  };

  it.each<[files: readonly string[], ids: string]>([
    [[], 'ab'],
    [['agreements/a.md'], 'ab'],
    [['side/e.md'], 'abef'],
    [['other/agreements/deep/d.md'], 'abcd'],
    [['side/deep/g.md', 'side/e.md'], 'abgef'],
    [['gone/x.md'], 'ab'],
  ])('%j: %s', async (files, ids) => {
    expect(Object.values(await idsWith(files, folder(tree))).join('')).toBe(ids);
  });

  it.each([
    ['agreements/lokala', 'b.md'],
    ['agreements', 'lokala/b.md'],
  ])('is the same wherever one stands: %s', async (inner, file) => {
    const cwd = join(folder(tree), inner);
    expect(Object.values(await idsWith([file], cwd))).toEqual(expect.arrayContaining(['a', 'b']));
  });

  it('is what the config names, and the files themselves', async () => {
    const cwd = folder(tree);
    const named = (await findGlobs({ folder: cwd, patterns: ['side/*.md'], places: [''] }, cwd)).files;
    expect(await idsWith(['agreements/a.md'], cwd, named)).toEqual({
      'agreements/a.md': 'a',
      'side/e.md': 'e',
      'side/f.md': 'f',
    });
  });

  it('takes what is given for the file of that name', async () => {
    const given = [{ path: './agreements/a.md', content: head('given') }];
    const { members } = collect(await readCollection([], given, undefined, folder(tree)));
    expect(members.map(({ id }) => id)).toEqual(['given', 'b']);
  });
});

describe('bad neighbours', () => {
  it('are left out, or read no further than to their heads', async () => {
    const cwd = folder({
      'a.md': head('a'),
      'binary.md': Buffer.from([0x50, 0x4b, 3, 4, 0, 0xff, ...Buffer.alloc(20_000, 7)]),
      'endless.md': `---\nid: endless\n${'- å\n'.repeat(1_000_000)}`,
      'escaped.md': head('"\\u0065scaped"'),
      'faulty.md': head('faulty', 'title: Avtal: vård\n'),
      'huge.md': head('huge'),
      'hugeLine.md': `---\nid: ${'x'.repeat(4_000_000)}`,
      'large-head.md': head('large-head', `x: "${'å'.repeat(20_000)}"\n`),
      'too-large-head.md': head('too-large-head', `x: "${'å'.repeat(200_000)}"\n`),
      'empty.md': '',
      'secret/s.md': head('s'),
    });
    truncateSync(join(cwd, 'huge.md'), 50 * 1024 * 1024);
    symlinkSync(join(cwd, 'secret/s.md'), join(cwd, 'link.md'));
    symlinkSync(join(cwd, 'nowhere'), join(cwd, 'dead.md'));
    symlinkSync('loop.md', join(cwd, 'loop.md'));
    mkdirSync(join(cwd, 'folder.md'));
    makePipe(join(cwd, 'pipe.md'));
    writeFileSync(join(cwd, 'locked.md'), head('locked'));
    chmodSync(join(cwd, 'locked.md'), 0);
    const { 'locked.md': _, ...ids } = await idsWith(['a.md', 'pipe.md', 'folder.md', 'gone.md'], cwd);
    expect(ids).toEqual({
      'a.md': 'a',
      'binary.md': undefined,
      'empty.md': undefined,
      'endless.md': undefined,
      'escaped.md': 'escaped',
      'faulty.md': 'faulty',
      'huge.md': 'huge',
      'hugeLine.md': undefined,
      'large-head.md': 'large-head',
      'too-large-head.md': undefined,
    });
  });

  it('read no more than what is needed', async () => {
    const text = head('a');
    const cwd = folder({ 'a.md': text + '\n'.repeat(4_000_000) });
    const [member] = collect(await readCollection(['a.md'], [], undefined, cwd)).members;
    expect(member?.agreement().source.text).toBe(text.slice(0, text.indexOf('\n## Syfte')));
  });
});
