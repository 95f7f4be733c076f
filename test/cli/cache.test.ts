import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCache } from '../../src/cli/cache/cache.js';
import { cacheFolder } from '../../src/cli/cache/cache-folder.js';
import { REPORTERS } from '../../src/report/reporters.js';
import { folder, run } from '../support/run.js';
import { sample } from '../support/sample.js';

const FAULTY = sample('## Målgrupper\n\nSe avsnitt 9 och 16 kap 3§ HSL.\n');
const CHILD = sample('---\nid: barn\nparent: exempel\n---\n');
const WARM = ['lint', '--cache', '--cache-location', 'warm'];

/** Which files of the cache there are: one that is written anew is another one. */
function entries(cwd: string): readonly string[] {
  return readdirSync(join(cwd, 'warm')).map((name) => `${name} ${statSync(join(cwd, 'warm', name)).ino}`);
}

function twoAgreements(): string {
  return folder({ 'agreements/a.md': FAULTY, 'agreements/b.md': CHILD });
}

describe('lint --cache', () => {
  it.each(REPORTERS.map(({ name }) => name))(
    'tells the same as without, the first time and the next: %s',
    async (name) => {
      const cwd = twoAgreements();
      const plain = await run(['lint', '-f', name], { cwd });
      expect(plain.stdout).not.toBe('');
      expect(await run([...WARM, '-f', name], { cwd })).toEqual(plain);
      const kept = entries(cwd);
      expect(kept).toHaveLength(2);
      expect(await run([...WARM, '-f', name], { cwd })).toEqual(plain);
      expect(entries(cwd)).toEqual(kept);
    },
  );

  it.each<[string, readonly string[], Readonly<Record<string, string>>, number]>([
    ['nothing', [], {}, 0],
    ['the day', ['--as-of', '2027-01-01'], {}, 2],
    ['a level', ['--rule', 'citation-format=off'], {}, 2],
    ['the text of one', [], { 'agreements/b.md': `${CHILD}\nSlut.\n` }, 1],
    ['the head of one, which the other is known with', [], { 'agreements/b.md': CHILD.replace('barn', 'unga') }, 2],
    ['the config', [], { 'agreement.config.yaml': 'rules: { link-empty: off }\n' }, 2],
  ])('reads anew what %s has a say in', async (_, flags, changed, count) => {
    const cwd = twoAgreements();
    await run(WARM, { cwd });
    const before = entries(cwd);
    for (const [name, text] of Object.entries(changed)) writeFileSync(join(cwd, name), text);
    const warm = await run([...WARM, ...flags], { cwd });
    expect(warm).toEqual(await run(['lint', ...flags], { cwd }));
    expect(entries(cwd).filter((entry) => !before.includes(entry))).toHaveLength(count);
  });

  it.each([
    ['', ''],
    ['cut', '0123'],
    ['a finding less', undefined],
  ])('does not go by an entry that is not whole: %s', async (_, text) => {
    const cwd = twoAgreements();
    const plain = await run(['lint'], { cwd });
    await run(WARM, { cwd });
    for (const name of readdirSync(join(cwd, 'warm'))) {
      const file = join(cwd, 'warm', name);
      const changed = readFileSync(file, 'utf8').replace(/"findings":\[.*\]/, '"findings":[]');
      writeFileSync(file, text ?? changed);
    }
    expect(await run(WARM, { cwd })).toEqual(plain);
  });

  it('lints where nothing can be kept, and keeps nothing where it is not asked to', async () => {
    const cwd = folder({ 'agreements/a.md': FAULTY, warm: 'a file' });
    const plain = await run(['lint'], { cwd });
    expect(await run(WARM, { cwd })).toEqual(plain);
    expect(await run(['lint', '--cache-location', 'cold'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('add --cache'),
    });
    expect(readdirSync(cwd).sort()).toEqual(['agreements', 'warm']);
  });

  it('is in the user’s own folder, outside the project, when nothing else is said', async () => {
    const home = folder({});
    const env = { HOME: home };
    await run(['lint', '--cache'], { cwd: twoAgreements(), env });
    expect(readdirSync(join(home, '.cache/agreement'))).toHaveLength(2);
    await run(['lint', '--cache'], { cwd: twoAgreements(), env: { ...env, XDG_CACHE_HOME: join(home, 'xdg') } });
    expect(readdirSync(join(home, 'xdg/agreement'))).toHaveLength(2);
    const cwd = twoAgreements();
    await run(['lint', '--cache'], { cwd, env: { HOME: folder({}), XDG_CACHE_HOME: 'rel' } });
    expect(readdirSync(cwd)).toEqual(['agreements']);
    const folderIn = (of: Readonly<Record<string, string>>) => cacheFolder(undefined, { cwd, env: of });
    expect(folderIn({ HOME: home, XDG_CACHE_HOME: 'rel' })).toBe(join(home, '.cache/agreement'));
    expect(folderIn({ HOME: 'rel' })).not.toContain(cwd);
  });
});

describe('a cache', () => {
  it('gives what was kept for the same things, and nothing for others', async () => {
    const cache = openCache(join(folder({}), 'new'));
    expect(await cache.get('a', 'x')).toBeUndefined();
    await cache.put('a', 'x', { å: ['\n', 1] });
    expect(await cache.get('a', 'x')).toEqual({ å: ['\n', 1] });
    expect(await cache.get('a', 'y')).toBeUndefined();
    expect(await cache.get('b', 'x')).toBeUndefined();
    await cache.put('b', 'x', {
      toJSON: () => {
        throw new RangeError('Invalid string length');
      },
    });
    expect(await cache.get('b', 'x')).toBeUndefined();
    await cache.put('a', 'y', {});
    expect(await cache.get('a', 'x')).toBeUndefined();
  });
});
