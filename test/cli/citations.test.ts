import { describe, expect, it } from 'vitest';
import { folder, run } from '../support/run.js';
import { sample } from '../support/sample.js';

const ACT = 'Planen regleras i 16 kap. 4 § HSL (2017:30) och 2 kap. 7 § SoL (2001:453).\n';
const BARE = 'Enligt 3 § ska parterna samverka.\n';

interface Listed {
  readonly path: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly canonical: string;
  readonly uris: readonly string[];
  readonly act: { readonly id: string; readonly title: string } | null;
  readonly status: string;
  readonly successor: { readonly canonical: string; readonly sure: string; readonly exact: boolean } | null;
}

async function listOf(stdin: string, ...flags: readonly string[]): Promise<readonly Listed[]> {
  const { code, stdout, stderr } = await run(['citations', '-', '--format', 'json', ...flags], { stdin });
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
}

describe('agreement citations --format json', () => {
  it('lists what standard input cites, with places and meaning', async () => {
    const list = await listOf(ACT, '--stdin-filename', 'utkast.txt');
    expect(list).toMatchObject([
      {
        path: 'utkast.txt',
        text: '16 kap. 4 § HSL (2017:30)',
        start: ACT.indexOf('16'),
        line: 1,
        column: ACT.indexOf('16') + 1,
        uris: ['https://lagen.nu/2017:30#K16P4'],
        act: { id: '2017:30', title: 'Hälso- och sjukvårdslag (2017:30)' },
        status: 'unknown',
        successor: null,
      },
      {
        text: '2 kap. 7 § SoL (2001:453)',
        uris: ['https://lagen.nu/2001:453#K2P7'],
        act: { id: '2001:453', title: 'Socialtjänstlag (2001:453)' },
        status: 'repealed',
        successor: { sure: 'high', exact: true },
      },
    ]);
    for (const { text, start, end } of list) expect(ACT.slice(start, end)).toBe(text);
  });

  it.each([
    ['2024-01-01', ['in-force', 'in-force']],
    ['2026-01-01', ['in-force', 'repealed']],
    ['2017-01-01', ['future', 'in-force']],
  ])('--as-of %s: %j', async (day, statuses) => {
    expect((await listOf(ACT, '--as-of', day)).map(({ status }) => status)).toEqual(statuses);
  });

  it.each(['', '\n', 'Ingen lag nämns här.\n', BARE])('is an empty list for %j', async (text) => {
    expect(await listOf(text)).toEqual([]);
  });

  it.each([
    ['1982:763', 'https://lagen.nu/1982:763#P3'],
    ['9999:999', 'https://lagen.nu/9999:999#P3'],
  ])('--base-act %s is what a bare section is a part of', async (number, uri) => {
    expect((await listOf(BARE, '--base-act', number)).map(({ uris }) => uris)).toEqual([[uri]]);
  });

  it.each(['HSL', '1982', '82:763', 'SFS 1982:763', '1982:763x', ''])(
    '--base-act %j is a usage error',
    async (number) => {
      const { code, stdout, stderr } = await run(['citations', '-', '--base-act', number], { stdin: BARE });
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^agreement: --base-act .*1982:763\n$/);
    },
  );

  it('is one list for one file, and a list of lists for several or a folder', async () => {
    const cwd = folder({ 'agreements/b.md': sample(ACT), 'agreements/a.md': '# Inget\n', 'c.txt': ACT });
    const counts = async (...paths: readonly string[]) => {
      const { stdout } = await run(['citations', ...paths, '-f', 'json'], { cwd });
      return JSON.parse(stdout).map((one: unknown) => (Array.isArray(one) ? one.length : 'citation'));
    };
    expect(await counts('c.txt')).toEqual(['citation', 'citation']);
    expect(await counts('agreements/a.md')).toEqual([]);
    expect(await counts('c.txt', 'agreements/a.md')).toEqual([0, 2]);
    for (const path of [[], ['agreements'], ['agreements/*.md']]) expect(await counts(...path)).toEqual([0, 2]);
    expect(await counts('agreements/b.*')).toEqual([2]);
  });

  it.each([
    ['LF', (text: string) => text],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['BOM', (text: string) => `\uFEFF${text}`],
    ['NFD', (text: string) => text.normalize('NFD')],
    ['all of these', (text: string) => `\uFEFF${text.normalize('NFD').replaceAll('\n', '\r\n')}`],
  ])('cuts the same words out of a text with %s', async (_, way) => {
    const text = sample(
      '## Mål för vården\n\nÅtgärder enligt **5 kap. 8 a §\nsocialtjänstlagen (2001:453)** 👩‍⚕️ och HSL.\n',
    );
    const cut = (list: readonly Listed[], from: string) =>
      list.map(({ start, end }) => from.slice(start, end).replaceAll('\r\n', '\n').normalize('NFC'));
    const [plain, other] = [await listOf(text), await listOf(way(text))];
    expect(plain).toHaveLength(2);
    expect(other.map(({ text }) => text)).toEqual(other.map(({ start, end }) => way(text).slice(start, end)));
    expect(cut(other, way(text))).toEqual(cut(plain, text));
  });
});

describe('agreement citations', () => {
  it.each([
    [
      'sv',
      'Läget den 2026-01-01',
      /upphävd den 2025-07-01/,
      /^2 hänvisningar i 1 fil, 1 till det som är upphävt\. .*2026-02-22\.$/,
    ],
    [
      'en',
      'As of 2026-01-01',
      /repealed on 2025-07-01/,
      /^2 citations in 1 file, 1 of law that is repealed\. .*2026-02-22\.$/,
    ],
  ])('tells people in %s what each citation means', async (locale, heading, status, summary) => {
    const flags = ['--locale', locale, '--as-of', '2026-01-01'];
    const { code, stdout } = await run(['citations', '-', ...flags], { stdin: ACT });
    const lines = stdout.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines[0]).toContain(heading);
    expect(stdout).toMatch(/^1:19 +16 kap\. 4 § HSL \(2017:30\)/m);
    expect(stdout).toContain('Socialtjänstlag (2001:453)');
    expect(stdout).toMatch(status);
    expect(stdout).toMatch(/→ .*\(2025:400\)/);
    expect(lines.at(-1)).toMatch(summary);
  });

  it('names the files when there are several, and those without citations too', async () => {
    const cwd = folder({ 'agreements/a.md': '# Inget\n', 'agreements/b.md': ACT });
    const { stdout } = await run(['citations'], { cwd });
    expect(stdout).toMatch(/^agreements\/a\.md no citations$/m);
    expect(stdout).toMatch(/^agreements\/b\.md\n1:19 /m);
  });

  it('is no wider than the terminal', async () => {
    const { stdout } = await run(['citations', '-', '--no-color', '--locale', 'sv'], {
      stdin: ACT.repeat(3),
      tty: true,
    });
    const [, ...lines] = stdout.trimEnd().split('\n').reverse();
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  it.each(['table', 'json'])('never sends control characters to the terminal: %s', async (format) => {
    const stdin = '5 kap. 8 a § social\u001b[31mtjänst\u0007lagen och **16 kap. 3 §\u202E HSL** \u009b2J HSL\n';
    const { stdout } = await run(['citations', '-', '-f', format, '--base-act', '9999:999'], { stdin });
    expect(stdout).toContain('HSL');
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });

  it('tells of a file that is not text, and lists the others', async () => {
    const cwd = folder({ 'a.md': Buffer.from([0xff, 0xfe, 0, 0]), 'b.md': ACT, 'c.md': '%PDF\0', 'd.md': '' });
    const { code, stdout, stderr } = await run(['citations', '.', '-f', 'json'], { cwd });
    expect(JSON.parse(stdout).map((list: readonly unknown[]) => list.length)).toEqual([0, 2, 0, 0]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^agreement: a\.md: Line 1 .*UTF-16.*\nagreement: c\.md: The file is not text.*\n$/);
  });

  it.each([
    [['citations', 'missing.md', '-f', 'json'], 2, '[]\n'],
    [['citations', 'a.md', 'missing.md', '-f', 'json'], 2, '[\n  []\n]\n'],
    [['citations', 'empty', '-f', 'json'], 2, '[]\n'],
    [['citations', 'empty', '--allow-empty', '-f', 'json'], 0, '[]\n'],
    [['citations', 'a.md', '-f', 'xml'], 2, ''],
    [['citations', 'a.md', '--as-of', '2026-02-30'], 2, ''],
    [['citations', 'a.md', '--rule', 'section-missing=off'], 2, ''],
    [['citations', 'secret.md', '-f', 'json'], 2, '[]\n'],
  ])('%j ends with %i', async (argv, code, stdout) => {
    const cwd = folder({ 'a.md': '# Inget\n', 'empty/README.md': '', 'secret.md': ACT, '.gitignore': 'secret.md\n' });
    const outcome = await run(argv, { cwd });
    expect([outcome.code, outcome.stdout]).toEqual([code, stdout]);
    if (code === 2) expect(outcome.stderr).toMatch(/^(?:agreement: .+\n)+$/);
  });
});
