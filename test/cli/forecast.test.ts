import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../../schemas/forecast.schema.json' with { type: 'json' };
import { folder, run } from '../support/run.js';
import { sample } from '../support/sample.js';

const isForecast = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

const FILES = {
  'agreements/ends.md': sample('---\nid: ends\nvalidity: { from: 2026, to: 2027-06-30 }\n---\n'),
  'agreements/fine.md': sample('---\nid: fine\nvalidity: { from: 2026, untilFurtherNotice: true }\n---\n'),
};

async function findingsOf(...argv: readonly string[]) {
  const { stdout, code } = await run(['forecast', '-f', 'json', ...argv], { cwd: folder(FILES) });
  expect(code).toBe(0);
  const told = JSON.parse(stdout);
  expect(isForecast(told), JSON.stringify(isForecast.errors)).toBe(true);
  return told;
}

describe('agreement forecast', () => {
  it('lists what becomes wrong, day by day, and sums up', async () => {
    const { code, stdout, stderr } = await run(['forecast', '--locale', 'sv'], { cwd: folder(FILES), tty: true });
    expect([code, stderr]).toEqual([0, '']);
    const text = stripVTControlCharacters(stdout);
    expect(text).toMatchInlineSnapshot(`
      "2027-01-01, om 41 dagar
        ends
          varning validity-ending
            Giltighetstiden går ut 2027-06-30, och överenskommelsen förlängs inte av
            sig själv.
            Till och med 2027-06-30.

      2027-07-01, om 222 dagar
        ends
          fel validity-expired
            Giltighetstiden gick ut 2027-06-30.

      2027-11-01, om 345 dagar
        fine
          varning follow-up-overdue
            Överenskommelsen skulle ha följts upp senast 2027-10-31, men den senaste
            uppföljning som är antecknad är från 2026-10.

      Till och med 2027-11-21: 1 fel, 2 varningar, 0 upplysningar tillkommer i 2
      filer.
      "
    `);
    expect(stdout).toContain('\u001b[31mfel\u001b[39m');
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
  });

  it('gives programs the same, by a schema', async () => {
    const told = await findingsOf();
    expect(told).toMatchObject({
      version: 1,
      asOf: '2026-11-21',
      until: '2027-11-21',
      summary: { files: 2, touched: 2 },
    });
    expect(told.findings[0]).toMatchObject({
      day: '2027-01-01',
      lastDay: '2027-06-30',
      path: 'agreements/ends.md',
      id: 'ends',
      rule: 'validity-ending',
      severity: 'warning',
      range: { start: { line: 18 } },
    });
    const { stdout } = await run(['schema', 'forecast']);
    expect(JSON.parse(stdout)).toEqual(schema);
  });

  it('says what lint says on that day', async () => {
    const cwd = folder(FILES);
    const asOf = '2027-11-21';
    const foretold = JSON.parse((await run(['forecast', '-f', 'json'], { cwd })).stdout).findings;
    const now = JSON.parse((await run(['lint', '-f', 'json'], { cwd })).stdout).files;
    const then = JSON.parse((await run(['lint', '-f', 'json', '--as-of', asOf], { cwd })).stdout).files;
    const rulesOf = (files: readonly { findings: readonly { fingerprint: string }[] }[]) =>
      files.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)).sort();
    const standing = foretold.filter(({ lastDay }: { lastDay: string | null }) => lastDay === null);
    expect(rulesOf(then)).toEqual([...rulesOf(now), ...rulesOf([{ findings: standing }])].sort());
  });

  it.each([
    [['--until', '2026-12-31'], '2026-12-31', []],
    [['--until', '2027-07-01', '--rule', 'validity-ending=off'], '2027-07-01', ['validity-expired error']],
    [['--until', '2027-02-01', '--rule', 'validity-ending=info'], '2027-02-01', ['validity-ending info']],
    [['agreements/fine.md', '--until', '2027-10-31'], '2027-10-31', []],
    [['--as-of', '2027-06-30', '--until', '2027-07-01'], '2027-07-01', ['validity-expired error']],
  ])('%j looks until %s', async (argv, until, rules) => {
    const told = await findingsOf(...argv);
    const found = told.findings.map((one: { rule: string; severity: string }) => `${one.rule} ${one.severity}`);
    expect([told.until, found]).toEqual([until, rules]);
  });

  it.each([
    [['--until', '2026-11-21'], 'välj en dag efter 2026-11-21'],
    [['--until', '1999-01-01'], 'välj en dag efter 2026-11-21'],
    [['--until', '2036-11-22'], 'välj en dag senast 2036-11-21, tio år fram'],
    [['--until', '2027-02-30'], 'skriv en dag som finns, i formen ÅÅÅÅ-MM-DD'],
    [['--until', 'snart'], 'skriv en dag som finns, i formen ÅÅÅÅ-MM-DD'],
  ])('%j is a usage error', async (argv, said) => {
    const { code, stdout, stderr } = await run(['forecast', ...argv, '--locale', 'sv'], { cwd: folder(FILES) });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(`agreement: ${argv.join(' ')}: ${said}\n`);
  });

  it('tells documents with one id apart, and lists those of a day by what they are called', async () => {
    const ends = (id: string) => sample(`---\nid: ${id}\nvalidity: { from: 2026, to: 2027-06-30 }\n---\n`);
    const cwd = folder({ 'a.md': ends('z'), 'b.md': ends('same'), 'c.md': ends('same'), 'd.md': ends('k') });
    const { stdout } = await run(['forecast', '.', '--until', '2027-01-01', '--locale', 'sv'], { cwd });
    expect(stdout.match(/^ {2}(?! ).*/gm)).toEqual(['  k', '  same b.md', '  same c.md', '  z']);
  });

  it('says plainly when nothing becomes wrong, and when there is nothing', async () => {
    const cwd = folder({ ...FILES, 'empty/README.md': '' });
    const none = await run(['forecast', 'agreements/fine.md', '--until', '2027-01-31', '--locale', 'sv'], { cwd });
    expect(none.stdout).toMatch(/^Till och med 2027-01-31 tillkommer inget i 1 fil\.\n/);
    const empty = await run(['forecast', 'empty', '--allow-empty'], { cwd });
    expect([empty.code, empty.stdout]).toEqual([0, '']);
    const json = await run(['forecast', 'empty', '--allow-empty', '-f', 'json'], { cwd });
    expect(isForecast(JSON.parse(json.stdout))).toBe(true);
    expect((await run(['forecast', 'missing.md'], { cwd })).code).toBe(2);
  });

  it('reads standard input, broken files and hostile words, and writes files', async () => {
    const hostile = `---\nid: "\\u001b[31mx"\ntitle: x\nvalidity: { from: 2026, to: 2027-06-30 }\n---\n\nEn \u001b[31mplan\u0007 ska redovisas senast den 1 maj 2027.\n`;
    const cwd = folder({
      ...FILES,
      'agreements/broken.md': '---\n: [\n---\n',
      'agreements/zero.md': Buffer.from([0, 1, 2]),
    });
    const { code, stdout, stderr } = await run(
      ['forecast', '-', 'agreements', '--stdin-filename', 'agreements/x\u001b.md'],
      {
        cwd,
        stdin: hostile,
      },
    );
    expect(code).toBe(2);
    expect(stderr.split('\n')).toEqual([
      'agreement: agreements/broken.md cannot be read (a fault in the frontmatter, see line 2)',
      'agreement: agreements/zero.md cannot be read (the file is not text)',
      '',
    ]);
    expect(stdout).toContain('announcement-outdated');
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    const { stdout: quiet } = await run(['forecast', '-f', 'json=out/forecast.json'], { cwd });
    expect(quiet).toBe('');
    expect(isForecast(JSON.parse(readFileSync(join(cwd, 'out/forecast.json'), 'utf8')))).toBe(true);
  });
});
