import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.js';
import type { Day } from '../../src/model/day.js';
import { extendProfile, ringFrom } from '../../src/profiles/extend.js';
import { mergeProfiles } from '../../src/profiles/merge.js';
import { folder, type Run, run } from '../support/run.js';
import { CLEAN, sample } from '../support/sample.js';

const YAML = 'agreement.config.yaml';
const GIT = { '.git/HEAD': '' };
const HEAD = 'name: vart-lan\ntitle: Vårt län\nabout: För länet.\n';
const COSTS =
  'role: costs, severity: warning, sure: high, asks: Skriv vem som betalar vad., source: "Riktlinjer 2026, 3."';

/** A project with these profile files, and an agreement that names a profile. */
function project(profiles: Readonly<Record<string, string>>, profile = 'vart-lan'): string {
  return folder({
    ...GIT,
    ...profiles,
    [YAML]: `profiles: [${Object.keys(profiles).join(', ')}]`,
    'a.md': sample(`---\nprofile: ${profile}\n---\n`),
  });
}

async function findingsIn(cwd: string, argv: readonly string[] = []): Promise<readonly string[]> {
  const { stdout, stderr } = await run(['lint', 'a.md', '-f', 'json', ...argv], { cwd });
  if (stdout === '') throw new Error(stderr);
  const [file]: { findings: { rule: string; severity: string; message: { sv: string } }[] }[] =
    JSON.parse(stdout).files;
  return (file?.findings ?? []).map(({ rule, severity, message }) => `${severity} ${rule} ${message.sv}`);
}

function expectFailure({ code, stdout, stderr }: Run, ...said: readonly string[]): void {
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  for (const words of said) expect(stderr).toContain(words);
}

describe("a profile of a user's", () => {
  it('asks for what it says, in its words, and finds sections by its own', async () => {
    const asking = `${HEAD}requirements: [{ ${COSTS} }]\nrequiredKeys:\n  - { key: /reference, severity: error, sure: high, asks: Ange diarienumret., source: Riktlinjer }\n`;
    const found = await findingsIn(project({ 'p.yaml': asking }));
    expect(found).toEqual([
      expect.stringMatching(/^warning section-missing .*Skriv vem som betalar vad\./),
      expect.stringMatching(/^error frontmatter-key-missing .*Ange diarienumret\./),
    ]);
    const knowing = `${HEAD}requirements: [{ ${COSTS} }]\nwords: { costs: ["gemensamma mål"] }\n`;
    expect(await findingsIn(project({ 'p.yaml': knowing }))).toEqual([]);
  });

  it('is unknown without the config, and known to every command with it', async () => {
    const cwd = project({ 'p.json': JSON.stringify({ name: 'vart-lan', title: 'A', about: { sv: 'B', en: 'C' } }) });
    expect(await findingsIn(cwd)).toEqual([]);
    expect(await findingsIn(cwd, ['--no-config'])).toEqual([expect.stringMatching(/^error profile-unknown/)]);
    for (const command of ['citations', 'forecast', 'status', 'calendar', 'coverage', 'build'])
      expect((await run([command, 'a.md'], { cwd })).stderr).not.toContain('profile');
    const { stdout } = await run(['forecast', 'a.md', '-f', 'json'], { cwd });
    expect(JSON.parse(stdout).present).toEqual({ errors: 0, warnings: 0, infos: 0 });
  });

  it('asks for all that those do that it extends, ours or its own, and rules loosen it', async () => {
    const files = {
      'p.yaml': `${HEAD}extends: [grund, general]\n`,
      'q.yaml': `name: grund\ntitle: Grund\nabout: Om\nrequirements: [{ ${COSTS} }]\n`,
    };
    const cwd = project(files);
    expect((await findingsIn(cwd)).map((line) => line.split(' ').slice(0, 2).join(' '))).toContain(
      'warning section-missing',
    );
    expect(await findingsIn(cwd, ['--rule', 'section-missing=off'])).toEqual([]);
  });

  it.each<[what: string, files: Readonly<Record<string, string>>, place: string, sv: string, en: string]>([
    ['nothing in it', { 'p.yaml': '' }, 'p.yaml:1:1', 'Nyckeln name saknas i profilen', 'The key name is missing'],
    ['an unknown key', { 'p.yaml': `${HEAD}krav: []` }, 'p.yaml:4:1', 'Menade du requirements?', 'Did you mean req'],
    ['no YAML', { 'p.yaml': `${HEAD}words: {` }, 'p.yaml:4:8', 'har inget slut', 'never ends'],
    ['a list', { 'p.yaml': '- a' }, 'p.yaml:1:1', 'name: vart-lan', 'name: vart-lan'],
    ['no text', { 'p.yaml': 'a\0b' }, 'p.yaml:1:1', 'Skriv profilen i en textfil', 'Write the profile in a text file'],
    [
      'a text in one of two languages',
      { 'p.yaml': `${HEAD}x: 1`.replace('Vårt län', '{ sv: Vårt }') },
      'p.yaml:2:1',
      'en saknas i title',
      'key en is missing in title',
    ],
    [
      'a role that is none',
      { 'p.yaml': `${HEAD}requirements: [{ ${COSTS.replace('costs', 'kostnader')} }]` },
      'p.yaml:4:24',
      'Menade du costs?',
      'Did you mean costs?',
    ],
    [
      'words of no role',
      { 'p.yaml': `${HEAD}words: { cost: [pris] }` },
      'p.yaml:4:10',
      'ingen roll som heter ”cost”. Menade du costs?',
      'no role called “cost”.',
    ],
    [
      'a pattern of no form',
      { 'p.yaml': `${HEAD}words: { costs: ["(a+)+$"] }` },
      'p.yaml:4:18',
      'har fel form',
      'has the wrong form',
    ],
    [
      'an error that is not sure',
      { 'p.yaml': `${HEAD}requirements: [{ ${COSTS.replace('warning', 'error').replace('high', 'low')} }]` },
      'p.yaml:4:54',
      'säkert kräver',
      'surely asks for',
    ],
    [
      'a key that the format does not have',
      { 'p.yaml': `${HEAD}requiredKeys: [{ key: /refernce, severity: info, sure: low, asks: A, source: B }]` },
      'p.yaml:4:23',
      'Menade du /reference?',
      'Did you mean /reference?',
    ],
    [
      'a role twice',
      { 'p.yaml': `${HEAD}requirements: [{ ${COSTS} }, { ${COSTS} }]` },
      'p.yaml:4:',
      'kräver ”costs” två gånger',
      'asks for “costs” twice',
    ],
    [
      'our name',
      { 'p.yaml': HEAD.replace('vart-lan', 'general') },
      'p.yaml:1:7',
      'skriv extends: general',
      'write extends: general',
    ],
    [
      "another's name",
      { 'p.yaml': HEAD, 'q.yaml': HEAD },
      'q.yaml:1:7',
      'redan en profil som heter ”vart-lan”, i p.yaml',
      'already, in p.yaml',
    ],
    [
      'to extend nobody',
      { 'p.yaml': `${HEAD}extends: genral` },
      'p.yaml:4:10',
      'Menade du general?',
      'Did you mean general?',
    ],
    [
      'to extend itself',
      { 'p.yaml': `${HEAD}extends: vart-lan` },
      'p.yaml:4:10',
      'ring: vart-lan → vart-lan',
      'in a ring',
    ],
    [
      'to extend in a ring',
      { 'p.yaml': `${HEAD}extends: [general, b]`, 'q.yaml': 'name: b\ntitle: B\nabout: B\nextends: vart-lan' },
      'p.yaml:4:10',
      'ring: vart-lan → b → vart-lan',
      'in a ring',
    ],
    [
      'too many words',
      {
        'p.yaml': `${HEAD}words: { costs: [${Array.from({ length: 50 }, (_, n) => `${'a'.repeat(200)}${n}`).join(', ')}] }`,
      },
      'p.yaml:4:1',
      'fler än 5000 tecken',
      'more than 5000 characters',
    ],
  ])('must not have %s', async (_, files, place, sv, en) => {
    const cwd = project(files);
    for (const [locale, words] of [['sv', sv] as const, ['en', en] as const])
      expectFailure(await run(['lint', 'a.md', '--locale', locale], { cwd }), `agreement: ${place}`, words);
  });

  it('must lie in the project and be a file', async () => {
    const outside = folder({ 'p.yaml': HEAD });
    const cwd = folder({ ...GIT, 'a.md': CLEAN, 'd/x': '', [YAML]: 'profiles: [l.yaml, d, none.yaml, ../p.yaml]' });
    symlinkSync(join(outside, 'p.yaml'), join(cwd, 'l.yaml'));
    expectFailure(
      await run(['lint', 'a.md'], { cwd }),
      `${YAML}:1:12: “l.yaml” is a link out of the project`,
      `${YAML}:1:20: d is not a file`,
      `${YAML}:1:23: There is no file “none.yaml”`,
      `${YAML}:1:34: “../p.yaml” lies outside the project`,
    );
  });

  it('counts once, however many configs name it', async () => {
    const cwd = folder({
      ...GIT,
      'p.yaml': HEAD,
      'base.yaml': 'profiles: [p.yaml]',
      [YAML]: 'extends: base.yaml\nprofiles: [./p.yaml]',
      'a.md': sample('---\nprofile: vart-lan\n---\n'),
    });
    expect(await findingsIn(cwd)).toEqual([]);
  });
});

describe('extending', () => {
  const TEXT = { sv: 'text', en: 'text' };
  const made = (name: string, names: readonly string[], words: readonly string[] = []) => ({
    name,
    title: { sv: name, en: name },
    about: TEXT,
    requirements: [],
    words: { costs: words },
    extends: names,
  });

  it('keeps the name, and each word once, along however many ways', () => {
    const rows = Array.from({ length: 16 }, (_, n) => [
      made(`a${n}`, [`a${n + 1}`, `b${n + 1}`], [`a${n}`]),
      made(`b${n}`, [`a${n + 1}`, `b${n + 1}`], ['same']),
    ]).flat();
    const known = new Map(rows.map((one) => [one.name, one]));
    const [first] = rows;
    if (!first) throw new Error();
    const whole = extendProfile(first, known);
    expect(whole).toMatchObject({ name: 'a0', title: { sv: 'a0' }, about: TEXT });
    expect(whole.words.costs).toHaveLength(17);
    expect(whole).not.toHaveProperty('extends');
    expect(mergeProfiles(whole, ...rows).words.costs).toHaveLength(17);
    expect(ringFrom(first, known)).toBeUndefined();
  });

  it('ends in a ring', () => {
    const known = new Map([made('a', ['b']), made('b', ['c']), made('c', ['b', 'a'])].map((one) => [one.name, one]));
    const a = known.get('a');
    if (!a) throw new Error();
    expect(ringFrom(a, known)).toEqual(['a', 'b', 'c', 'a']);
    expect(extendProfile(a, known).name).toBe('a');
  });

  it('takes time in proportion to a hostile text, however the words are chosen', () => {
    const words = Array.from({ length: 45 }, (_, n) => `${'a '.repeat(50)}b${n}`);
    const profile = { ...made('p', [], words), name: 'p' };
    const text = sample(`---\nprofile: p\n---\n## ${'a '.repeat(5000)}\n\nText.\n`);
    const { agreement } = compile('a.md', text, { day: '2026-11-21' as Day, profiles: [profile] });
    expect(agreement.sections).toHaveLength(1);
  });
});
