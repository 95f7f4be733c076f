import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, run } from '../support/run.js';
import { CLEAN } from '../support/sample.js';

const FILES = {
  'agreement.config.yaml': 'horizon: P1D\nextends: base.yaml\nprofiles: [profile.yaml]\n',
  'base.yaml': 'horizon: P2D\n',
  'profile.yaml': 'name: vart-lan\ntitle: Vårt län\nabout: För länet.\n',
  'known.json': '{"version":1,"findings":[]}\n',
  'agreements/a.md': CLEAN,
  'agreements/b.md': CLEAN.replace('id: exempel', 'id: b'),
  'agreements/no-head.md': 'Text.\n',
  'summary.md': '',
};

/** The files, with a link to the folder itself, one to its agreements and one to an agreement. */
function linked(): string {
  const cwd = folder(FILES);
  symlinkSync('.', join(cwd, 'here'));
  symlinkSync('agreements', join(cwd, 'avtal'));
  symlinkSync('agreements/b.md', join(cwd, 'b-link.md'));
  mkdirSync(join(cwd, 'out'));
  symlinkSync('../agreements', join(cwd, 'out/up'));
  return cwd;
}

function expectUntouched(cwd: string): void {
  for (const [name, content] of Object.entries(FILES)) expect(readFileSync(join(cwd, name), 'utf8')).toBe(content);
}

describe('a file that a run reads', () => {
  const PLACES = [
    'agreements/a.md',
    'agreements/b.md',
    'agreement.config.yaml',
    'base.yaml',
    'profile.yaml',
    './agreements/../agreements/b.md',
    'here/agreements/a.md',
    'here/here/agreements/b.md',
    'here/agreement.config.yaml',
    'here/profile.yaml',
    'avtal/b.md',
    'out/up/a.md',
    'b-link.md',
  ];

  it.each([...PLACES, 'known.json', 'here/known.json'])('is not written over by a report: %s', async (place) => {
    const cwd = linked();
    const { code, stderr } = await run(
      ['lint', 'agreements/a.md', '--baseline', 'known.json', '--fail-on', 'never', '-f', `json=${place}`],
      { cwd },
    );
    expect([code, stderr]).toEqual([
      2,
      `agreement: ${place} is being read, so it is not overwritten: choose another place\n`,
    ]);
    expectUntouched(cwd);
  });

  it.each(PLACES)('is not added to by the summary of a step: %s', async (place) => {
    const cwd = linked();
    const env = { GITHUB_STEP_SUMMARY: place };
    const { code, stderr } = await run(['lint', 'agreements/a.md', '--fail-on', 'never', '-f', 'github'], { cwd, env });
    expect([code, stderr]).toEqual([0, expect.stringContaining('the file is being read by this command')]);
    expectUntouched(cwd);
  });

  it.each<[argv: readonly string[], place: string]>([
    [['calendar', 'agreements/a.md', '-o'], 'here/agreements/b.md'],
    [['calendar', 'agreements/a.md', '-o'], 'here/agreement.config.yaml'],
    [['lint', 'agreements/no-head.md', '-f'], 'json=avtal/no-head.md'],
    [['lint', 'agreements/a.md', '--cache', '--cache-location', 'cache', '-f'], 'json=avtal/b.md'],
    [['forecast', 'agreements/a.md', '-f'], 'json=avtal/b.md'],
    [['status', 'agreements/a.md', '-f'], 'json=avtal/b.md'],
    [['coverage', 'agreements/a.md', '-f'], 'json=avtal/b.md'],
    [['config', '--explain', 'agreements/a.md', '-f'], 'json=avtal/a.md'],
    [['config', '-f'], 'json=here/base.yaml'],
    [['lint', 'b-link.md', '-f'], 'json=agreements/b.md'],
  ])('is not written over: %j %s', async (argv, place) => {
    const cwd = linked();
    const { code, stderr } = await run([...argv, place], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('is being read, so it is not overwritten')]);
    expectUntouched(cwd);
  });

  it('is not written over by what is said of what was built of it', async () => {
    const cwd = folder({ 'agreements/a.md': CLEAN });
    symlinkSync('.', join(cwd, 'here'));
    await run(['build', '--to', 'json'], { cwd });
    for (const place of ['agreements/a.md', 'here/public/exempel.json', 'here/public/manifest.json']) {
      const { code, stderr } = await run(['verify', '-f', `json=${place}`], { cwd });
      expect([code, stderr]).toEqual([2, expect.stringContaining(`${place} is being read`)]);
    }
    expect(readFileSync(join(cwd, 'agreements/a.md'), 'utf8')).toBe(CLEAN);
  });

  it('is not written over by a report beside standard input that has its name', async () => {
    const cwd = linked();
    const argv = ['lint', '-', '--stdin-filename', './agreements/a.md', '-f', 'json=avtal/a.md'];
    expect(await run(argv, { cwd, stdin: CLEAN })).toMatchObject({ code: 2 });
    expectUntouched(cwd);
  });

  it("may be yesterday's report, if it was not asked for", async () => {
    const cwd = folder({ 'a.md': CLEAN });
    for (const _ of ['yesterday', 'today'])
      expect((await run(['lint', 'a.md', '-f', 'markdown=report.md'], { cwd })).stderr).toBe('');
  });

  it('is still mended by --fix, when others of the collection are too', async () => {
    const faulty = CLEAN.replace('samlad planering.', 'samlad planering enligt 16 kap 3§ HSL.');
    const cwd = folder({ 'agreements/a.md': faulty, 'agreements/b.md': faulty.replace('id: exempel', 'id: b') });
    const { stderr } = await run(['lint', '--fix', '--fail-on', 'never', '-f', 'json=out.json'], { cwd });
    expect(stderr).toMatch(/changes? in 2 files/);
    for (const name of ['a', 'b'])
      expect(readFileSync(join(cwd, `agreements/${name}.md`), 'utf8')).toContain('16 kap. 3 § HSL');
  });
});
