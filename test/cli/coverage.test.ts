import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import schema from '../../schemas/coverage.schema.json' with { type: 'json' };
import { folder, run } from '../support/run.js';

interface Told {
  readonly from: string;
  readonly until: string;
  readonly parties: readonly { readonly name: string }[];
  readonly cells: readonly {
    readonly party: string;
    readonly group: string;
    readonly state: string;
    readonly agreements: readonly string[];
    readonly overlap: boolean;
    readonly gap: object | null;
  }[];
  readonly summary: { readonly groups: readonly object[]; readonly uncounted: readonly string[] };
}

const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);

async function told(argv: readonly string[], options: Parameters<typeof run>[1] = {}): Promise<Told> {
  const { code, stdout, stderr } = await run(['coverage', ...argv, '-f', 'json'], options);
  expect([code, stderr]).toEqual([0, '']);
  const json = JSON.parse(stdout);
  expect([validate(json), validate.errors]).toEqual([true, null]);
  return json;
}

describe('the five agreements', () => {
  it.each([
    ['2026-11-21', ['covered 5', 'uncovered 8'], ['covered 5', 'uncovered 8'], { from: '2024-01-01', until: null }],
    ['2023-12-31', ['covered 13'], ['covered 5', 'uncovered 8'], { from: '2024-01-01', until: null }],
    ['2022-01-01', ['covered 8', 'uncovered 5'], ['uncovered 13'], { from: '2024-01-01', until: null }],
  ])('on %s', async (day, mental, substance, gap) => {
    const { cells } = await told(['agreements', '--as-of', day]);
    const ofMunicipalities = (group: string) => {
      const states = cells.filter((cell) => cell.group === group && cell.party.endsWith(' kommun'));
      const count = (state: string) => states.filter((cell) => cell.state === state).length;
      return ['covered', 'uncovered', 'unknown'].flatMap((state) =>
        count(state) > 0 ? [`${state} ${count(state)}`] : [],
      );
    };
    expect(ofMunicipalities('mental-disability')).toEqual(mental);
    expect(ofMunicipalities('substance-use')).toEqual(substance);
    expect(ofMunicipalities('children-in-care')).toEqual(substance);
    const cellOf = (party: string) => cells.find((cell) => cell.party === party && cell.group === 'mental-disability');
    expect(cellOf('Åre kommun')?.gap).toEqual(gap);
    expect(cellOf('Kommunerna i Sörmland')?.state).toBe('unknown');
  });

  it('are counted, and those that count nowhere are named', async () => {
    const { summary, parties, from, until } = await told(['agreements']);
    expect([from, until, parties.length]).toEqual(['2025-11-21', '2028-11-21', 21]);
    expect(summary).toMatchObject({
      groups: [
        {
          group: 'mental-disability',
          municipality: { parties: 13, uncovered: 8, unknown: 0 },
          region: { parties: 5, uncovered: 3, unknown: 1 },
          other: { parties: 3, uncovered: 2, unknown: 1 },
        },
        { group: 'substance-use', municipality: { uncovered: 8 }, region: { uncovered: 4 }, other: { uncovered: 3 } },
        {
          group: 'children-in-care',
          municipality: { uncovered: 8 },
          region: { uncovered: 4 },
          other: { uncovered: 3 },
        },
      ],
      overlaps: 0,
      gaps: 0,
      uncounted: ['stockholm-habilitering', 'vasternorrland-samverkan'],
    });
  });

  it('make a table that fits a terminal', async () => {
    const { stdout, code } = await run(['coverage', 'agreements', '--locale', 'sv'], {
      tty: true,
      env: { NO_COLOR: '1' },
    });
    expect(code).toBe(0);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(stdout).toContain(`finns   5 kommuner: Karlshamns, Karlskrona, Olofströms, Ronneby och Sölvesborgs
        kommun; Region Blekinge
          blekinge-samverkan till 2026-12-31, förlängs till 2028-12-31 om ingen
          sade upp den i tid
`);
    expect(stdout).toContain(`oklart  Kommunerna i Sörmland och Region Sörmland
          går inte att avgöra: sormland-lan (giltighetstid saknas)
`);
    expect(stdout).toContain(
      'ingen överenskommelse sedan 2024-01-01 (dessförinnan\n          jamtland-harjedalen-psykisk-funktionsnedsattning)',
    );
    expect(stdout).toContain('16 kap. 3 § HSL och 7 kap. 2 § SoL (2025:400)');
  });

  it.each(['sv', 'en'])('make a valid page: %s', async (locale) => {
    const { stdout } = await run(['coverage', 'agreements', '-f', 'html', '--locale', locale]);
    const rules = {
      'doctype-style': 'off',
      'prefer-native-element': ['error', { exclude: ['img'] }],
      'long-title': 'off',
    };
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules } as never);
    const { results } = await validator.validateString(stdout);
    expect(results.flatMap(({ messages }) => messages)).toEqual([]);
  });
});

const head = (id: string, facts: string, parties = '[{ name: Ale kommun, kind: municipality }]') =>
  `---\nformat: 1\nid: ${id}\ntitle: T\nparties: ${parties}\ntargetGroups: [{ name: G, statutory: mental-disability }]\n${facts}\n---\n`;
const OPEN = 'validity: { from: 2022, untilFurtherNotice: true }';

describe('agreement coverage', () => {
  it('tells gaps to come and overlaps, in the table and in the page', async () => {
    const cwd = folder({
      'agreements/a.md': head('a', 'validity: { from: 2022, to: 2026 }'),
      'agreements/b.md': head('b', 'validity: { from: 2026-07, to: 2026 }'),
      'agreements/c.md': head('c', 'validity: { from: 2027-02, to: 2030 }'),
    });
    const { stdout } = await run(['coverage', '-f', 'table', '-f', 'html=ut/c.html'], { cwd });
    expect(stdout).toContain('no agreement from 2027-01-01\n');
    expect(stdout).toContain('from 2027-02-01: c until 2030-12-31\n');
    expect(stdout).toContain('Overlap now until 2026-12-31: a and b are in force together for Ale kommun');
    expect(stdout).toContain('Gap from 2027-01-01 until 2027-01-31: Ale kommun');
    const html = readFileSync(join(cwd, 'ut/c.html'), 'utf8');
    for (const words of ['a and b (they overlap each other)', 'Gap from', '<th scope="row">Ale kommun</th>'])
      expect(html.replace(/<\/?time[^>]*>/g, '')).toContain(words);
    expect(html).toMatch(
      /a and b \(they overlap each other\)\.<\/title>(?:<rect [^>]*class="bar good"[^>]*><\/rect>){2}/,
    );
    expect(html).toContain('agreements that overlap each other are in force</span>');
  });

  it('tells an overlap where it is, and not again for the region', async () => {
    const withRegion = (municipality: string) =>
      `[{ name: Region Väst, kind: region }, { name: ${municipality}, kind: municipality }]`;
    const cwd = folder({
      'agreements/n1.md': head('n1', OPEN, withRegion('Norra kommun')),
      'agreements/n2.md': head('n2', OPEN, withRegion('Norra kommun')),
      'agreements/s1.md': head('s1', OPEN, withRegion('Södra kommun')),
      'agreements/s2.md': head('s2', OPEN, withRegion('Södra kommun')),
    });
    const { stdout } = await run(['coverage', '--locale', 'sv'], { cwd });
    const lines = stdout.replace(/\n +/g, ' ').split('\n');
    expect(lines.filter((line) => line.includes('samtidigt')).map((line) => line.replace(/ \(.*/, ''))).toEqual([
      '-  Överlapp nu: n1 och n2 gäller samtidigt för Norra kommun',
      '-  Överlapp nu: s1 och s2 gäller samtidigt för Södra kommun',
    ]);
    expect(lines.join('\n')).toContain('(n1 och n2 överlappar varandra; s1 och s2 överlappar varandra)');
  });

  it.each([
    ['sv', 'Räknas inte, eftersom frontmatter saknas eller inte går att läsa: agreements/b.md.\n'],
    ['en', 'Not counted, because the frontmatter is missing or cannot be read: agreements/b.md.\n'],
  ])('says of what it cannot read that it cannot: %s', async (locale, line) => {
    const broken = { 'agreements/b.md': '---\nid: [\n---\n' };
    for (const files of [broken, { ...broken, 'agreements/a.md': head('a', OPEN) }]) {
      const { stdout } = await run(['coverage', '--locale', locale], { cwd: folder(files) });
      expect(stdout.replace(/\n +/g, ' ')).toContain(line);
      expect(stdout).not.toMatch(/som part:|as a party:/);
    }
  });

  it('names most of many municipalities by their number, and those that stand out by name', async () => {
    const parties = (count: number) =>
      `[${Array.from({ length: count }, (_, index) => `{ name: Ort${index} kommun, kind: municipality }`).join(', ')}]`;
    const cwd = folder({
      'agreements/a.md': head('a', OPEN, parties(20)),
      'agreements/b.md': head('b', 'validity: { from: 2020, to: 2021 }', parties(22)),
    });
    const { stdout } = await run(['coverage', '--locale', 'sv'], { cwd });
    expect(stdout).toContain(
      'saknas  Ort20 och Ort21 kommuner\n          ingen överenskommelse sedan 2022-01-01 (dessförinnan b)\nfinns   övriga 20 kommuner\n',
    );
    expect(stdout).toContain('saknas  alla 22 kommuner\n');
  });

  it('asks also for the groups and parties of the config', async () => {
    const config = 'coverage:\n  groups: [{ id: aldre, name: Äldre }]\n  parties: [Lerums kommun]\n';
    const text = head('a', OPEN).replace('{ name: G,', '{ name: äldre }, { name: G,');
    const { cells } = await told([], { cwd: folder({ 'agreements/a.md': text, 'agreement.config.yaml': config }) });
    const states = cells.map(({ party, group, state }) => `${party} ${group} ${state}`);
    expect(states.filter((state) => /aldre|mental/.test(state))).toEqual([
      'Ale kommun mental-disability covered',
      'Ale kommun aldre covered',
      'Lerums kommun mental-disability uncovered',
      'Lerums kommun aldre uncovered',
    ]);
  });

  it.each(['2026-11-21', '2026-11-20', '2056-11-22', '2026-13-01', 'snart', ''])(
    '--until %j is a usage error',
    async (day) => {
      const { code, stdout, stderr } = await run(['coverage', 'agreements', '--until', day]);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^agreement: --until .*2026-11-21.*YYYY-MM-DD\n$/);
    },
  );

  it.each(['2026-11-22', '2056-11-21'])('--until %s is a day to look ahead to', async (day) => {
    expect(await told(['agreements', '--until', day])).toMatchObject({ until: day });
  });

  it('says so when there is nothing to tell', async () => {
    const cwd = folder({ 'agreements/a.md': '# Utan uppgifter\n', 'agreements/b.md': '---\nid: [\n---\n' });
    const { code, stdout, stderr } = await run(['coverage'], { cwd });
    expect(stdout).toContain('No agreement names a municipality');
    expect([code, stderr.match(/cannot be read/g)?.length]).toEqual([2, 2]);
    expect(JSON.parse((await run(['coverage', '-f', 'json'], { cwd })).stdout).cells).toEqual([]);
    expect((await told(['--allow-empty'], { cwd: folder({}) })).parties).toEqual([]);
    expect((await run(['coverage'], { cwd: folder({}) })).code).toBe(2);
    expect((await run(['coverage', 'agreements', '-f', 'csv'])).code).toBe(2);
  });

  it('is the same whatever the files are called and whatever the language of the machine', async () => {
    const texts = [
      head('a', OPEN),
      head('b', 'status: adopted'),
      head('c', OPEN, '[{ name: "Åre kommun", kind: municipality }]'),
    ];
    const files = (names: readonly string[]) =>
      folder(Object.fromEntries(names.map((name, index) => [`agreements/${name}.md`, texts[index] ?? ''])));
    const outputs = await Promise.all(
      [
        ['a', 'b', 'c'],
        ['z', 'y', 'x'],
      ].map(
        async (names) =>
          (await run(['coverage', '--locale', 'sv'], { cwd: files(names), env: { LANG: 'de_DE' } })).stdout,
      ),
    );
    expect(outputs[0]).toBe(outputs[1]);
  });

  it('shows hostile words as what they are', async () => {
    const name = 'Ale\u001B[31m\u202E<img src=x onerror=alert(1)> kommun';
    const cwd = folder({
      'agreements/a.md': head('a', OPEN, `[{ name: ${JSON.stringify(name)}, kind: municipality }]`),
      'agreements/<b>.md': head('"<script>"', OPEN).replace('title: T', 'title: "<script>alert(1)</script>"'),
    });
    const { stdout } = await run(['coverage', '--locale', 'sv'], { cwd });
    expect(stdout).toContain('Ale␛[31m<U+202E><img src=x onerror=alert(1)> kommun');
    for (const sign of ['\u001B', '\u202E']) expect(stdout).not.toContain(sign);
    const { stdout: html } = await run(['coverage', '-f', 'html'], { cwd });
    expect(html.replace(/="[^"]*"/g, '')).not.toMatch(/<(?:script|img)|\u202E/);
    expect((await told([], { cwd })).parties.map((party) => party.name)).toContain(name.normalize('NFC'));
  });

  it('looks through 50 municipalities and 20 agreements', async () => {
    const names = Array.from({ length: 50 }, (_, index) => `{ name: Ort${index} kommun, kind: municipality }`);
    const files = Array.from({ length: 20 }, (_, index) => {
      const facts = `validity: { from: ${2010 + index}, to: ${2012 + index} }\nrenewal: { period: P1Y, notice: P6M }`;
      return [`agreements/a${index}.md`, head(`a${index}`, facts, `[${names.slice(index).join(', ')}]`)] as const;
    });
    const { parties, cells } = await told([], { cwd: folder(Object.fromEntries(files)) });
    expect([parties.length, cells.length, cells.filter(({ overlap }) => overlap).length]).toEqual([50, 150, 49]);
  });
});
