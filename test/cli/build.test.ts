import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, run } from '../support/run.js';
import { CLEAN, sample } from '../support/sample.js';

const other = (id: string) => CLEAN.replace('id: exempel', `id: ${id}`);
const UNFIT = sample('## Målgrupper\n\nSe avsnitt 9.\n').replace('id: exempel', 'id: trasig');

describe('agreement build', () => {
  it('writes every form of every agreement, named by its id', async () => {
    const cwd = folder({ 'agreements/a.md': CLEAN, 'agreements/b.md': other('andra') });
    const { code, stderr } = await run(['build', '--out', 'public/sub'], { cwd });
    expect([code, stderr]).toEqual([0, 'agreement: 9 files written in public/sub\n']);
    const forms = ['andra', 'exempel'].flatMap((id) => [`${id}.html`, `${id}.json`, `${id}.pdf.md`]);
    expect(readdirSync(join(cwd, 'public/sub')).sort()).toEqual(
      [...forms, 'calendar.ics', 'collection.json', 'index.html'].sort(),
    );
  });

  it('stops a document that is unfit, leaves its old output whole, and goes on with the others', async () => {
    const cwd = folder({ 'agreements/a.md': CLEAN, 'agreements/b.md': UNFIT, 'public/trasig.html': 'old' });
    const { code, stderr, stdout } = await run(['build', '--to', 'html'], { cwd });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('reference-broken');
    expect(stderr).toContain('agreements/b.md is not published');
    const written = ['calendar.ics', 'exempel.html', 'index.html'];
    expect(readdirSync(join(cwd, 'public')).sort()).toEqual([...written, 'trasig.html']);
    expect(readFileSync(join(cwd, 'public/trasig.html'), 'utf8')).toBe('old');
  });

  it('is not stopped by time', async () => {
    const cwd = folder({ 'a.md': CLEAN });
    expect((await run(['build', 'a.md', '--as-of', '2040-01-01'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'public/exempel.html'), 'utf8')).toContain('2040-01-01');
  });

  it.each([
    [[], 'agreements/b.md:3:5 error id-duplicate'],
    [['--rule', 'id-duplicate=off'], 'agreements/a.md and agreements/b.md have the same id, exempel'],
  ])('builds neither of two documents that would write the same files: %j', async (flags, told) => {
    const cwd = folder({ 'agreements/a.md': CLEAN, 'agreements/b.md': CLEAN, 'agreements/c.md': other('tredje') });
    const { code, stderr } = await run(['build', '--to', 'json', ...flags], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain(told);
    expect(readdirSync(join(cwd, 'public'))).toEqual(['calendar.ics', 'collection.json', 'tredje.json']);
  });

  it('gives one document to standard output, and notes to stderr', async () => {
    const { code, stdout } = await run(['build', '-', '--to', 'json', '-o', '-'], { stdin: CLEAN });
    expect([code, JSON.parse(stdout).id]).toEqual([0, 'exempel']);
    expect((await run(['build', '-', '-o', '-'], { stdin: CLEAN })).code).toBe(2);
  });

  it('never overwrites what it reads, nor writes over a folder', async () => {
    const cwd = folder({ 'exempel.json': CLEAN });
    expect((await run(['build', 'exempel.json', '--to', 'json', '-o', '.'], { cwd })).code).toBe(2);
    expect(readFileSync(join(cwd, 'exempel.json'), 'utf8')).toBe(CLEAN);
    mkdirSync(join(cwd, 'out/exempel.html'), { recursive: true });
    expect((await run(['build', 'exempel.json', '--to', 'html', '-o', 'out'], { cwd })).code).toBe(2);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['exempel.html']);
  });

  it.each(['../../ond', '/tmp/ond', 'a/b', 'CON:', '..'])(
    'an id like %j writes nothing, even when its rule is off',
    async (id) => {
      const cwd = folder({ 'a.md': other(JSON.stringify(id)) });
      const { code } = await run(['build', 'a.md', '--rule', 'frontmatter-schema=off'], { cwd });
      expect([code, readdirSync(cwd)]).toEqual([1, ['a.md']]);
    },
  );

  it('is byte-identical when run again, and with the files in another order', async () => {
    const cwd = folder({ 'a.md': CLEAN, 'b.md': other('andra') });
    await run(['build', 'a.md', 'b.md', '-o', 'one'], { cwd });
    await run(['build', 'b.md', 'a.md', '-o', 'two'], { cwd });
    for (const file of readdirSync(join(cwd, 'one'))) {
      expect(readFileSync(join(cwd, 'two', file))).toEqual(readFileSync(join(cwd, 'one', file)));
    }
  });
});
