import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString as wordsOf } from 'mdast-util-to-string';
import { gfmTable } from 'micromark-extension-gfm-table';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import schema from '../../schemas/status.schema.json' with { type: 'json' };
import { GAPS } from '../../src/model/status.js';
import { DEADLINE_KINDS, STATES } from '../../src/model/timeline.js';
import { folder, type RunOptions, run } from '../support/run.js';

const DAYS = ['2026-11-21', '2024-01-01', '2027-06-01'] as const;
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);

interface Listed {
  readonly id: string | null;
  readonly path: string;
  readonly state: string;
  readonly until: string | null;
  readonly untilFurtherNotice: boolean;
  readonly renewsUntil: string | null;
  readonly replacedBy: { readonly id: string; readonly from: string } | null;
  readonly next: { readonly kind: string; readonly day: string; readonly daysLeft: number } | null;
  readonly overdue: readonly { readonly kind: string; readonly day: string; readonly daysLate: number }[];
  readonly due: boolean;
  readonly gaps: readonly string[];
}

/** What `--format json` says, which must be as the schema has it. */
async function statusOf(argv: readonly string[], options: RunOptions = {}) {
  const { stdout } = await run(['status', ...argv, '-f', 'json'], options);
  const status = JSON.parse(stdout);
  validate(status);
  expect(validate.errors).toBeNull();
  return status as { within: string; agreements: readonly Listed[]; summary: Record<string, unknown> };
}

/** An agreement in a few words. */
function brief({ id, state, until, renewsUntil, next, overdue, due }: Listed): readonly unknown[] {
  const late = overdue.map(({ kind, day, daysLate }) => `${kind} ${day} ${daysLate}`);
  const coming = next && `${next.kind} ${next.day} ${next.daysLeft}${due ? ' due' : ''}`;
  return [id, state, renewsUntil ? `${until} ${renewsUntil}` : until, late, coming];
}

const JAMTLAND = 'jamtland-harjedalen-psykisk-funktionsnedsattning';

describe('the five agreements', () => {
  it.each<[string, readonly unknown[], object]>([
    [
      '2026-11-21',
      [
        ['stockholm-habilitering', 'unknown', null, ['follow-up 2014-12-31 4343'], null],
        ['sormland-lan', 'unknown', null, ['revision 2016-12-31 3612'], null],
        ['vasternorrland-samverkan', 'in-force', null, ['follow-up 2018-09-01 3003', 'revision 2020-12-31 2151'], null],
        [
          JAMTLAND,
          'expired',
          '2023-12-31',
          ['follow-up 2022-06-30 1605', 'end 2023-12-31 1056', 'revision 2024-12-31 690'],
          null,
        ],
        ['blekinge-samverkan', 'in-force', '2026-12-31 2028-12-31', ['follow-up 2024-06-01 903'], 'end 2026-12-31 40'],
      ],
      { agreements: 5, overdue: 5, due: 0, history: 0 },
    ],
    [
      '2024-01-01',
      [
        ['stockholm-habilitering', 'unknown', null, ['follow-up 2014-12-31 3288'], null],
        ['sormland-lan', 'unknown', null, ['revision 2016-12-31 2557'], null],
        ['vasternorrland-samverkan', 'in-force', null, ['follow-up 2018-09-01 1948', 'revision 2020-12-31 1096'], null],
        [
          JAMTLAND,
          'expired',
          '2023-12-31',
          ['follow-up 2022-06-30 550', 'end 2023-12-31 1'],
          'revision 2024-12-31 365',
        ],
        ['blekinge-samverkan', 'in-force', '2026-12-31', [], 'follow-up 2024-06-01 152 due'],
      ],
      { agreements: 5, overdue: 4, due: 1, history: 0 },
    ],
    [
      '2027-06-01',
      [
        ['stockholm-habilitering', 'unknown', null, ['follow-up 2014-12-31 4535'], null],
        ['sormland-lan', 'unknown', null, ['revision 2016-12-31 3804'], null],
        ['vasternorrland-samverkan', 'in-force', null, ['follow-up 2018-09-01 3195', 'revision 2020-12-31 2343'], null],
        [
          JAMTLAND,
          'expired',
          '2023-12-31',
          ['follow-up 2022-06-30 1797', 'end 2023-12-31 1248', 'revision 2024-12-31 882'],
          null,
        ],
        ['blekinge-samverkan', 'renewed', '2028-12-31', ['follow-up 2024-06-01 1095'], 'notice 2027-12-31 213'],
      ],
      { agreements: 5, overdue: 5, due: 0, history: 0 },
    ],
  ])('on %s', async (day, agreements, counts) => {
    const { agreements: listed, summary } = await statusOf(['--as-of', day]);
    expect(listed.map(brief)).toEqual(agreements);
    expect(summary).toEqual({
      ...counts,
      gaps: { frontmatter: 0, validity: 1, start: 1, end: 0, revision: 2, 'follow-up': 1 },
    });
  });

  it.each(DAYS.flatMap((day) => (['sv', 'en'] as const).map((locale) => [day, locale] as const)))(
    'fit in 80 columns on %s in %s, each id on one line',
    async (day, locale) => {
      const { stdout } = await run(['status', '--as-of', day, '--locale', locale, '--no-color'], { tty: true });
      const lines = stdout.split('\n');
      expect(lines.filter((line) => line.length > 80)).toEqual([]);
      expect(lines).toEqual(expect.arrayContaining([JAMTLAND, 'sormland-lan']));
      expect(stdout).not.toContain('\u00A0');
    },
  );

  it('are told in Swedish, with what could not be judged', async () => {
    const { stdout } = await run(['status', '--locale', 'sv'], { tty: true, env: { NO_COLOR: '1' } });
    expect(stdout).toContain(`
blekinge-samverkan
Överenskommelse om samarbete mellan Region Blekinge och kommunerna i Blekinge
Region Blekinge och 5 kommuner
  gäller               2026-12-31     uppföljning           perioden slutar
                       förlängs till  2024-06-01 (2 år)     2026-12-31
                       2028-12-31                           (om 40 dagar)

5 överenskommelser 2026-11-21. Försenat: 5. Att göra inom 180 dagar: 0.
1 av 5 säger inte när den gäller: sormland-lan
1 av 5 gäller från underskrift, och den dagen är inte angiven:
stockholm-habilitering
2 av 5 saknar revideringsdatum: blekinge-samverkan, stockholm-habilitering
1 av 5 saknar uppföljningsdatum: sormland-lan
`);
  });

  it('are told in English too', async () => {
    const { stdout } = await run(['status']);
    expect(stdout).toMatch(/^ {2}expired +2023-12-31 +follow-up 2022-06-30 \(4 years\)/m);
    expect(stdout).toMatch(/^5 agreements on 2026-11-21\. Overdue: 5\. To do within 180 days: 0\.$/m);
    expect(stdout).toMatch(/^2 of 5 have no revision date: blekinge-samverkan, stockholm-habilitering$/m);
  });

  it('show by colour what words say', async () => {
    const { stdout } = await run(['status', '--color'], { tty: true });
    expect(stdout).toContain('\u001b[31mfollow-up\u001b[39m');
    expect(stdout).toContain('\u001b[32min force\u001b[39m');
  });

  it.each(DAYS)('are overdue on %s with what lint says', async (day) => {
    const { agreements } = await statusOf(['--as-of', day]);
    const { stdout } = await run(['lint', '--as-of', day, '-f', 'json']);
    const files: readonly { path: string; findings: readonly { rule: string; data: { when?: string } }[] }[] =
      JSON.parse(stdout).files;
    for (const { path, overdue } of agreements) {
      const findings = files.find((file) => file.path === path)?.findings ?? [];
      const late = findings.filter(({ rule, data }) => rule !== 'revision-due' || data.when === 'passed');
      const said = late.flatMap(({ rule }) => KIND_OF_RULE[rule] ?? []);
      expect([path, ...said.sort()]).toEqual([path, ...overdue.map(({ kind }) => kind).sort()]);
    }
  });

  it('are judged alone where they are asked for alone', async () => {
    const { agreements } = await statusOf(['agreements/sormland-lan.md']);
    expect(agreements.map(({ id }) => id)).toEqual(['sormland-lan']);
  });
});

/** The rules that speak of what is overdue. */
const KIND_OF_RULE: Readonly<Record<string, string>> = {
  'validity-expired': 'end',
  'revision-overdue': 'revision',
  'revision-due': 'revision',
  'follow-up-overdue': 'follow-up',
};

const OLD = '---\nid: gammal\ntitle: Den gamla\nvalidity: { from: 2020, untilFurtherNotice: true }\n---\n';
const NEW =
  '---\nid: ny\nvalidity: { from: 2026-12-01, to: 2030 }\nreplaces: [{ id: gammal }]\nrevision: { latest: 2028 }\n---\n';

describe('a collection', () => {
  it('knows what takes the place of an agreement, before and after', async () => {
    const cwd = folder({ 'agreements/a.md': OLD, 'agreements/b.md': NEW });
    const on = async (day: string) => (await statusOf(['agreements/a.md', '--as-of', day], { cwd })).agreements[0];
    expect(await on('2026-11-21')).toMatchObject({
      state: 'in-force',
      until: '2026-11-30',
      next: { kind: 'end', day: '2026-11-30', daysLeft: 9 },
      replacedBy: { id: 'ny', from: '2026-12-01' },
      due: false,
      gaps: ['revision', 'follow-up'],
    });
    expect(await on('2026-12-01')).toMatchObject({ state: 'replaced', next: null, overdue: [], due: false, gaps: [] });
    const { stdout } = await run(['status', '--locale', 'sv'], { cwd });
    expect(stdout).toMatch(/^Ersätts från och med 2026-12-01 av ny$/m);
    expect(stdout).toMatch(/sista giltighetsdag 2026-11-30 \(om 9 dagar\)/);
    const later = await run(['status', '--locale', 'sv', '--as-of', '2027-01-01'], { cwd });
    expect(later.stdout).toMatch(/^Ersatt från och med 2026-12-01 av ny$/m);
    expect(later.stdout).toMatch(/Avslutat eller ersatt: 1\.$/m);
  });

  it('tells until further notice from a last day that is not known', async () => {
    const cwd = folder({
      'a.md': OLD,
      'b.md': '---\nid: b\nvalidity: { from: 2020 }\n---\n',
      'c.md': '---\nid: c\nstatus: ended\nvalidity: { from: 2020, untilFurtherNotice: true }\n---\n',
    });
    const { agreements } = await statusOf(['.'], { cwd });
    const told = agreements.map(({ id, until, untilFurtherNotice }) => [id, until, untilFurtherNotice]);
    expect(told.sort()).toEqual([
      ['b', null, false],
      ['c', null, false],
      ['gammal', null, true],
    ]);
    const { stdout } = await run(['status', '.', '-f', 'csv'], { cwd });
    expect(stdout).toContain('\r\ngammal,a.md,Den gamla,,in-force,2020-01-01,,true,');
  });

  it('shows the paths of two files with one id, and keeps them apart', async () => {
    const cwd = folder({ 'agreements/b.md': OLD, 'agreements/a.md': OLD, 'agreements/c.md': NEW });
    const { stdout } = await run(['status', '--locale', 'sv'], { cwd });
    expect(stdout).toMatch(/^gammal\nagreements\/a\.md\nDen gamla\n[\s\S]*^gammal\nagreements\/b\.md\nDen gamla\n/m);
    expect(stdout).toMatch(/^2 av 3 saknar revideringsdatum: agreements\/a\.md, agreements\/b\.md$/m);
  });

  it('has a row for each file that cannot be read, and says what is wrong', async () => {
    const cwd = folder({
      'a.md': 'Ingen frontmatter.\n',
      'b.md': '---\nid: b\na: [\n---\n',
      'c.md': Buffer.from([0, 1, 2, 255]),
      'd.md': '',
      'e.md': '---\n- lista\n---\n',
      'f.md': OLD,
    });
    const { agreements, summary } = await statusOf(['.'], { cwd });
    expect(agreements.filter(({ gaps }) => gaps[0] === 'frontmatter').map(({ path }) => path)).toEqual([
      ...['a.md', 'b.md', 'c.md', 'd.md', 'e.md'],
    ]);
    expect(summary).toMatchObject({ agreements: 6, gaps: { frontmatter: 5, validity: 0 } });
    const { stdout, code } = await run(['status', '.', '--locale', 'sv'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('a.md\nGår inte att läsa: frontmatter saknas\n');
    expect(stdout).toMatch(/b\.md\nGår inte att läsa: fel i frontmatter, se rad \d\n/);
    expect(stdout).toContain('c.md\nGår inte att läsa: filen är inte text\n');
    expect(stdout).toContain('d.md\nGår inte att läsa: filen är tom\n');
    expect(stdout).toMatch(/^5 av 6 går inte att läsa$/m);
  });

  it('takes standard input, beside its neighbours', async () => {
    const cwd = folder({ 'agreements/b.md': NEW });
    const argv = ['status', '-', '--stdin-filename', 'agreements/utkast.md', '-f', 'csv'];
    const { stdout } = await run(argv, { cwd, stdin: OLD });
    expect(stdout.split('\r\n').slice(1)).toEqual([
      expect.stringMatching(
        /^gammal,agreements\/utkast\.md,Den gamla,,in-force,2020-01-01,2026-11-30,false,.*,ny,2026-12-01,/,
      ),
      '',
    ]);
  });

  it('is told the same whatever the order of the paths', async () => {
    const cwd = folder({ 'a.md': OLD, 'b.md': NEW, 'c.md': 'x' });
    const one = await run(['status', 'a.md', 'b.md', 'c.md', '-f', 'json'], { cwd, env: { TZ: 'Asia/Tokyo' } });
    const other = await run(['status', 'c.md', 'b.md', 'a.md', '-f', 'json'], { cwd, env: { LANG: 'sv_SE' } });
    expect(one.stdout).toBe(other.stdout);
  });
});

describe('parties', () => {
  const party = (name: string, kind?: string) => `{ name: ${name}${kind ? `, kind: ${kind}` : ''} }`;
  const [a, b, c] = ['A kommun', 'B kommun', 'C kommun'].map((name) => party(name, 'municipality'));
  it.each([
    [[party('Region R', 'region'), a, b, c], 'Region R och 3 kommuner', 'Region R and 3 municipalities'],
    [[party('Region R', 'region'), a], 'Region R och A kommun', 'Region R and A kommun'],
    [
      [party('Region R', 'region'), a, party('F', 'association')],
      'Region R, A kommun och F',
      'Region R, A kommun and F',
    ],
    [[party('X'), party('Y'), party('Z')], '3 parter', '3 parties'],
    [[party('X'), party('Y', 'other'), a, b], '2 andra parter och 2 kommuner', '2 other parties and 2 municipalities'],
    [[party('Region R', 'region')], 'Region R', 'Region R'],
  ])('%j are %s', async (parties, sv, en) => {
    const stdin = `---\nid: a\nparties: [${parties.join(', ')}]\n---\n`;
    for (const [locale, words] of Object.entries({ sv, en })) {
      const { stdout } = await run(['status', '-', '--locale', locale], { stdin });
      expect(stdout.split('\n')).toContain(words);
    }
  });
});

describe('days', () => {
  it.each([
    ['2026-11-21', /revidering 2026-11-21 \(i dag\)/, /revision 2026-11-21 \(today\)/],
    ['2026-11-22', /revidering 2026-11-22 \(i morgon\)/, /revision 2026-11-22 \(tomorrow\)/],
    ['2026-11-23', /\(om 2 dagar\)/, /\(in 2 days\)/],
    ['2026-11-20', /revidering 2026-11-20 \(1 dag\)/, /revision 2026-11-20 \(1 day\)/],
    ['2026-09-22', /\(60 dagar\)/, /\(60 days\)/],
    ['2026-09-21', /\(2 månader\)/, /\(2 months\)/],
    ['2024-11-22', /\(23 månader\)/, /\(23 months\)/],
    ['2024-11-21', /\(2 år\)/, /\(2 years\)/],
  ])('%s is %s', async (day, sv, en) => {
    const stdin = `---\nid: a\nrevision: { latest: ${day} }\n---\n`;
    expect((await run(['status', '-', '--locale', 'sv'], { stdin })).stdout).toMatch(sv);
    expect((await run(['status', '-', '--locale', 'en'], { stdin })).stdout).toMatch(en);
  });
});

it('counts in days until two months have passed', async () => {
  const stdin = '---\nid: a\nrevision: { latest: 2026-07-01 }\n---\n';
  const { stdout } = await run(['status', '-', '--locale', 'sv', '--as-of', '2026-08-31'], { stdin });
  expect(stdout).toContain('(61 dagar)');
});

/** What a title can try. */
const HOSTILE = [
  '=cmd|/C calc!A0',
  '\\e[31mröd\\e[0m \\u202Edolt\\u009B2J',
  'en|två \\\\| tre',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'rad\\nrad\\r\\n\\trad',
  '[länk](javascript:x) ![b](x) https://a.se www.a.se a@b.se',
  '`kod` *i* **f** _u_ ~~s~~ &amp; $x$ [^1] # | --- |',
  'a, \\"b\\"; c',
  '@alla #12 !3 GH-4 :tada: [issue:5]',
];
const hostile = (text: string, id = 'a') =>
  `---\nid: ${id}\ntitle: "${text}"\nparties: [{ name: "${text}", kind: region }]\nrevision: { latest: 2020 }\n---\n`;
/** As it can be read, on one line. */
const plain = (text: string) =>
  JSON.parse(`"${text.replaceAll('\\e', '\\u001b')}"`)
    .replace(/\s+/g, ' ')
    .replaceAll('\u001b', '␛')
    .replace(
      /[\u202E\u009B]/g,
      (unit: string) => `<U+${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
    );

describe('hostile text', () => {
  it.each(['table', 'json', 'csv', 'markdown', 'html'])('never controls the terminal: %s', async (format) => {
    for (const text of HOSTILE) {
      const argv = ['status', '-', '-f', format, '--no-color'];
      const { stdout } = await run(argv, { stdin: hostile(text), tty: true });
      expect(stdout.replace(/\r?\n/g, '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      if (format === 'json')
        expect(JSON.parse(stdout).agreements[0].title).toBe(JSON.parse(`"${text.replaceAll('\\e', '\\u001b')}"`));
    }
  });

  it.each([80, 100])('fits the table, also where nothing can be broken', async (width) => {
    const long = 'å'.repeat(300);
    const cwd = folder({
      'a.md': `---\nid: ${'lang-'.repeat(40)}a\ntitle: ${long} ${long}\nparties: [{ name: ${long} }]\nvalidity: { from: signature }\n---\n`,
      [`${'b'.repeat(120)}.md`]: hostile('x'),
    });
    const { stdout } = await run(['status', '.', '--no-color'], { cwd, tty: width === 80 });
    expect(stdout.split('\n').filter((line) => line.length > width)).toEqual([]);
  });

  it('is words in the cells of Markdown', async () => {
    const files = HOSTILE.map((text, index) => [`${index}.md`, hostile(text, `a${index}`)]);
    const { stdout } = await run(['status', '.', '-f', 'markdown'], { cwd: folder(Object.fromEntries(files)) });
    const tree = fromMarkdown(stdout, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
    const [table] = tree.children.filter((node): node is Table => node.type === 'table');
    const titles = table?.children.slice(1).map(({ children: [, title] }) => wordsOf(title, { includeHtml: false }));
    expect(titles).toEqual(HOSTILE.map((text) => plain(text).trim()));
    const types = new Set<string>();
    visit(tree, (node) => void types.add(node.type === 'html' ? node.value : node.type));
    // An empty comment keeps what follows `@` from being called (report/markdown/comment-text.ts).
    expect(stdout).not.toMatch(/@alla|#12|!3/);
    expect([...types].sort()).toEqual(
      ['<!-- -->', 'list', 'listItem', 'paragraph', 'root', 'table', 'tableCell', 'tableRow', 'text'].sort(),
    );
  });

  it('is text in cells of CSV, and no formula', async () => {
    const files = HOSTILE.map((text, index) => [`${index}.md`, hostile(text, `a${index}`)]);
    const { stdout } = await run(['status', '.', '-f', 'csv'], { cwd: folder(Object.fromEntries(files)) });
    expect(stdout.startsWith('\uFEFFid,path,title,parties,state,from,until,')).toBe(true);
    const rows = readCsv(stdout.slice(1));
    expect(new Set(rows.map((cells) => cells.length))).toEqual(new Set([19]));
    expect(rows.slice(1).map(([, , title]) => title)).toEqual(
      HOSTILE.map((text) => plain(text).trim().replace(/^[=@]/, "'$&")),
    );
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it('is text on the page', async () => {
    const page = async (text: string) => (await run(['status', '-', '-f', 'html'], { stdin: hostile(text) })).stdout;
    const shape = (html: string) => html.match(/<\/?[a-z]+/g);
    for (const text of HOSTILE) expect(shape(await page(text))).toEqual(shape(await page('Titel')));
  });
});

/** RFC 4180. */
function readCsv(text: string): readonly (readonly string[])[] {
  const lines = text.split('\r\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) =>
    Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g), ([, quoted, bare = '']) =>
      quoted === undefined ? bare : quoted.replaceAll('""', '"'),
    ),
  );
}

describe('formats', () => {
  it.each([
    ['table', /^No agreements on 2026-11-21\.\n$/],
    ['json', /"agreements": \[\]/],
    ['csv', /^\uFEFFid,path,[^\n]*gaps\r\n$/],
    ['markdown', /^No agreements on 2026-11-21\.\n$/],
    ['html', /<main id="innehall"><p>No agreements on <time datetime="2026-11-21">2026-11-21<\/time>\.<\/p><\/main>/],
  ])('%s is whole when there is nothing', async (format, words) => {
    const cwd = folder({ 'empty/README.md': '' });
    const { code, stdout, stderr } = await run(['status', 'empty', '--allow-empty', '-f', format], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(words);
    expect((await run(['status', 'empty', '-f', format], { cwd })).code).toBe(2);
    await statusOf(['empty', '--allow-empty'], { cwd });
  });

  it('are written to files, several at once, but never over what is read', async () => {
    const cwd = folder({ 'agreements/a.md': OLD });
    const argv = ['status', '-f', 'html=ut/status.html', '-f', 'csv=ut/status.csv', '-f', 'table'];
    const { code, stdout } = await run(argv, { cwd });
    expect([code, stdout.split('\n').length > 3]).toEqual([0, true]);
    expect(readFileSync(join(cwd, 'ut/status.csv'), 'utf8')).toMatch(/^\uFEFFid,/);
    expect(readFileSync(join(cwd, 'ut/status.html'), 'utf8')).toMatch(/^<!DOCTYPE html>/);
    const over = await run(['status', '-f', 'csv=agreements/a.md'], { cwd });
    expect([over.code, readFileSync(join(cwd, 'agreements/a.md'), 'utf8')]).toEqual([2, OLD]);
  });

  it('html has a table whose heads say what they head, in a region that scrolls by itself', async () => {
    const { stdout } = await run(['status', '-f', 'html', '--locale', 'sv']);
    expect(stdout).toContain('<title>Läget för överenskommelserna 2026-11-21</title>');
    expect(stdout).toMatch(/<div class="scroll" role="group" tabindex="0" aria-label="[^"]+"><table[^>]*><caption>/);
    expect(stdout.match(/<th scope="col" role="columnheader">/g)).toHaveLength(6);
    expect(stdout.match(/<th scope="row" role="rowheader">/g)).toHaveLength(5);
    expect(stdout).not.toMatch(/<script|<th>|style="/);
    expect(stdout).toContain('<p class="status-good">gäller</p>');
    expect(stdout).toContain('<time datetime="2026-12-31">2026-12-31</time>');
  });

  it('html says in which language a title is', async () => {
    const { stdout } = await run(['status', 'agreements/sormland-lan.md', '-f', 'html']);
    expect(stdout).toContain('<html lang="en">');
    expect(stdout).toContain('<p lang="sv">Överenskommelse om samarbete mellan Landstinget Sörmland');
  });

  it('json knows the words that the model does', () => {
    const { agreement, coming, passed } = schema.$defs;
    expect(agreement.properties.state.enum).toEqual(STATES);
    expect(agreement.properties.gaps.items.enum).toEqual(GAPS);
    expect(schema.properties.summary.properties.gaps.required).toEqual(GAPS);
    expect([coming, passed].map(({ properties }) => properties.kind.enum)).toEqual([DEADLINE_KINDS, DEADLINE_KINDS]);
  });

  it('json has a schema that the tool tells', async () => {
    expect(JSON.parse((await run(['schema', 'status'])).stdout)).toEqual(schema);
  });
});

describe('exit codes', () => {
  const LATE = '---\nid: a\nrevision: { latest: 2020 }\n---\n';
  const DUE = '---\nid: b\nrevision: { latest: 2027-01 }\n---\n';
  const FAR = '---\nid: c\nrevision: { latest: 2030 }\n---\n';
  it.each([
    [['late.md'], 0],
    [['late.md', '--fail-on', 'never'], 0],
    [['late.md', '--fail-on', 'overdue'], 1],
    [['late.md', '--fail-on', 'due'], 1],
    [['due.md', '--fail-on', 'overdue'], 0],
    [['due.md', '--fail-on', 'due'], 1],
    [['due.md', '--fail-on', 'due', '--within', 'P30D'], 0],
    [['far.md', '--fail-on', 'due'], 0],
    [['far.md', '--fail-on', 'due', '--within', 'P5Y'], 1],
    [['far.md', '--fail-on', 'due', '--as-of', '2031-01-01'], 1],
    [['broken.md', '--fail-on', 'overdue'], 1],
    [['broken.md'], 0],
    [['far.md', '--fail-on', 'sometimes'], 2],
    [['far.md', '--format', 'xml'], 2],
    [['far.md', '--as-of', '2026-02-30'], 2],
    [['missing.md'], 2],
    [['far.md', 'missing.md', '--fail-on', 'due'], 2],
  ])('%j: %i', async (argv, code) => {
    const cwd = folder({ 'late.md': LATE, 'due.md': DUE, 'far.md': FAR, 'broken.md': '---\nid: [\n---\n' });
    expect((await run(['status', ...argv], { cwd })).code).toBe(code);
  });

  it.each(['90', 'P', 'P0D', '90D', 'p90d', '-P90D', ''])(
    '--within %j is a usage error with an example',
    async (within) => {
      for (const locale of ['sv', 'en']) {
        const argv = ['status', '-', `--within=${within}`, '--locale', locale];
        const { code, stdout, stderr } = await run(argv, { stdin: FAR });
        expect([code, stdout]).toEqual([2, '']);
        expect(stderr).toMatch(/^agreement: --within .*P90D.*\n$/);
      }
    },
  );

  it('looks as far ahead as the config says, where nothing else is said', async () => {
    const cwd = folder({ 'agreements/a.md': FAR, 'agreement.config.yaml': 'horizon: P5Y\n' });
    expect(await statusOf([], { cwd })).toMatchObject({ within: 'P5Y', agreements: [{ due: true }] });
    expect(await statusOf(['--within', 'P1D'], { cwd })).toMatchObject({ within: 'P1D', agreements: [{ due: false }] });
  });
});
