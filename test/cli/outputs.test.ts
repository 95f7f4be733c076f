import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFile } from '../../src/cli/files/write.js';
import { folder, run } from '../support/run.js';
import { CLEAN } from '../support/sample.js';

const EMPTY = '{"version":1,"findings":[]}\n';

describe('a link that a run is to write in', () => {
  it('is followed within the project: a baseline stays a link', async () => {
    const cwd = folder({ '.git/HEAD': '', 'a.md': '# Inget\n', 'kept/b.json': EMPTY });
    symlinkSync('kept/b.json', join(cwd, 'l.json'));
    const { code } = await run(['lint', 'a.md', '--baseline', 'l.json', '--update-baseline'], { cwd });
    expect([code, lstatSync(join(cwd, 'l.json')).isSymbolicLink()]).toEqual([0, true]);
    expect(readFileSync(join(cwd, 'kept/b.json'), 'utf8')).toContain('frontmatter-missing');
  });

  it('is refused when it leads out of the project, or nowhere', async () => {
    const away = folder({ 'o.txt': 'theirs' });
    for (const target of [join(away, 'o.txt'), join(away, 'new.txt'), 'new.txt']) {
      const cwd = folder({ 'a.md': CLEAN });
      symlinkSync(target, join(cwd, 'o.txt'));
      const { code, stderr } = await run(['lint', 'a.md', '-f', 'compact=o.txt'], { cwd });
      expect([code, stderr]).toEqual([
        2,
        expect.stringMatching(/^agreement: o\.txt is a link out of the project, or to/),
      ]);
      expect([existsSync(join(cwd, 'new.txt')), existsSync(join(away, 'new.txt'))]).toEqual([false, false]);
    }
    expect(readFileSync(join(away, 'o.txt'), 'utf8')).toBe('theirs');
  });
});

it('an unfinished file is removed when the process ends', async () => {
  const file = join(folder({}), 'a.json');
  const before = process.listeners('exit');
  const written = replaceFile({ path: 'a.json', file }, 'new');
  const added = process.listeners('exit').filter((listener) => !before.includes(listener));
  expect(added).toHaveLength(1);
  await written;
  expect([process.listeners('exit'), readFileSync(file, 'utf8')]).toEqual([before, 'new']);
});

it.each([['--baseline'], ['--config'], ['--cache-location']])('an empty %s is told', async (flag) => {
  const cwd = folder({ 'a.md': CLEAN });
  const { code, stderr } = await run(['lint', 'a.md', '--cache', flag, ''], { cwd });
  expect([code, stderr]).toEqual([2, `agreement: ${flag} is empty: give a name, or leave out the flag\n`]);
});
