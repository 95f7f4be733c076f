import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTooWild } from '../../src/cli/config/globs.js';
import { parseConfig } from '../../src/cli/config/parse-config.js';
import { readConfig } from '../../src/cli/config/read-config.js';
import { startSession } from '../../src/cli/session.js';
import { type Config, NO_CONFIG } from '../../src/model/config.js';
import { pageOf } from '../support/pages.js';
import { folder, type Run, run } from '../support/run.js';
import { CLEAN, sample } from '../support/sample.js';

const YAML = 'agreement.config.yaml';
const GIT = { '.git/HEAD': '' };

/** The config that counts in a folder; the flag as commander gives it. */
function configIn(cwd: string, flag?: string | false): Config {
  const silent = { isTTY: false, columns: undefined, write: () => {} };
  const world = {
    cwd,
    env: {},
    now: () => new Date(0),
    stdin: async () => Buffer.of(),
    stdout: silent,
    stderr: silent,
  };
  return readConfig(flag, startSession(world, 'en'));
}

function horizonIn(cwd: string, flag?: string | false): string | undefined {
  return configIn(cwd, flag).horizon?.text;
}

describe('finding the config', () => {
  const tree = {
    ...GIT,
    [YAML]: 'horizon: P1D',
    'a/b/note.txt': '',
    'near/agreement.config.json': '{ "horizon": "P2D" }',
    'near/c/note.txt': '',
    'inner/.git': 'gitdir: elsewhere',
    'inner/d/note.txt': '',
    'ci/other.yaml': 'horizon: P3D',
  };

  it.each<[where: string, from: string, flag: string | false | undefined, horizon: string | undefined]>([
    ['in the working folder', '.', undefined, 'P1D'],
    ['above', 'a/b', undefined, 'P1D'],
    ['the nearest', 'near/c', undefined, 'P2D'],
    ['not beyond the root of the checkout', 'inner/d', undefined, undefined],
    ['the one of --config', 'a/b', '../../ci/other.yaml', 'P3D'],
    ['the one of --config, not the nearest', 'near', '../ci/other.yaml', 'P3D'],
    ['none with --no-config', 'near', false, undefined],
  ])('%s', (_, from, flag, horizon) => {
    expect(horizonIn(join(folder(tree), from), flag)).toBe(horizon);
  });

  it('outside a checkout: in the working folder only', () => {
    const cwd = folder({ [YAML]: 'horizon: P1D', 'a/note.txt': '' });
    expect([horizonIn(cwd), horizonIn(join(cwd, 'a'))]).toEqual(['P1D', undefined]);
  });

  it('follows a link within the checkout, and one out of it only when it is named', () => {
    const outside = join(folder({ [YAML]: 'horizon: P9D' }), YAML);
    const cwd = folder({ ...GIT, 'in/real.yaml': 'horizon: P1D', 'out/note.txt': '', 'dead/note.txt': '' });
    symlinkSync(join(cwd, 'in/real.yaml'), join(cwd, 'in', YAML));
    symlinkSync(outside, join(cwd, 'out', YAML));
    symlinkSync(join(cwd, 'nowhere'), join(cwd, 'dead', YAML));
    expect(horizonIn(join(cwd, 'in'))).toBe('P1D');
    expect(() => horizonIn(join(cwd, 'out'))).toThrow('is a link out of the project');
    expect(() => horizonIn(join(cwd, 'dead'))).toThrow('is a link to a file that does not exist');
    expect(horizonIn(join(cwd, 'out'), YAML)).toBe('P9D');
  });

  it.each<[files: readonly string[], argv: readonly string[], said: RegExp]>([
    [[YAML, 'agreement.config.json'], [], /^agreement: agreement\.config\.yaml and agreement\.config\.json are in the/],
    [['agreement.config.yml'], [], /agreement\.config\.yml is not read: rename the file to agreement\.config\.yaml/],
    [['agreements.config.yaml'], [], /agreements\.config\.yaml is not read: rename/],
    [[], ['--config', 'no.yaml'], /--config no\.yaml: there is no such file/],
    [[], ['-c', '.'], /\. is not a file|is not a file/],
  ])('%j %j is told', async (files, argv, said) => {
    const cwd = folder({ 'a.md': CLEAN, ...Object.fromEntries(files.map((file) => [file, ''])) });
    expectFailure(await run(['lint', 'a.md', ...argv], { cwd }), said);
  });

  // The superuser can read all files.
  it.skipIf(process.getuid?.() === 0)('tells of one that may not be read (skipped as root)', async () => {
    const cwd = folder({ 'a.md': CLEAN, [YAML]: '' });
    chmodSync(join(cwd, YAML), 0);
    expectFailure(await run(['lint', 'a.md'], { cwd }), /agreement\.config\.yaml cannot be read \(EACCES\)/);
  });

  it('tells of one that is a folder', async () => {
    const cwd = folder({ 'a.md': CLEAN });
    mkdirSync(join(cwd, 'b', YAML), { recursive: true });
    expectFailure(await run(['lint', '../a.md'], { cwd: join(cwd, 'b') }), /is not a file and is not read/);
  });
});

function expectFailure({ code, stdout, stderr }: Run, said: RegExp): void {
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^(?:agreement: .+\n)+$/);
  expect(stderr).toMatch(said);
}

describe('what a config may say', () => {
  it.each(['', '\n', '# Ingenting beslutat än\n', '---\n', '\uFEFF---\n# …\n', '{}'])('%j: no decisions', (text) => {
    expect({ ...configIn(folder({ [YAML]: text })), sources: [] }).toEqual(NO_CONFIG);
  });

  it.each<[text: string, place: string, sv: string, en: string]>([
    ['horizont: P6M', '1:1', 'finns inte i inställningarna. Menade du horizon?', 'Did you mean horizon?'],
    ['# år\n\nagrements: [a]', '3:1', 'Menade du agreements?', 'There is no key “agrements” in the config.'],
    [
      'målgrupp: x\n',
      '1:1',
      'Där finns extends, agreements, horizon, locale, profiles, rules, overrides, coverage och theme.',
      'It has extends, agreements, horizon, locale, profiles, rules, overrides, coverage and theme.',
    ],
    ['täckning: {}', '1:1', 'Menade du coverage?', 'Did you mean coverage?'],
    ['coverage: { partys: [] }', '1:13', 'Menade du parties?', 'There is no key “partys” in coverage.'],
    ['horizon: 180', '1:10', 'horizon ska vara en text, men är talet 180.', 'Write, for instance, horizon: P180D'],
    ['horizon:', '1:1', 'horizon saknar värde. Skriv till exempel horizon: P180D', 'horizon has no value.'],
    ['horizon: 6 månader', '1:10', 'Skriv till exempel horizon: P180D', 'has the wrong form: “6 månader”.'],
    ['horizon: P0D', '1:10', 'horizon har fel form: ”P0D”.', 'Write, for instance, horizon: P180D'],
    ['agreements: lan/*.md', '1:13', 'agreements ska vara en lista', 'agreements: [agreements/**/*.md]'],
    ['agreements: []', '1:1', 'agreements är en tom lista.', 'agreements is an empty list.'],
    [
      'agreements:\n  - a.md\n  - ../b.md',
      '3:5',
      'Skriv till exempel - agreements/**/*.md',
      '“../b.md”. Name a file, a folder',
    ],
    ['agreements: [/etc/*]', '1:14', 'absoluta sökvägar är inte tillåtna', 'absolute paths are not allowed'],
    ['agreements: ["{..,a}/b.md"]', '1:14', 'har fel form', 'has the wrong form'],
    ['agreements: ["!a.md"]', '1:14', 'i .agreementignore, inte efter', 'in .agreementignore, not after'],
    ['agreements: ["a\\\\b.md"]', '1:14', 'med snedstreck mellan mappar', 'with slashes between folders'],
    ['agreements: [**/*.md]', '1:14', 'sätt citattecken runt den', 'put quotation marks round it'],
    ['agreements: ["*a*a*b"]', '1:14', 'har för många jokertecken', 'has too many wildcards'],
    ['agreements: ["***.md"]', '1:14', 'Skriv högst två * mellan två snedstreck', 'at most two * between two slashes'],
    [
      'overrides: [{ files: ["!a.md"], rules: { link-empty: off } }]',
      '1:23',
      'i ett eget led längre ner i overrides',
      'in an item of their own further down in overrides',
    ],
    ['coverage: { groups: [{ id: a }] }', '1:22', 'Nyckeln name saknas i coverage.groups[0].', 'The key name is'],
    ['coverage: { groups: [{ id: Ä, name: Ä }] }', '1:28', 'Skriv till exempel id: a', 'the wrong form: “Ä”'],
    [
      'coverage:\n  groups:\n    - { id: a, name: A }\n    - { id: a, name: B }',
      '4:13',
      'Två grupper i coverage.groups har id ”a”.',
      'Two groups of coverage.groups have the id “a”.',
    ],
    ['coverage: { parties: [A kommun, A kommun] }', '1:33', 'står två gånger', 'is twice in coverage.parties'],
    ['horizon: P1D\nhorizon: P2D', '2:1', 'Nyckeln ”horizon” står två gånger', 'is there twice'],
    ['coverage:\n\tparties: []', '2:1', 'indragen med en tabb', 'indented by a tab'],
    ['a: &x 1\nb: *x', '1:4', 'YAML-ankare', 'YAML anchor'],
    ['horizon: !!js/function x', '1:10', 'YAML-tagg', 'YAML tag'],
    ['- a', '1:1', 'Filen ska vara rader med nyckel: värde, men börjar med ”- a”.', 'must be lines of key: value'],
    ['a: 1\n---\nb: 2', '2:1', 'YAML går inte att läsa', 'YAML cannot be read'],
    ['\uFEFFhorizon: x', '1:11', 'har fel form', 'has the wrong form'],
    ['horizon: P1D\r\nfoo: 1\r\n', '2:1', '”foo”', '“foo”'],
  ])('%j is told at %s', async (text, place, sv, en) => {
    const cwd = folder({ [YAML]: text, 'a.md': CLEAN });
    for (const [locale, words] of [['sv', sv] as const, ['en', en] as const]) {
      const outcome = await run(['lint', 'a.md', '--locale', locale], { cwd });
      expectFailure(outcome, /^agreement: agreement\.config\.yaml:\d+:\d+: /);
      expect(outcome.stderr).toContain(`agreement: ${YAML}:${place}: `);
      expect(outcome.stderr).toContain(words);
    }
  });

  it('all faults are told, a line each, in the order of the text', async () => {
    const cwd = folder({ [YAML]: 'horizont: P6M\ncoverage: { parties: 1 }\nfoo: 2\n', 'a.md': CLEAN });
    const { stderr } = await run(['lint', 'a.md'], { cwd });
    expect(stderr.match(/yaml:\d+:\d+/g)).toEqual(['yaml:1:1', 'yaml:2:22', 'yaml:3:1']);
  });

  it.each<[what: string, content: string | Uint8Array, said: RegExp]>([
    [
      'Latin-1',
      Buffer.from('# hör\nhorizon: P1D\n# två\n', 'latin1'),
      /yaml:1:4: There are characters that are not UTF-8/,
    ],
    ['UTF-16', Buffer.from('\uFEFFhorizon: P1D', 'utf16le'), /yaml:1:1: .*UTF-8/],
    ['no text', Buffer.of(0x50, 0x4b, 0, 0), /yaml:1:1: The file is not text/],
    ['too large', `#${'x'.repeat(1_000_000)}`, /agreement\.config\.yaml is larger than 100 kB/],
    ['nested too deep', `a: ${'['.repeat(50_000)}`, /yaml:1:\d+: YAML cannot be read/],
    ['hostile', 'a\u001b[31m\u202Eb: 1', /yaml:1:1: There is no key “a␛\[31m<U\+202E>b”/],
  ])('a file with %s is told', async (_, content, said) => {
    const cwd = folder({ [YAML]: content, 'a.md': CLEAN });
    expectFailure(await run(['lint', 'a.md'], { cwd }), said);
  });

  it('keys of prototypes are keys like others', async () => {
    const cwd = folder({ [YAML]: '__proto__: { horizon: P1D }\nconstructor: 1\n', 'a.md': CLEAN });
    expectFailure(await run(['lint', 'a.md'], { cwd }), /yaml:1:1: .*“__proto__”[^\n]*\n.*yaml:2:1: .*“constructor”/);
  });

  it('never throws at bytes', () => {
    const words = fc.constantFrom(
      'agreements:',
      ' horizon:',
      'P1D',
      '- ',
      '\n',
      '  ',
      '{',
      ']',
      '&a',
      '*',
      '!',
      '"',
      '#',
      ': ',
    );
    const text = fc.oneof(
      fc.array(words).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (written) => {
        const { data, problems } = parseConfig(Buffer.from(written));
        for (const { text: told } of problems) expect([told.sv, told.en].every((words) => words.length > 5)).toBe(true);
        expect(problems.length === 0 || Object.keys(data).length === 0).toBe(true);
      }),
    );
  });
});

describe('what a config does', () => {
  const ending = sample('---\nvalidity: { from: 2026-01-01, to: 2027-12-31 }\n---\n');

  it.each([
    ['P180D', []],
    ['P2Y', ['validity-ending']],
  ])('horizon %s: %j', async (horizon, rules) => {
    const cwd = folder({ 'a.md': ending, [YAML]: `horizon: ${horizon}` });
    expect(await rulesOf(['a.md'], cwd)).toEqual(rules);
    expect(await rulesOf(['a.md', '--no-config'], cwd)).toEqual([]);
  });

  const tree = {
    ...GIT,
    [YAML]: 'agreements: [lan/**, "lokala/*/a.md"]\n',
    'lan/x.md': CLEAN,
    'lan/README.md': '# Read me',
    'lan/bild.png': 'x',
    'lokala/ort/a.md': CLEAN.replace('id: exempel', 'id: ort'),
    'lokala/ort/b.md': CLEAN,
    'agreements/y.md': CLEAN,
  };

  it.each([
    ['.', ['lan/x.md', 'lokala/ort/a.md']],
    ['lokala', ['../lan/x.md', 'ort/a.md']],
  ])('agreements are read where no path is given, from %s', async (from, paths) => {
    const cwd = join(folder(tree), from);
    expect(await pathsOf([], cwd)).toEqual(paths);
  });

  it('agreements are what one file is known together with', async () => {
    const replacing = sample(
      '---\nid: ny\nvalidity: { from: 2026-06-01, to: 2029 }\nreplaces: [{ id: exempel }]\n---\n',
    );
    const cwd = folder({ 'a.md': CLEAN, 'deep/er/b.md': replacing, [YAML]: 'agreements: ["**/*.md"]' });
    const period = async (argv: readonly string[]) => {
      await run(['build', 'a.md', '--to', 'json', ...argv], { cwd });
      return JSON.parse(readFileSync(join(cwd, 'public/exempel.json'), 'utf8')).state;
    };
    expect([await period([]), await period(['--no-config'])]).toEqual(['replaced', 'in-force']);
  });

  it('agreements that match nothing are told as any path', async () => {
    const cwd = folder({ ...GIT, [YAML]: 'agreements: ["none/*.md"]', 'here/a.md': CLEAN });
    expectFailure(await run(['lint'], { cwd: join(cwd, 'here') }), /looked for \.md files in \.\.\/none\/\*\.md,/);
    const gone = folder({ [YAML]: 'agreements: [gone.md]' });
    expectFailure(await run(['lint'], { cwd: gone }), /agreement\.config\.yaml:1:14: gone\.md does not exist/);
  });

  it('agreements do not lead out of the folder by links', async () => {
    const outside = folder({ 'a.md': CLEAN });
    const told = async (pattern: string) => {
      const cwd = folder({ [YAML]: `agreements: ["${pattern}"]`, 'in/b.md': CLEAN });
      symlinkSync(outside, join(cwd, 'linked'));
      symlinkSync(outside, join(cwd, 'in/linked'));
      symlinkSync(join(outside, 'a.md'), join(cwd, 'in/a.md'));
      return run(['lint', '-f', 'json'], { cwd });
    };
    for (const pattern of ['linked', 'linked/*.md', 'in/a.md', 'in/linked/**'])
      expectFailure(await told(pattern), /leads by a link out of the config's folder/);
    for (const pattern of ['**/*.md', '*/linked/*.md', '{in,linked}/*.md', '{.,}{.,}/**/*.md', '[i]n/**'])
      expect((await told(pattern)).stdout).not.toMatch(/"path": "(?!in\/b\.md")/);
  });
});

async function rulesOf(argv: readonly string[], cwd: string): Promise<readonly string[]> {
  const { stdout } = await run(['lint', '-f', 'json', ...argv], { cwd });
  return JSON.parse(stdout).files.flatMap(({ findings }: { findings: { rule: string }[] }) =>
    findings.map(({ rule }) => rule),
  );
}

async function pathsOf(argv: readonly string[], cwd: string): Promise<readonly string[]> {
  const { stdout } = await run(['lint', '-f', 'json', ...argv], { cwd });
  return JSON.parse(stdout).files.map(({ path }: { path: string }) => path);
}

describe('wildcards', () => {
  it.each(['agreements/**/*.md', 'lan-*/**/*-{a,b}.md', '**/lokala/**/*.md', '[a-z]?.md', 'a+b/@c.md'])(
    '%s',
    (glob) => {
      expect(isTooWild(glob)).toBe(false);
    },
  );

  it.each([
    '*a*b*c',
    '*a*/*a*/*a*',
    `a${'/a'.repeat(30)}`,
    `{${'a/b,'.repeat(30)}c}`,
    '**/a/**/b/**',
    '{a,b}{a,b}{a,b}',
    '+(a|b).md',
    '(a|b)',
    '[a]+b',
    '{a,b}+',
  ])('%s: too many', (glob) => {
    expect(isTooWild(glob)).toBe(true);
  });
});

describe('the page on config', () => {
  const page = pageOf('docs/config.md');
  const schema = JSON.parse(readFileSync(new URL('../../schemas/config.schema.json', import.meta.url), 'utf8'));

  it('has samples that are read without a fault', () => {
    const samples = page.fences.filter(({ lang }) => lang === 'yaml' || lang === 'json').map(({ value }) => value);
    const [profiles, configs] = [true, false].map((is) => samples.filter((text) => /^name:/m.test(text) === is));
    expect([profiles?.length, configs?.length]).toEqual([1, 4]);
    for (const text of configs ?? []) expect(parseConfig(Buffer.from(text)).problems).toEqual([]);
  });

  it('has a profile that can be used, and shows what --explain says of its configs', async () => {
    const named = /^# (\S+)$/m;
    const files = page.fences.flatMap(({ lang, value }) => (lang === 'yaml' ? [[named.exec(value)?.[1], value]] : []));
    const profile = page.fences.find(({ value }) => /^name: vart-lan$/m.test(value))?.value ?? '';
    const cwd = folder({
      ...GIT,
      ...Object.fromEntries(files.filter(([name]) => name)),
      'lokala/ort/a.md': '---\nformat: 1\nid: a\ntitle: A\nprofile: local\n---\n',
      'p.yaml': profile,
      'own.yaml': 'profiles: [p.yaml]',
    });
    const argv = ['config', '--explain', 'lokala/ort/a.md', '--rule', 'link-empty=info', '--locale', 'en'];
    const { stdout } = await run(argv, { cwd });
    expect(page.fences.map(({ value }) => value)).toContain(stdout.trimEnd());
    expect((await run(['config', '-c', 'own.yaml'], { cwd })).stdout).toContain('vart-lan (p.yaml)');
  });

  it('has every key', () => {
    const { coverage, theme } = schema.properties;
    const maps = [schema, coverage, theme, theme.properties.colours, schema.$defs.palette, schema.$defs.override];
    const keys = maps.flatMap(({ properties }) => Object.keys(properties));
    expect(keys.filter((key) => !page.text.includes(`\`${key}\``) && !page.text.includes(`.${key}\``))).toEqual([]);
  });
});
