import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import configSchema from '../../schemas/config.schema.json' with { type: 'json' };
import frontmatterSchema from '../../schemas/frontmatter.schema.json' with { type: 'json' };
import { LOCALES } from '../../src/model/locale.js';
import { ROLES } from '../../src/model/role.js';
import { findProfile, PROFILES } from '../../src/profiles/profiles.js';
import { folder, run } from '../support/run.js';
import { CLEAN } from '../support/sample.js';

const FIRST = 'agreements/ny-overenskommelse.md';
const LOCAL = 'agreements/ny-overenskommelse-lokal.md';
const CONFIG = 'agreement.config.yaml';
const WORKFLOW = '.github/workflows/agreement.yml';

interface Told {
  readonly rule: string;
  readonly severity: string;
  readonly range: { readonly start: { readonly line: number } };
}

async function findingsIn(cwd: string, ...flags: readonly string[]): Promise<readonly Told[]> {
  const { stdout } = await run(['lint', '--format', 'json', ...flags], { cwd });
  return JSON.parse(stdout).files.flatMap(({ findings }: { findings: readonly Told[] }) => findings);
}

function filesIn(cwd: string): readonly string[] {
  const entries = readdirSync(cwd, { recursive: true, withFileTypes: true });
  return entries
    .flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name).slice(cwd.length + 1)] : []))
    .sort();
}

const read = (cwd: string, file: string) => readFileSync(join(cwd, file), 'utf8');

describe('agreement init in an empty folder', () => {
  it.each(
    LOCALES.flatMap((locale) =>
      PROFILES.filter(({ name }) => name !== 'local').map(({ name }) => ({ profile: name, locale })),
    ),
  )('$profile, $locale: what it writes lints and builds, today and next year', async ({ profile, locale }) => {
    const cwd = folder({});
    const outcome = await run(['init', '--profile', profile, '--locale', locale], { cwd });
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(filesIn(cwd)).toEqual([WORKFLOW, CONFIG, FIRST]);
    const lines = read(cwd, FIRST).split('\n');
    for (const day of ['2026-11-21', '2027-11-21']) {
      const findings = await findingsIn(cwd, '--as-of', day);
      expect(findings.filter(({ rule }) => rule !== 'placeholder-left')).toEqual([]);
      expect(findings.filter(({ severity }) => severity !== 'warning')).toEqual([]);
      const told = findings.map(({ range }) => lines[range.start.line - 1] ?? '');
      expect(told.filter((line) => !/\[(?:[Ss]kriv|Beskriv|Ange) .+\]/.test(line))).toEqual([]);
      expect(lines.filter((line) => line.includes('[') && !line.startsWith('#')).length).toBe(new Set(told).size);
    }
    expect((await run(['lint'], { cwd })).code).toBe(0);
    expect((await run(['build', '--to', 'html,json'], { cwd })).code).toBe(0);
    expect(existsSync(join(cwd, 'public/ny-overenskommelse.html'))).toBe(true);
  });

  it.each(PROFILES.map(({ name }) => name))('%s: has what the profile asks for, in order', async (name) => {
    const cwd = folder({});
    if (name === 'local') await run(['init'], { cwd });
    const parent = name === 'local' ? ['--parent', 'ny-overenskommelse'] : [];
    await run(['init', '--profile', name, ...parent], { cwd });
    const text = read(cwd, name === 'local' ? LOCAL : FIRST);
    const asked = findProfile(name)?.requirements.filter(({ severity, metBy }) => severity !== 'info' || !metBy) ?? [];
    const order = Object.keys(ROLES);
    const sorted = [...asked].sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
    const parts = text.split(/^## /m).slice(1);
    expect(parts.map((part) => part.split('\n')[0])).toEqual(sorted.map(({ role }) => ROLES[role].sv));
    for (const [index, { asks }] of sorted.entries()) expect(parts[index]).toContain(`[${asks.sv}]`);
  });

  it('the config names its schema, and every key with what it is for', async () => {
    const cwd = folder({ 'node_modules/agreement-cli/schemas/config.schema.json': '{}' });
    await run(['init', '--locale', 'sv'], { cwd });
    const config = read(cwd, CONFIG);
    const path = /^# yaml-language-server: \$schema=(.+)\n/.exec(config)?.[1] ?? '';
    expect(existsSync(join(cwd, path))).toBe(true);
    const keys = Object.keys(configSchema.properties).filter((key) => key !== '$schema');
    expect([...config.matchAll(/^#?([a-z]+):/gim)].map(([, key]) => key)).toEqual(keys);
    expect(Object.keys(parse(config))).toEqual(['agreements', 'horizon', 'locale', 'overrides']);
  });

  it.each(LOCALES)('%s: the head has every key, and what belongs in it', async (locale) => {
    const cwd = folder({});
    await run(['init', '--locale', locale], { cwd });
    const [, head = ''] = /^---\n([\s\S]*?)^---$/m.exec(read(cwd, FIRST)) ?? [];
    const words = head.replace(/\n# /g, ' ');
    for (const [key, { description = '' }] of Object.entries<{ description?: string }>(frontmatterSchema.properties)) {
      expect(head).toMatch(new RegExp(`^# .+\\n#?${key}:`, 'm'));
      expect(words).toContain(description.split(' / ')[locale === 'en' ? 0 : 1]);
    }
  });

  it('no date of it is before the day that it is written on', async () => {
    const cwd = folder({});
    await run(['init', '--as-of', '2031-05-01'], { cwd });
    const years = [...read(cwd, FIRST).matchAll(/^\s+(?:latest|first): (\d{4})$/gm)].map(([, year]) => Number(year));
    expect(years).toEqual([2035, 2033]);
  });
});

describe('agreement init where something is', () => {
  it('writes over nothing, and says so', async () => {
    const cwd = folder({ [WORKFLOW]: 'name: mine\n', [CONFIG]: 'horizon: P1Y\n' });
    const { code, stdout } = await run(['init'], { cwd });
    expect(code).toBe(0);
    expect(read(cwd, WORKFLOW) + read(cwd, CONFIG)).toBe('name: mine\nhorizon: P1Y\n');
    expect(stdout).toContain(`Wrote ${FIRST}\nWas there already and is as it was: ${CONFIG}\n`);
    expect(stdout).toContain('placeholder-left: warning');
  });

  it('what it says to add to a config makes the new agreement fit to build', async () => {
    const cwd = folder({ [CONFIG]: 'horizon: P1Y\n' });
    const { stdout } = await run(['init', '--ci', 'none'], { cwd });
    expect((await run(['build'], { cwd })).code).toBe(1);
    const lines = /^ {3}overrides:\n(?: {3,}.*\n)+/m.exec(stdout)?.[0].replace(/^ {3}/gm, '') ?? '';
    writeFileSync(join(cwd, CONFIG), lines);
    expect((await run(['build'], { cwd })).code).toBe(0);
  });

  it('a second time changes nothing', async () => {
    const cwd = folder({});
    await run(['init'], { cwd });
    const before = filesIn(cwd).map((file) => read(cwd, file));
    const { code, stdout } = await run(['init', '--locale', 'sv', '--profile', 'general'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('Här finns överenskommelser redan');
    expect(filesIn(cwd).map((file) => read(cwd, file))).toEqual(before);
    expect((await run(['init', '--id', 'ny-overenskommelse'], { cwd })).code).toBe(0);
    expect(filesIn(cwd).map((file) => read(cwd, file))).toEqual(before);
  });

  it('a config that is JSON is the config', async () => {
    const cwd = folder({ 'agreement.config.json': '{"agreements":["lan/**/*.md"]}' });
    expect((await run(['init', '--ci', 'none'], { cwd })).code).toBe(0);
    expect(filesIn(cwd)).toEqual(['agreement.config.json', 'lan/ny-overenskommelse.md']);
  });

  it('what it says to add to such a config is JSON, and makes the new agreement fit to build', async () => {
    const cwd = folder({ 'agreement.config.json': '{}' });
    const { stdout } = await run(['init', '--ci', 'none'], { cwd });
    const [keys = ''] = /^ {3} *"overrides": \[\n(?: {3,}.*\n)+/m.exec(stdout) ?? [];
    writeFileSync(join(cwd, 'agreement.config.json'), JSON.stringify(JSON.parse(`{${keys}}`)));
    expect((await run(['build', '--to', 'json'], { cwd })).code).toBe(0);
  });

  it("a profile of the folder's own config is asked of the new agreement", async () => {
    const demand = { severity: 'warning', sure: 'high', source: 'Länets riktlinjer.' };
    const profile = {
      ...{ name: 'vart-lan', title: 'Vårt län', about: 'Vårt.', extends: 'general' },
      requirements: [{ ...demand, role: 'costs', asks: 'Kostnaderna ska vara delade\n[lika].' }],
    };
    const cwd = folder({
      'lan/agreement.config.json': '{"profiles":["p.yaml"]}',
      'lan/p.yaml': JSON.stringify(profile),
    });
    expect(await run(['init', 'lan', '--profile', 'vart-lan'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    const text = read(cwd, `lan/${FIRST}`);
    expect(text).toContain('\nprofile: vart-lan\n');
    expect(text).toContain(`## ${ROLES.costs.sv}\n\n[Skriv: Kostnaderna ska vara delade lika.]\n`);
    const findings = await findingsIn(join(cwd, 'lan'));
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['placeholder-left']));
    const near = await run(['init', 'lan', '--profile', 'vart-ln'], { cwd });
    expect(near).toMatchObject({ code: 2, stderr: expect.stringContaining('did you mean vart-lan?') });
    expect((await run(['init', 'other', '--profile', 'vart-lan'], { cwd })).code).toBe(2);
  });

  it('another agreement comes by its id', async () => {
    const cwd = folder({ 'agreements/a.md': CLEAN });
    expect((await run(['init', '--ci', 'none'], { cwd })).stdout).toContain('There are agreements here already');
    expect(filesIn(cwd)).toEqual([CONFIG, 'agreements/a.md']);
    const { stdout } = await run(['init', '--ci', 'none', '--id', 'b'], { cwd });
    expect(stdout).toContain('Wrote agreements/b.md');
    expect(stdout).toContain('Begin with title, parties and targetGroups');
    const taken = await run(['init', '--id', 'exempel'], { cwd });
    expect(taken).toMatchObject({ code: 2, stderr: expect.stringContaining('agreements/a.md has that id already') });
  });

  it('a local one takes its parties from its parent', async () => {
    const cwd = folder({ 'agreements/a.md': CLEAN });
    const outcome = await run(['init', '--profile', 'local', '--parent', 'exempel'], { cwd });
    expect(outcome).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringContaining('Begin with title and parties'),
    });
    const text = read(cwd, 'agreements/exempel-lokal.md');
    expect(text).toContain('  - name: Region Exempel\n    kind: region\n    short: regionen\n');
    expect(text).toContain('\nparent: exempel\n');
    const findings = await findingsIn(cwd);
    expect(findings.filter(({ rule, severity }) => rule !== 'placeholder-left' || severity === 'error')).toEqual([]);
    expect((await run(['build', '--to', 'html'], { cwd })).code).toBe(0);
  });

  it('a parent with names that would be markup makes a table all the same', async () => {
    const hostile = CLEAN.replace('name: Region Exempel', 'name: "Region | <b>x</b> `y`"').replace(
      ', short: regionen',
      '',
    );
    const cwd = folder({ 'agreements/a.md': hostile });
    await run(['init', '--parent', 'exempel', '--profile', 'local'], { cwd });
    const findings = await findingsIn(cwd, 'agreements/exempel-lokal.md');
    expect(findings.filter(({ rule }) => rule !== 'placeholder-left')).toEqual([]);
  });
});

describe('agreement init is told what is wrong, and ends with 2', () => {
  it.each([
    [['--profile', 'local'], /names?.*--parent ID: there are exempel/i],
    [['--profile', 'local', '--parent', 'exempl'], /did you mean exempel\?/],
    [['--id', 'Ny Överenskommelse'], /lower-case/],
    [['--id', '../../x'], /lower-case/],
    [['--profile', 'generl'], /--profile generl: did you mean general\? choose from/],
    [['--ci', 'jenkins'], /--ci jenkins: choose from github/],
    [['--as-of', '2026-02-30'], /--as-of/],
    [['agreements/a.md'], /is not a folder/],
    [['agreements/a.md/x'], /is not a folder/],
    [['/proc/x'], /cannot be written/],
  ])('%j', async (argv, said) => {
    const cwd = folder({ 'agreements/a.md': CLEAN });
    const outcome = await run(['init', ...argv], { cwd });
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toMatch(said);
    expect(outcome.stderr).not.toContain('internal');
    expect(filesIn(cwd)).toEqual(['agreements/a.md']);
  });

  it('of a config that is wrong', async () => {
    const cwd = folder({ [CONFIG]: 'horizont: P1Y\n' });
    expect((await run(['init'], { cwd })).code).toBe(2);
    expect(filesIn(cwd)).toEqual([CONFIG]);
  });

  it.skipIf(process.getuid?.() === 0)('of a folder that may not be written in (root may)', async () => {
    const cwd = folder({});
    chmodSync(cwd, 0o500);
    expect(await run(['init'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('cannot be written'),
    });
    chmodSync(cwd, 0o700);
  });

  it.each([['agreements'], ['.github'], ['.github/workflows']])('of the link %s out of the folder', async (link) => {
    const [cwd, outside] = [folder({}), folder({})];
    mkdirSync(join(cwd, link, '..'), { recursive: true });
    symlinkSync(outside, join(cwd, link));
    expect(await run(['init'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('a link on the way'),
    });
    expect(filesIn(outside)).toEqual([]);
  });

  it('but a link in place of a file is kept and not followed', async () => {
    const [cwd, outside] = [folder({}), folder({})];
    symlinkSync(join(outside, 'there.md'), join(cwd, CONFIG));
    mkdirSync(join(cwd, 'agreements'));
    symlinkSync(join(outside, 'agreement.md'), join(cwd, FIRST));
    await run(['init', '--ci', 'none'], { cwd });
    expect(filesIn(outside)).toEqual([]);
  });
});

describe('the check in CI', () => {
  const IN_A_FOLDER = `å ä "ö" \${{ x }}`;

  it('lies where the service looks: at the root of the checkout', async () => {
    const cwd = folder({ '.git/HEAD': 'ref: refs/heads/main\n' });
    expect((await run(['init', IN_A_FOLDER], { cwd })).code).toBe(0);
    const workflow = parse(read(cwd, WORKFLOW));
    expect(workflow.defaults.run['working-directory']).toBe(IN_A_FOLDER.replace(`\${{`, `\${{ '\${{' }}`));
    expect(workflow).toMatchObject({ permissions: { contents: 'read' }, on: { schedule: [expect.anything()] } });
    expect(Object.keys(workflow.on)).toContain('pull_request');
    expect(existsSync(join(cwd, IN_A_FOLDER, CONFIG))).toBe(true);
  });

  it.each([
    ['github', WORKFLOW, IN_A_FOLDER],
    ['github', WORKFLOW, 'b'],
    ['github', WORKFLOW, '.'],
    ['gitlab', '.gitlab/agreement.yml', IN_A_FOLDER],
    ['gitlab', '.gitlab/agreement.yml', '.'],
  ])('%s: tells what another folder lacks in %s, until it is added: %s', async (ci, file, second) => {
    const cwd = folder({ '.git/HEAD': '' });
    expect((await run(['init', 'a', '--ci', ci], { cwd })).stdout).not.toContain('but not');
    expect((await run(['init', './a', '--ci', ci, '--locale', 'sv'], { cwd })).stdout).not.toContain('men inte');
    const before = parse(read(cwd, file));
    const { stdout } = await run(['init', second, '--ci', ci], { cwd });
    expect(stdout).toContain(`${file} checks other folders, but not the folder “${second}”.`);
    const addition = stdout.slice(stdout.indexOf('checked too:\n\n') + 14).replace(/^ {3}/gm, '');
    writeFileSync(join(cwd, file), `${read(cwd, file)}${addition}`);
    const after = parse(read(cwd, file));
    if (ci === 'gitlab') expect(after[`agreement ${second}`].script).toHaveLength(3);
    else expect(after.jobs.lint.steps).toHaveLength(before.jobs.lint.steps.length + 2);
    const again = await run(['init', second, '--ci', ci], { cwd });
    expect(again.stdout).not.toContain('but not');
  });

  it.each([
    ['.', 'jobs: {}\n', false],
    ['b', 'jobs: {}\n', true],
    ['b', '# working-directory: b\n', true],
    ['b', "    working-directory: './b/'\r\n", false],
    ['b', '    working-directory: bb\n', true],
  ])('a check of your own, in %s: %j', async (second, workflow, isTold) => {
    const cwd = folder({ '.git/HEAD': '', [WORKFLOW]: workflow });
    const { stdout } = await run(['init', second], { cwd });
    expect(stdout.includes('but not the folder')).toBe(isTold);
  });

  it('of GitLab is a file of its own, and is told of where there is another', async () => {
    const cwd = folder({ '.gitlab-ci.yml': 'stages: [test]\n' });
    const { stdout } = await run(['init', '--ci', 'gitlab'], { cwd });
    expect(read(cwd, '.gitlab-ci.yml')).toBe('stages: [test]\n');
    expect(stdout).toContain('   include:\n     - local: .gitlab/agreement.yml\n');
    expect(parse(read(cwd, '.gitlab/agreement.yml')).agreement.artifacts.reports).toEqual({
      codequality: 'gl-code-quality-report.json',
      junit: 'agreement-junit.xml',
    });
    const fresh = folder({});
    await run(['init', '--ci', 'gitlab'], { cwd: fresh });
    expect(parse(read(fresh, '.gitlab-ci.yml'))).toEqual({ include: [{ local: '.gitlab/agreement.yml' }] });
  });
});
