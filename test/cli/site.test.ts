import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EMITTERS } from '../../src/emit/emitters.js';
import { folder, run } from '../support/run.js';
import { CLEAN, sample } from '../support/sample.js';
import { SMALL_COUNTY } from '../support/small-county.js';

const SITE = ['calendar.ics', 'collection.json', 'index.html'];
/** What one agreement becomes when no form is named. */
const FORMS = EMITTERS.filter(({ byDefault }) => byDefault).flatMap(({ extension, companion }) => [
  extension,
  ...(companion ? [companion.extension] : []),
]);
const other = (id: string) => CLEAN.replace('id: exempel', `id: ${id}`);
const siteIn = (cwd: string) => SITE.filter((file) => existsSync(join(cwd, 'public', file)));

describe('the site of a folder', () => {
  it.each([
    [[], 'all', SITE],
    [['agreements'], 'all', SITE],
    [['agreements/*.md'], 'all', SITE],
    [['agreements/a.md', 'agreements/b.md'], 'all', SITE],
    [['agreements/a.md'], 'all', []],
    [['-'], 'all', []],
    [['-', 'agreements/a.md'], 'all', SITE],
    [['agreements'], 'html', ['calendar.ics', 'index.html']],
    [['agreements'], 'json', ['calendar.ics', 'collection.json']],
    [['agreements'], 'markdown', ['calendar.ics']],
  ])('of %j in %s is %j', async (paths, forms, expected) => {
    const cwd = folder({ 'agreements/a.md': CLEAN, 'agreements/b.md': other('andra') });
    const to = forms === 'all' ? [] : ['--to', forms];
    expect((await run(['build', ...paths, ...to], { cwd, stdin: other('tredje') })).code).toBe(0);
    expect(siteIn(cwd)).toEqual(expected);
  });

  it('links only to what is written beside it', async () => {
    const cwd = folder({ 'agreements/a.md': CLEAN });
    await run(['build', '--to', 'html'], { cwd });
    const page = readFileSync(join(cwd, 'public/index.html'), 'utf8');
    const links = [...page.matchAll(/href="([^"#:]+)"/g)].map(([, file = '']) => file);
    expect(new Set(links)).toEqual(new Set(['exempel.html', 'calendar.ics']));
  });

  it.each([
    ['index', 'html', 'index.html'],
    ['collection', 'json', 'collection.json'],
  ])('an agreement called %s is stopped where it would take the place of the site', async (id, to, file) => {
    const cwd = folder({ 'agreements/a.md': CLEAN, 'agreements/b.md': other(id) });
    const { code, stderr } = await run(['build', '--to', to], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain(
      `agreements/b.md is not published: its id is ${id}, and ${file} is the name of one of the build's own files`,
    );
    expect(stderr).toContain('1 agreement is not published, and left out');
    expect(readFileSync(join(cwd, 'public', file), 'utf8')).not.toContain(`${id}.html`);
    expect((await run(['build', '--to', 'markdown'], { cwd })).code).toBe(0);
    const alone = await run(['build', 'agreements/b.md', '--to', to, '-o', 'alone'], { cwd });
    expect([alone.code, existsSync(join(cwd, 'alone'))]).toEqual([1, false]);
  });

  it('leaves out what is stopped, and writes nothing where all is', async () => {
    const unfit = sample('## Målgrupper\n\nSe avsnitt 9.\n').replace('id: exempel', 'id: trasig');
    const cwd = folder({ 'agreements/a.md': unfit, 'public/index.html': 'old' });
    expect((await run(['build'], { cwd })).code).toBe(1);
    expect(readFileSync(join(cwd, 'public/index.html'), 'utf8')).toBe('old');
    expect(siteIn(cwd)).toEqual(['index.html']);
  });

  it('never overwrites an agreement that is known', async () => {
    const cwd = folder({ 'agreements/a.md': CLEAN, 'agreements/index.html': CLEAN });
    const { code } = await run(['build', 'agreements/a.md', 'agreements/index.html', '-o', 'agreements'], { cwd });
    expect(code).toBeGreaterThan(0);
    expect(readFileSync(join(cwd, 'agreements/index.html'), 'utf8')).toBe(CLEAN);
  });

  it('is the same whatever the order of the paths, the time zone and the language', async () => {
    const files = Object.entries(SMALL_COUNTY).map(([name, text]) => [`agreements/${name}`, text] as const);
    const cwd = folder(Object.fromEntries(files));
    const paths = files.map(([path]) => path);
    await run(['build', ...paths, '-o', 'one'], { cwd, env: { TZ: 'Pacific/Kiritimati', LANG: 'sv_SE.UTF-8' } });
    await run(['build', ...paths.toReversed(), '-o', 'two'], { cwd, env: { TZ: 'America/Adak', LANG: 'C' } });
    const names = readdirSync(join(cwd, 'one'));
    expect(names).toHaveLength(files.length * FORMS.length + SITE.length + 1);
    for (const name of names) {
      expect(readFileSync(join(cwd, 'two', name)).equals(readFileSync(join(cwd, 'one', name))), name).toBe(true);
    }
  });
});
