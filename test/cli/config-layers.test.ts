import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/check/rules.js';
import { matcherOf } from '../../src/cli/config/match-globs.js';
import { openConfigs } from '../../src/cli/config/read-config.js';
import { startSession } from '../../src/cli/session.js';
import { folder, type Run, type RunOptions, run } from '../support/run.js';
import { CLEAN, sample } from '../support/sample.js';

const YAML = 'agreement.config.yaml';
const GIT = { '.git/HEAD': '' };

/** An agreement with one finding: `link-insecure`, an info by itself. */
const LINKED = sample(`${CLEAN.split('---\n')[2]}\nSe [sidan](http://example.org/).\n`);

function configsIn(cwd: string, flag?: string | false) {
  const silent = { isTTY: false, columns: undefined, write: () => {} };
  const now = () => new Date(0);
  const world = { cwd, env: {}, now, stdin: async () => Buffer.of(), stdout: silent, stderr: silent };
  return openConfigs(flag, startSession(world, 'en'));
}

function expectFailure({ code, stdout, stderr }: Run, ...said: readonly string[]): void {
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  for (const words of said) expect(stderr).toContain(words);
}

/** The level that a file's one finding has, by path. */
async function levelsIn(cwd: string, argv: readonly string[] = [], options: RunOptions = {}) {
  const { stdout, stderr } = await run(['lint', '-f', 'json', ...argv], { cwd, ...options });
  if (stdout === '') throw new Error(stderr);
  const files: { path: string; findings: { rule: string; severity: string }[] }[] = JSON.parse(stdout).files;
  return Object.fromEntries(
    files.map(({ path, findings }) => [path, findings.find(({ rule }) => rule === 'link-insecure')?.severity ?? 'off']),
  );
}

describe('extends', () => {
  it.each<[what: string, files: Readonly<Record<string, string>>, horizon: string | undefined]>([
    ['one file', { [YAML]: 'extends: b/base.yaml', 'b/base.yaml': 'horizon: P1D' }, 'P1D'],
    ['its own word goes before', { [YAML]: 'extends: a.yaml\nhorizon: P2D', 'a.yaml': 'horizon: P1D' }, 'P2D'],
    [
      'a later one goes before',
      { [YAML]: 'extends: [a.yaml, b.yaml]', 'a.yaml': 'horizon: P1D', 'b.yaml': 'horizon: P2D' },
      'P2D',
    ],
    [
      'a diamond counts once, where it comes first',
      {
        [YAML]: 'extends: [a.yaml, b.yaml]',
        'a.yaml': 'extends: base.yaml\nhorizon: P1D',
        'b.yaml': 'extends: base.yaml',
        'base.yaml': 'horizon: P9D',
      },
      'P1D',
    ],
    ['JSON', { [YAML]: 'extends: a.json', 'a.json': '{ "horizon": "P3D" }' }, 'P3D'],
    ['an empty one', { [YAML]: 'extends: a.yaml', 'a.yaml': '# later\n' }, undefined],
    ['spaces and å', { [YAML]: 'extends: a b/å.yaml', 'a b/å.yaml': 'horizon: P4D' }, 'P4D'],
  ])('%s', (_, files, horizon) => {
    expect(configsIn(folder({ ...GIT, ...files })).run.config.horizon?.text).toBe(horizon);
  });

  it('takes each key by its kind, and paths from the folder of the file that says them', () => {
    const cwd = folder({
      ...GIT,
      'shared/base.yaml': [
        'agreements: [lan/**]',
        'locale: sv',
        'coverage: { groups: [{ id: a, name: A }, { id: b, name: B }], parties: [X kommun] }',
        'theme: { organisation: Länet, logo: l.svg, colours: { light: { link: "#00457c", ink: "#000" } } }',
      ].join('\n'),
      [YAML]: [
        'extends: shared/base.yaml',
        'coverage: { groups: [{ id: b, name: Bättre }], parties: [Y kommun, X kommun] }',
        'theme: { organisation: Kommunen, colours: { light: { ink: "#111111" } } }',
      ].join('\n'),
    });
    const { config } = configsIn(cwd).run;
    expect(config.agreements).toEqual({
      folder: join(cwd, 'shared'),
      patterns: ['lan/**'],
      places: ['shared/base.yaml:1:14'],
    });
    expect(config.locale).toBe('sv');
    expect(config.coverage).toEqual({
      groups: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'Bättre' },
      ],
      parties: ['X kommun', 'Y kommun'],
    });
    expect(config.theme).toMatchObject({
      organisation: 'Kommunen',
      logo: { folder: join(cwd, 'shared'), path: 'l.svg', place: 'shared/base.yaml:4:37' },
      colours: { light: { link: '#00457c', ink: '#111111' } },
    });
    expect(config.sources.map(({ file }) => file)).toEqual([join(cwd, 'shared/base.yaml'), join(cwd, YAML)]);
  });

  it('judges the contrast of the colours together, at the place that said so last', async () => {
    const files = {
      ...GIT,
      'a.md': CLEAN,
      'base.yaml': 'theme:\n  colours:\n    light: { link: "#7ab" }',
      'dark.yaml': 'theme: { colours: { light: { paper: "#000", fill: "#000", ink: "#fff" } } }',
    };
    const cwd = folder({ ...files, [YAML]: 'extends: base.yaml' });
    expectFailure(await run(['lint', 'a.md'], { cwd }), 'base.yaml:3:20: theme.colours.light: link (#77aabb)');
  });

  it.each<[what: string, files: Readonly<Record<string, string>>, place: string, sv: string, en: string]>([
    ['itself', { [YAML]: `extends: ${YAML}` }, `${YAML}:1:10`, `i en ring: ${YAML} → ${YAML}.`, 'in a ring'],
    [
      'a ring of three',
      { [YAML]: 'extends: a.yaml', 'a.yaml': '\nextends: [b/c.yaml]', 'b/c.yaml': 'extends: ../a.yaml' },
      'b/c.yaml:1:10',
      'a.yaml → b/c.yaml → a.yaml. Ta bort ett',
      'extend one another in a ring: a.yaml → b/c.yaml → a.yaml.',
    ],
    [
      'none such',
      { [YAML]: 'extends: x/bas.yaml', 'x/base.yaml': '' },
      `${YAML}:1:10`,
      '”x/bas.yaml” finns inte. Menade du x/base.yaml?',
      'There is no file “x/bas.yaml”. Did you mean x/base.yaml?',
    ],
    [
      'nothing near',
      { [YAML]: 'extends: q.yaml' },
      `${YAML}:1:10`,
      'Skriv sökvägen från',
      'from the folder of this file',
    ],
    ['a folder', { [YAML]: 'extends: [b]', 'b/c': '' }, `${YAML}:1:11`, 'b är ingen fil', 'b is not a file'],
    ['outside', { [YAML]: 'extends: ../x.yaml' }, `${YAML}:1:10`, 'utanför projektet', 'lies outside the project'],
    ['absolute', { [YAML]: 'extends: /etc/passwd' }, `${YAML}:1:10`, 'har fel form', 'has the wrong form'],
    ['the web', { [YAML]: 'extends: "https://x.se/a"' }, `${YAML}:1:10`, 'har fel form', 'web addresses are not'],
    ['no list', { [YAML]: 'extends: []' }, `${YAML}:1:1`, 'är en tom lista', 'is an empty list'],
    ['a number', { [YAML]: 'extends: 7' }, `${YAML}:1:10`, 'en text eller en lista', 'a text or a list'],
    [
      'a faulty one',
      { [YAML]: 'extends: a.yaml', 'a.yaml': 'horizon: P1D\nrulez: {}' },
      'a.yaml:2:1',
      'Menade du rules?',
      'Did you mean rules?',
    ],
    ['no YAML', { [YAML]: 'extends: a.yaml', 'a.yaml': 'a: [' }, 'a.yaml:1:4', 'har inget slut', 'never ends'],
  ])('%s is told with its place', async (_, files, place, sv, en) => {
    const cwd = folder({ ...GIT, ...files, 'a.md': CLEAN });
    for (const [locale, words] of [['sv', sv] as const, ['en', en] as const])
      expectFailure(await run(['lint', 'a.md', '--locale', locale], { cwd }), `agreement: ${place}: `, words);
  });

  it('stays in the checkout: no links out, none that lead further by ..', async () => {
    const outside = folder({ 'a.yaml': 'horizon: P1D', 'b.md': CLEAN });
    const cwd = folder({ ...GIT, 'in/real.yaml': 'horizon: P2D', 'a.md': CLEAN, [YAML]: 'extends: l.yaml' });
    symlinkSync(join(outside, 'a.yaml'), join(cwd, 'l.yaml'));
    expectFailure(await run(['lint', 'a.md'], { cwd }), `${YAML}:1:10`, 'is a link out of the project');
    const linked = folder({ ...GIT, 'in/real.yaml': 'horizon: P2D', [YAML]: 'extends: l.yaml' });
    symlinkSync(join(linked, 'in/real.yaml'), join(linked, 'l.yaml'));
    expect(configsIn(linked).run.config.horizon?.text).toBe('P2D');
  });

  it('may go up within the checkout; outside one, within its own folder', () => {
    const files = { [YAML]: 'horizon: P5D', [`a/${YAML}`]: `extends: ../${YAML}`, 'a/x.md': CLEAN };
    expect(configsIn(join(folder({ ...GIT, ...files }), 'a')).run.config.horizon?.text).toBe('P5D');
    expect(() => configsIn(join(folder(files), 'a'))).toThrow('lies outside the project');
  });

  it('has an end: at most twenty files, in a row or side by side', async () => {
    const row = Object.fromEntries(
      Array.from({ length: 30 }, (_, n) => [n === 0 ? YAML : `${n}.yaml`, `extends: ${n + 1}.yaml`]),
    );
    const cwd = folder({ ...GIT, ...row, '30.yaml': '', 'a.md': CLEAN });
    expectFailure(await run(['lint', 'a.md'], { cwd }), '19.yaml:1:10: The config is made of more than 20 files.');
  });

  it('tells all faults of all files at once, and once for all agreements', async () => {
    const cwd = folder({
      ...GIT,
      [YAML]: 'extends: [a.yaml, none.yaml]\nfoo: 1\nprofiles: [none2.yaml]',
      'a.yaml': 'bar: 2',
      'x.md': CLEAN,
      'y.md': CLEAN,
    });
    const { code, stderr } = await run(['lint', 'x.md', 'y.md'], { cwd });
    expect(code).toBe(2);
    expect(stderr.match(/^agreement: \S+:\d+:\d+/gm)).toEqual([
      `agreement: ${YAML}:2:1`,
      'agreement: a.yaml:1:1',
      `agreement: ${YAML}:1:19`,
      `agreement: ${YAML}:3:12`,
    ]);
  });
});

describe('rules and overrides', () => {
  const rules = (level: string) => `rules: { link-insecure: ${level} }`;

  it.each<[what: string, config: string, argv: readonly string[], level: string]>([
    ['the default', '', [], 'info'],
    ['rules', rules('error'), [], 'error'],
    ['off, which is a word in YAML 1.2', rules('off'), [], 'off'],
    ['an override', `${rules('error')}\noverrides: [{ files: [lokala], ${rules('warning')} }]`, [], 'warning'],
    [
      'the later override',
      `overrides: [{ files: [lokala], ${rules('off')} }, { files: ["**/*.md"], ${rules('error')} }]`,
      [],
      'error',
    ],
    ['an override of others', `overrides: [{ files: [lan], ${rules('error')} }]`, [], 'info'],
    [
      'the command line',
      `${rules('error')}\noverrides: [{ files: [lokala], ${rules('error')} }]`,
      ['--rule', 'link-insecure=warning'],
      'warning',
    ],
    ['no config', rules('error'), ['--no-config'], 'info'],
  ])('%s', async (_, config, argv, level) => {
    const cwd = folder({ ...GIT, [YAML]: config, 'lokala/a.md': LINKED });
    expect(await levelsIn(cwd, ['lokala/a.md', ...argv])).toEqual({ 'lokala/a.md': level });
  });

  it('those of the nearest config count for each file, wherever one stands', async () => {
    const files = {
      ...GIT,
      [YAML]: rules('error'),
      'a.md': LINKED,
      [`b/${YAML}`]: rules('warning'),
      'b/c/d.md': LINKED,
      [`e/${YAML}`]: `extends: ../${YAML}\noverrides: [{ files: [f], ${rules('off')} }]`,
      'e/f/g.md': LINKED,
      'e/h.md': LINKED,
    };
    const paths = ['a.md', 'b/c/d.md', 'e/f/g.md', 'e/h.md'];
    const levels = { 'a.md': 'error', 'b/c/d.md': 'warning', 'e/f/g.md': 'off', 'e/h.md': 'error' };
    const cwd = folder(files);
    expect(await levelsIn(cwd, paths)).toEqual(levels);
    expect(
      Object.values(
        await levelsIn(
          join(cwd, 'b'),
          paths.map((path) => `../${path}`),
        ),
      ),
    ).toEqual(expect.arrayContaining(['error', 'warning', 'off', 'error']));
    expect(new Set(Object.values(await levelsIn(cwd, [...paths, '-c', `b/${YAML}`])))).toEqual(new Set(['warning']));
  });

  it('outside a checkout, that of the working folder counts below it', async () => {
    const cwd = folder({ [YAML]: rules('error'), 'a/b.md': LINKED, [`c/${YAML}`]: rules('off'), 'c/d.md': LINKED });
    expect(await levelsIn(cwd, ['a/b.md', 'c/d.md'])).toEqual({ 'a/b.md': 'error', 'c/d.md': 'off' });
  });

  it('standard input counts as the file that it is called', async () => {
    const cwd = folder({ ...GIT, [YAML]: `overrides: [{ files: [lokala], ${rules('error')} }]` });
    const named = await levelsIn(cwd, ['-', '--stdin-filename', 'lokala/ny.md'], { stdin: LINKED });
    expect([named, await levelsIn(cwd, ['-'], { stdin: LINKED })]).toEqual([
      { 'lokala/ny.md': 'error' },
      { '<stdin>': 'info' },
    ]);
  });

  it('those of an override are from its own folder, and never about files elsewhere', async () => {
    const shared = `overrides: [{ files: ["**"], ${rules('error')} }]`;
    const cwd = folder({ ...GIT, 'shared/x.yaml': shared, [YAML]: 'extends: shared/x.yaml', 'a.md': LINKED });
    mkdirSync(join(cwd, 'shared/in'));
    expect(await levelsIn(cwd, ['a.md'])).toEqual({ 'a.md': 'info' });
    expect(await levelsIn(cwd, ['-', '--stdin-filename', 'shared/in/a.md'], { stdin: LINKED })).toEqual({
      'shared/in/a.md': 'error',
    });
  });

  it('forecasts go by them too', async () => {
    const cwd = folder({
      ...GIT,
      'lokala/a.md': LINKED,
      [YAML]: `overrides: [{ files: [lokala], ${rules('error')} }]`,
    });
    const { stdout } = await run(['forecast', '-f', 'json'], { cwd });
    expect(JSON.parse(stdout).present).toMatchObject({ errors: 1, infos: 0 });
  });

  it.each<[text: string, place: string, sv: string, en: string]>([
    ['rules: { link-insecur: off }', '1:10', 'Menade du link-insecure?', 'no rule called “link-insecur”.'],
    ['rules: { foo: off }', '1:10', 'Kör agreement rules', 'Run agreement rules to see'],
    ['rules: { __proto__: off }', '1:10', 'heter ”__proto__”', 'called “__proto__”'],
    ['rules: { link-insecure: fel }', '1:25', 'Menade du error?', 'Did you mean error?'],
    ['rules: { link-insecure: varning }', '1:25', 'Menade du warning?', 'must be error, warning, info or off'],
    ['rules: { link-insecure: upplysning }', '1:25', 'Menade du info?', 'Did you mean info?'],
    ['rules: { link-insecure: av }', '1:25', 'Menade du off?', 'Did you mean off?'],
    ['rules: { link-insecure: false }', '1:25', 'Menade du off?', 'is “false”'],
    ['rules: { link-insecure: 2 }', '1:25', 'Menade du error?', 'is “2”'],
    ['rules: { link-insecure: }', '1:10', 'saknar värde', 'has no value'],
    ['rules: [link-insecure]', '1:1', 'ska vara en grupp av nycklar', 'must be a group of keys'],
    ['overrides: [{ files: [a] }]', '1:13', 'Nyckeln rules saknas', 'The key rules is missing'],
    ['overrides: [{ rules: { link-insecure: off } }]', '1:13', 'Nyckeln files saknas', 'The key files is missing'],
    ['overrides: [{ files: [], rules: { link-insecure: off } }]', '1:15', 'är en tom lista', 'is an empty list'],
    ['overrides: [{ files: [a], rules: {} }]', '1:27', 'overrides[0].rules är tom', 'overrides[0].rules is empty'],
    ['overrides: [{ files: [a], rules: { foo: off } }]', '1:36', 'ingen regel som heter ”foo”', 'called “foo”'],
    ['overrides: [{ files: [../a], rules: { link-insecure: off } }]', '1:23', 'har fel form', 'wrong form: “../a”'],
    ['overrides: [{ files: ["a[b"], rules: { link-insecure: off } }]', '1:23', 'har [ inget slut', 'the [ never ends'],
    ['overrides: [{ files: [""], rules: { link-insecure: off } }]', '1:23', 'är tom', 'is empty'],
    ['agreements: ["a{b,c"]', '1:14', 'har { inget slut', 'the { never ends'],
    ['agreements: ["[]"]', '1:14', 'har [ inget slut', 'the [ never ends'],
    ['locale: svenska', '1:9', 'Menade du sv?', 'must be sv or en'],
    ['locale: de', '1:9', 'ska vara sv eller en', 'must be sv or en'],
    ['språk: sv', '1:1', 'Menade du locale?', 'Did you mean locale?'],
    ['regler: {}', '1:1', 'Menade du rules?', 'Did you mean rules?'],
  ])('%s is told at %s', async (text, place, sv, en) => {
    const cwd = folder({ [YAML]: text, 'a.md': CLEAN });
    for (const [locale, words] of [['sv', sv] as const, ['en', en] as const])
      expectFailure(await run(['lint', 'a.md', '--locale', locale], { cwd }), `agreement: ${YAML}:${place}: `, words);
  });

  it('the schema lists the rules that there are', () => {
    const schema = JSON.parse(readFileSync(new URL('../../schemas/config.schema.json', import.meta.url), 'utf8'));
    const names = RULES.map(({ name }) => name).sort();
    const paste = names.map((name) => `        "${name}"`).join(',\n');
    expect(schema.$defs.ruleName.enum, `paste into $defs.ruleName.enum of config.schema.json:\n${paste}`).toEqual(
      names,
    );
  });
});

describe('a build', () => {
  it('names the configs and profiles among its sources, and never writes over them', async () => {
    const profile = 'name: vart\ntitle: Vårt\nabout: Om\n';
    const cwd = folder({
      ...GIT,
      [YAML]: 'extends: x/base.yaml\nprofiles: [p.yaml]',
      'x/base.yaml': 'horizon: P1Y',
      'p.yaml': profile,
      [`agreements/${YAML}`]: `extends: ../${YAML}`,
      'agreements/exempel.md': CLEAN,
    });
    expect((await run(['build', 'agreements/exempel.md', '--to', 'json'], { cwd })).code).toBe(0);
    const manifest = JSON.parse(readFileSync(join(cwd, 'public/manifest.json'), 'utf8'));
    const sources = manifest.sources.map(({ path }: { path: string }) => path);
    expect(sources).toEqual([YAML, `agreements/${YAML}`, 'agreements/exempel.md', 'p.yaml', 'x/base.yaml']);
    for (const file of ['x/base.yaml', 'p.yaml'])
      expect((await run(['lint', '-f', `json=${file}`], { cwd })).stderr).toContain(`${file} is being read`);
  });
});

describe('globs of overrides', () => {
  const at = '/x/y';
  it.each<[glob: string, yes: readonly string[], no: readonly string[]]>([
    ['lokala/**', ['lokala/a.md', 'lokala/b/c.md', 'lokala/.d/e.md'], ['lan/a.md', 'lokala2/a.md', 'Lokala/a.md']],
    ['lokala', ['lokala/a.md', 'lokala/b/c.md'], ['x/lokala/a.md', 'lokala.md']],
    ['lokala/', ['lokala/a.md'], ['lokala2/a.md']],
    ['./lokala', ['lokala/a.md'], []],
    ['.', ['a.md', 'b/c.md'], ['../z/a.md']],
    ['*.md', ['a.md', '.a.md'], ['b/a.md']],
    ['**/*.md', ['a.md', 'b/c/d.md'], ['a.txt']],
    ['a.md', ['a.md'], ['b/a.md']],
    ['{norr,söder}/*.md', ['norr/a.md', 'söder/a.md'], ['väst/a.md']],
    ['[utkast] a.md', ['[utkast] a.md'], ['u.md']],
    ['{lan,lokala/ort}/**', ['lan/a.md', 'lokala/ort/a.md'], ['lokala/a.md', 'x/lan/a.md']],
    ['**/ort/**/*.md', ['ort/a.md', 'a/ort/b/c.md'], ['a/b.md']],
    ['lan/[!x].md', ['lan/l.md'], ['lan/x.md']],
    ['lan/[^x].md', ['lan/l.md'], ['lan/x.md']],
    ['avtal?.md', ['avtal1.md'], ['avtal.md']],
    ['Åre/**', ['A\u030Are/a.md', '\u00C5re/a.md'], ['Are/a.md']],
    ['A\u030Are/**', ['\u00C5re/a.md'], []],
    ['a"b".md', ['a"b".md'], ['ab.md']],
  ])('%s', (glob, yes, no) => {
    const isMeant = matcherOf({ folder: at, patterns: [glob] });
    expect(yes.filter((path) => !isMeant(join(at, path)))).toEqual([]);
    expect(no.filter((path) => isMeant(join(at, path)))).toEqual([]);
  });

  it('are matched in time whatever they are', () => {
    const deep = join(at, 'a/'.repeat(500), `${'a'.repeat(200)}.txt`);
    const manifold = join(at, 'aaaa/'.repeat(100), 'c');
    expect(matcherOf({ folder: at, patterns: [`${'*a*/'.repeat(100)}b`] })(manifold)).toBe(false);
    for (const glob of ['**/a/**/*a*b', '**/*a*b', '{a,aa}{a,aa}*/**/b', `${'*a*/'.repeat(60)}b`, '?'.repeat(400)])
      expect(matcherOf({ folder: at, patterns: [glob] })(deep)).toBe(false);
  });
});
