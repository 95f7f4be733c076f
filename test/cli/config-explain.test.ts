import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, run } from '../support/run.js';
import { CLEAN, sample } from '../support/sample.js';

const YAML = 'agreement.config.yaml';
const TREE = {
  '.git/HEAD': '',
  'delat/bas.yaml':
    'horizon: P1Y\nrules: { link-insecure: error, follow-up-missing: error }\ncoverage: { parties: [X kommun] }\n',
  'profiler/vart.yaml': 'name: vart-lan\ntitle: Vårt län\nabout: För länet.\nextends: general\n',
  [YAML]: [
    'extends: delat/bas.yaml',
    'agreements: [lokala]',
    'profiles: [profiler/vart.yaml]',
    'rules: { link-insecure: "off" }',
    'overrides:',
    '  - files: [lokala]',
    '    rules: { section-missing: info }',
    '  - files: [lan/**]',
    '    rules: { section-missing: error }',
  ].join('\n'),
  'lokala/a.md': sample('---\nprofile: vart-lan\n---\n'),
};

describe('agreement config', () => {
  it('shows what counts here, and who says so', async () => {
    const { code, stdout, stderr } = await run(['config'], { cwd: folder(TREE), tty: true, env: { NO_COLOR: '1' } });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`Configs (what a later one says goes before)
  delat/bas.yaml         from agreement.config.yaml:1:10
  agreement.config.yaml

Settings
  agreements        lokala                         agreement.config.yaml:2:13
  locale            en                             default
  coverage.parties  X kommun                       delat/bas.yaml:3:23
  horizon           P1Y                            delat/bas.yaml:1:10
  profiles          vart-lan (profiler/vart.yaml)  agreement.config.yaml:3:12

Overrides (a later one goes before)
  lokala  section-missing: info   agreement.config.yaml:6:5
  lan/**  section-missing: error  agreement.config.yaml:8:5

Rules with another level
  follow-up-missing  error (else warning)  delat/bas.yaml:2:51
  link-insecure      off (else info)       agreement.config.yaml:4:25
`);
  });

  it('explains a file: which overrides count, and what sets each rule', async () => {
    const cwd = folder(TREE);
    const argv = ['config', '--explain', 'lokala/a.md', '--rule', 'link-empty=info', '--locale', 'sv'];
    const { stdout } = await run(argv, { cwd });
    expect(stdout).toMatch(/^lokala\/a\.md\n\nInställningsfiler/);
    expect(stdout).toMatch(/profile +vart-lan +lokala\/a\.md:\d+:\d+/);
    expect(stdout).toMatch(/lokala +gäller filen, section-missing: info +agreement/);
    expect(stdout).toMatch(/lan\/\*\* +gäller inte filen, section-missing: error/);
    expect(stdout).toMatch(/section-missing +info \(annars som profilen säger\) +agreement\.config\.yaml:7:31/);
    expect(stdout).toMatch(/link-empty +info \(annars error\) +--rule/);
  });

  it('goes by the nearest config, and tells what is the run’s apart', async () => {
    const cwd = folder({ ...TREE, [`lokala/${YAML}`]: 'horizon: P2Y', 'lokala/b.md': CLEAN });
    const { stdout } = await run(['config', '--explain', 'lokala/b.md'], { cwd });
    expect(stdout).toMatch(/horizon +P2Y +lokala\/agreement\.config\.yaml:1:10/);
    expect(stdout).toMatch(/profile +socialstyrelsen-2010-1 +default: the text has no profile/);
    expect(stdout).toMatch(/For the whole run, from this folder\n\nConfigs[\s\S]+coverage\.parties +X kommun/);
    expect(stdout).not.toContain('link-insecure');
    const inner = await run(['config', '--explain', 'b.md'], { cwd: join(cwd, 'lokala') });
    expect(inner.stdout).not.toContain('For the whole run');
  });

  it('answers by the path of a file that is not there, and refuses folders', async () => {
    const cwd = folder(TREE);
    const { code, stdout } = await run(['config', '--explain', 'lokala/ny.md'], { cwd });
    expect([code, stdout]).toEqual([0, expect.stringContaining('lokala/ny.md\nThere is no such file.')]);
    expect(stdout).toMatch(/lokala +counts for the file/);
    expect((await run(['config', '--explain', 'lokala/a.md/b.md'], { cwd })).stdout).toContain(
      'There is no such file.',
    );
    const refused = await run(['config', '--explain', 'lokala'], { cwd });
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('that is a folder')]);
  });

  it('says that there is none', async () => {
    const cwd = folder({ 'a.md': CLEAN });
    expect((await run(['config'], { cwd })).stdout).toMatch(/^No config: everything is at its default\.\n/);
    expect((await run(['config', '--no-config'], { cwd: folder(TREE) })).stdout).toMatch(/^No config/);
    const faulty = folder({ [YAML]: 'foo: 1' });
    expect((await run(['config'], { cwd: faulty })).code).toBe(2);
  });

  it('keeps places whole where the lines are too long for columns', async () => {
    const deep = `${'mapp/'.repeat(8)}bas.yaml`;
    const cwd = folder({
      '.git/HEAD': '',
      [YAML]: `extends: ${deep}`,
      [deep]: `theme: { organisation: ${'Ord '.repeat(30)} }`,
    });
    const { stdout } = await run(['config'], { cwd, tty: true, env: { NO_COLOR: '1' } });
    expect(stdout).toContain(`\n    ${deep}:1:24\n`);
    const places = stdout.split('\n').filter((line) => !line.includes('bas.yaml'));
    expect(places.filter((line) => line.length > 80)).toEqual([]);
  });

  it('gives programs the same as JSON', async () => {
    const { stdout } = await run(['config', '--explain', 'lokala/a.md', '-f', 'json'], { cwd: folder(TREE) });
    const story = JSON.parse(stdout);
    expect(story).toMatchObject({ version: 1, file: { path: 'lokala/a.md', isThere: true }, run: null });
    expect(story.configs).toEqual([
      { path: 'delat/bas.yaml', extendedAt: `${YAML}:1:10` },
      { path: YAML, extendedAt: null },
    ]);
    expect(story.overrides.map(({ isMatch }: { isMatch: boolean }) => isMatch)).toEqual([true, false]);
    expect(story.rules).toContainEqual({ rule: 'link-insecure', level: 'off', own: 'info', place: `${YAML}:4:25` });
  });

  it('lets no sign of a stranger act on a terminal or a build server', async () => {
    const cwd = folder({
      '.git/HEAD': '',
      [YAML]: 'extends: "::error::\u202Ex.yaml"\ncoverage: { parties: ["\\e[31m::warning::x", "a\\u202Eb\\r\\nc"] }',
      '::error::\u202Ex.yaml': 'locale: sv',
    });
    for (const argv of [[], ['--explain', '::error::\u001b[31m\u202E.md'], ['-f', 'json']]) {
      const { stdout } = await run(['config', ...argv], { cwd });
      expect(stdout).not.toMatch(/^\s*::/m);
      expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u);
    }
  });
});
