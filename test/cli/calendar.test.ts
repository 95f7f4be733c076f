import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { folder, run } from '../support/run.js';
import { sample } from '../support/sample.js';

const FILES = {
  'agreements/a.md': sample('---\nid: a\n---\n\n## Bakgrund\n\nSe 5 kap. 8 a § socialtjänstlagen (2001:453).\n'),
  'agreements/b.md': sample('---\nid: b\nvalidity: { from: 2026, to: 2027-06-30 }\n---\n'),
  'agreements/broken.md': '---\n: [\n---\n',
};

function summariesIn(calendar: string): readonly string[] {
  const events = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent');
  return events.map((event) => String(event.getFirstPropertyValue('summary')).replace(/:.*/, ''));
}

describe('agreement calendar', () => {
  it('writes the deadlines of all agreements, repeals of the acts they cite among them', async () => {
    const { code, stdout, stderr } = await run(['calendar', '--locale', 'sv', '--as-of', '2025-01-01'], {
      cwd: folder(FILES),
    });
    expect(code).toBe(2);
    expect(stderr).toBe('agreement: agreements/broken.md går inte att läsa (fel i frontmatter, se rad 2)\n');
    expect(summariesIn(stdout)).toEqual(
      expect.arrayContaining(['Lag upphävs', 'Sista giltighetsdag', 'Revidering', 'Uppföljning']),
    );
    expect(summariesIn(stdout).filter((what) => what === 'Sista giltighetsdag')).toHaveLength(2);
  });

  it('is in the language asked for, and the same however often and from wherever it is made', async () => {
    const cwd = folder(FILES);
    const [en, sv, again] = await Promise.all(
      ['en', 'sv', 'sv'].map((locale, index) =>
        run(['calendar', '--locale', locale], { cwd, env: index === 2 ? { TZ: 'Asia/Tokyo', LANG: 'de' } : {} }),
      ),
    );
    expect(en?.stdout).toContain('NAME:Agreements: days to keep\r\n');
    expect(sv?.stdout).toContain('NAME:Överenskommelser: viktiga dagar\r\n');
    expect(again?.stdout).toBe(sv?.stdout);
  });

  it('writes a file, but none of those it reads', async () => {
    const cwd = folder(FILES);
    const { code, stdout } = await run(['calendar', '-o', 'out/days.ics'], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(summariesIn(readFileSync(join(cwd, 'out/days.ics'), 'utf8'))).toHaveLength(5);
    const own = await run(['calendar', '-o', 'agreements/a.md'], { cwd });
    expect(own.code).toBe(2);
    expect(readFileSync(join(cwd, 'agreements/a.md'), 'utf8')).toBe(FILES['agreements/a.md']);
  });

  it.each([
    [['empty', '--allow-empty'], 0],
    [['empty'], 2],
    [['missing.md'], 2],
    [['agreements/broken.md'], 2],
  ])('%j is a valid calendar without events, and ends with %i', async (argv, ended) => {
    const cwd = folder({ ...FILES, 'empty/README.md': '' });
    const { code, stdout } = await run(['calendar', ...argv], { cwd });
    expect([code, summariesIn(stdout)]).toEqual([ended, []]);
    expect(new ICAL.Component(ICAL.parse(stdout)).getAllSubcomponents()).toHaveLength(1);
  });

  it('makes no build server run a command that a document holds, and says it all the same', async () => {
    const hostile = '##[error]a ##vso[task.complete]b ::error::c';
    const titles = Array.from({ length: 40 }, (_, count) => `${'x'.repeat(count)} ${hostile}`);
    const files = titles.map((title, count) => [
      `agreements/a${count}.md`,
      sample(`---\nid: a${count}\ntitle: ${JSON.stringify(title)}\n---\n`),
    ]);
    const { stdout } = await run(['calendar'], { cwd: folder(Object.fromEntries(files)) });
    expect(stdout.split('\r\n').filter((line) => /^\s*::|##\w*\[/.test(line))).toEqual([]);
    const whole = stdout.replaceAll('\r\n ', '');
    for (const title of titles) expect(whole).toContain(title);
  });

  it.each([[['--rule', 'x=off']], [['--as-of', 'x']], [['-f', 'json']]])('%j is a usage error', async (argv) => {
    const cwd = folder(FILES);
    const { code, stdout } = await run(['calendar', ...argv, '-o', 'x.ics'], { cwd });
    expect([code, stdout, existsSync(join(cwd, 'x.ics'))]).toEqual([2, '', false]);
  });
});
