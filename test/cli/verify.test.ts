import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import manifestSchema from '../../schemas/manifest.schema.json' with { type: 'json' };
import { TOOL } from '../../src/cli/tool.js';
import type { Manifest } from '../../src/model/manifest.js';
import { folder, type Run, run } from '../support/run.js';
import { CLEAN } from '../support/sample.js';

/** One dot. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);
const CONFIG = 'theme: { organisation: A, logo: bilder/logga.png }\n';
const other = (id: string, more = '') => CLEAN.replace('id: exempel', `id: ${id}${more}`);
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(manifestSchema);

/** A collection of two, where one builds on the other, that is built. */
async function built(argv: readonly string[] = []): Promise<string> {
  const cwd = folder({
    '.git/HEAD': '',
    'agreements/a.md': other('andra', '\nparent: exempel'),
    'agreements/b.md': CLEAN,
    'bilder/logga.png': PNG,
    'agreement.config.yaml': CONFIG,
  });
  expect((await run(['build', '--to', 'html,json', ...argv], { cwd })).code).toBe(0);
  return cwd;
}

function manifestIn(cwd: string, out = 'public'): Manifest {
  return JSON.parse(readFileSync(join(cwd, out, 'manifest.json'), 'utf8'));
}

/** The program that makes a named pipe. */
const MAKE_PIPE = 'mkfifo';

/** Changes the manifest of a folder. */
function forge(cwd: string, change: (manifest: Manifest) => object): void {
  writeFileSync(join(cwd, 'public/manifest.json'), JSON.stringify(change(manifestIn(cwd))));
}

describe('manifest.json', () => {
  it('follows its schema and tells what each file was made of', async () => {
    const cwd = await built();
    const manifest = manifestIn(cwd);
    expect(validate(manifest), JSON.stringify(validate.errors)).toBe(true);
    expect(manifest).toMatchObject({ formatVersion: '1.0.0', tool: TOOL, asOf: '2026-11-21' });
    expect(manifest.sources.map(({ path }) => path)).toEqual([
      'agreement.config.yaml',
      'agreements/a.md',
      'agreements/b.md',
      'bilder/logga.png',
    ]);
    const files = readdirSync(join(cwd, 'public')).filter((file) => file !== 'manifest.json');
    expect(manifest.outputs.map(({ file }) => file)).toEqual(files.sort());
    const byFile = new Map(manifest.outputs.map((output) => [output.file, output]));
    expect(byFile.get('andra.html')).toMatchObject({ form: 'html', asOf: '2026-11-21', tool: TOOL });
    expect(byFile.get('calendar.ics')).not.toHaveProperty('form');
  });

  it('has the size and SHA-256 of the bytes of each file', async () => {
    const cwd = await built();
    const { sources, outputs } = manifestIn(cwd);
    const all = [...sources, ...outputs.map(({ file, ...rest }) => ({ path: `public/${file}`, ...rest }))];
    for (const { path, sha256, bytes } of all) {
      const content = readFileSync(join(cwd, path));
      expect([bytes, sha256], path).toEqual([content.length, createHash('sha256').update(content).digest('hex')]);
    }
  });

  it('is not written for standard output, nor where nothing is published', async () => {
    const cwd = folder({ 'a.md': CLEAN, 'b.md': '# Inget\n' });
    await run(['build', 'a.md', '--to', 'json', '-o', '-'], { cwd });
    await run(['build', 'b.md'], { cwd });
    expect(readdirSync(cwd)).toEqual(['a.md', 'b.md']);
  });

  it('never tells where on the machine files lie', async () => {
    const cwd = await built();
    mkdirSync(join(cwd, 'deep/er/still'), { recursive: true });
    await run(['build', join(cwd, 'agreements/b.md'), '--to', 'json'], { cwd: join(cwd, 'deep/er/still') });
    expect(manifestIn(join(cwd, 'deep/er/still')).sources.map(({ path }) => path)).toEqual([
      '../../../agreement.config.yaml',
      '../../../agreements/a.md',
      '../../../agreements/b.md',
      '../../../bilder/logga.png',
    ]);
    expect((await run(['verify'], { cwd: join(cwd, 'deep/er/still') })).code).toBe(0);
  });

  it('of one file in a built folder keeps what else is there, but not what was made of an older text', async () => {
    const cwd = await built();
    const [before, text] = [manifestIn(cwd), other('andra', '\nparent: exempel\nversion: "2"')];
    await run(['build', 'agreements/a.md', '--to', 'html', '--as-of', '2027-01-01'], { cwd });
    const same = manifestIn(cwd);
    expect(same.outputs.map(({ file }) => file)).toEqual(before.outputs.map(({ file }) => file));
    const days = same.outputs.flatMap(({ file, asOf }) => (asOf === '2026-11-21' ? [] : [[file, asOf]]));
    expect([same.asOf, days]).toEqual(['2027-01-01', [['andra.html', '2027-01-01']]]);
    expect((await run(['verify'], { cwd })).code).toBe(0);
    writeFileSync(join(cwd, 'agreements/a.md'), text);
    await run(['build', 'agreements/a.md', '--to', 'html'], { cwd });
    expect(manifestIn(cwd).outputs.map(({ file }) => file)).toEqual(['andra.html']);
    const { code, stdout } = await run(['verify'], { cwd });
    expect([code, stdout.split('\n')[0]]).toEqual([
      1,
      'unknown: andra.json is in the folder but not in the manifest: left by an earlier build, or put there',
    ]);
  });

  it('of a whole collection is new: what an earlier build left is told', async () => {
    const cwd = await built();
    await run(['build', '--to', 'html'], { cwd });
    const { code, stdout } = await run(['verify'], { cwd });
    expect([code, stdout.match(/^unknown: \S+/gm)]).toEqual([
      1,
      ['unknown: andra.json', 'unknown: collection.json', 'unknown: exempel.json'],
    ]);
  });

  it.each([
    ['{"name":"A web app","icons":[]}', 'The key formatVersion is missing in the manifest'],
    ['{', 'it is no JSON object'],
    ['[]', 'it is no JSON object'],
    ['{"formatVersion":"2.0.0"}', 'formatVersion has the wrong form: “2.0.0”'],
  ])('that is not ours is not written over: %s', async (text, said) => {
    const cwd = folder({ 'a.md': CLEAN, 'public/manifest.json': text });
    const { code, stderr } = await run(['build', 'a.md'], { cwd });
    expect([code, readdirSync(join(cwd, 'public'))]).toEqual([2, ['manifest.json']]);
    expect(stderr).toContain('public/manifest.json is no manifest that agreement knows, and is not overwritten');
    expect(stderr).toContain(said);
    expect(readFileSync(join(cwd, 'public/manifest.json'), 'utf8')).toBe(text);
  });
});

describe('agreement verify', () => {
  it('says in one line that all is as it was built', async () => {
    const cwd = await built();
    expect(await run(['verify'], { cwd })).toEqual({
      code: 0,
      stdout: `public: 7 files are as they were written (2026-11-21, agreement ${TOOL.version})\n`,
      stderr: '',
    });
    const { stdout } = await run(['verify', 'public/', '--locale', 'sv'], { cwd });
    expect(stdout).toBe(`public/: 7 filer är som när de skrevs (2026-11-21, agreement ${TOOL.version})\n`);
  });

  it('names each difference on a line of its own', async () => {
    const cwd = await built();
    writeFileSync(
      join(cwd, 'public/index.html'),
      readFileSync(join(cwd, 'public/index.html'), 'utf8').replace('e', 'f'),
    );
    writeFileSync(join(cwd, 'public/andra.html'), '');
    rmSync(join(cwd, 'public/exempel.json'));
    mkdirSync(join(cwd, 'public/exempel.html.d'));
    for (const file of ['gammal.html', '.htaccess', '.git', '.agreement-1', `bel${String.fromCharCode(7)}.html`])
      writeFileSync(join(cwd, 'public', file), '');
    writeFileSync(join(cwd, 'agreements/a.md'), 'x');
    rmSync(join(cwd, 'bilder/logga.png'));
    const { code, stdout, stderr } = await run(['verify', '--locale', 'sv'], { cwd });
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout.split('\n')).toEqual([
      'ändrad: andra.html är inte som när den skrevs',
      'ändrad: index.html är inte som när den skrevs',
      'saknas: exempel.json finns inte i mappen',
      'okänd: .htaccess finns i mappen men inte i manifestet: den är kvar från ett äldre bygge eller ditlagd',
      'okänd: bel␇.html finns i mappen men inte i manifestet: den är kvar från ett äldre bygge eller ditlagd',
      'okänd: gammal.html finns i mappen men inte i manifestet: den är kvar från ett äldre bygge eller ditlagd',
      'ändrad källa: agreements/a.md är inte som vid bygget: kör agreement build igen',
      'källan bilder/logga.png finns inte här och har inte jämförts',
      `public: 7 skillnader mot manifestet (2026-11-21, agreement ${TOOL.version})`,
      '',
    ]);
  });

  it('notes sources that are not there, and finds them by --sources', async () => {
    const cwd = await built();
    renameSync(join(cwd, 'public'), join(cwd, 'bilder/ut'));
    const alone = await run(['verify', 'ut'], { cwd: join(cwd, 'bilder') });
    expect(alone.code).toBe(0);
    expect(alone.stdout).toMatch(/^none of the 4 sources is here, so only outputs have been compared: .+\nut: 7 files/);
    const found = await run(['verify', 'ut', '--sources', '..'], { cwd: join(cwd, 'bilder') });
    expect(found.stdout).toMatch(/^ut: 7 files are as they were written .+\n$/);
    writeFileSync(join(cwd, 'agreements/a.md'), 'x');
    expect((await run(['verify', 'ut', '--sources', '..'], { cwd: join(cwd, 'bilder') })).code).toBe(1);
  });

  it('notes that another version made the files', async () => {
    const cwd = await built();
    forge(cwd, (manifest) => ({ ...manifest, tool: { ...TOOL, version: '0.0.1\u001b[31m' } }));
    const { code, stdout } = await run(['verify'], { cwd });
    expect([code, stdout.split('\n')[0]]).toEqual([0, `built with agreement 0.0.1␛[31m; this is ${TOOL.version}`]);
  });

  it('tells other programs in JSON', async () => {
    const cwd = await built();
    writeFileSync(join(cwd, 'public/extra.html'), '');
    rmSync(join(cwd, 'bilder'), { recursive: true });
    const { code, stdout } = await run(['verify', '-f', 'json'], { cwd });
    expect([code, JSON.parse(stdout)]).toEqual([
      1,
      {
        version: 1,
        tool: TOOL,
        folder: 'public',
        asOf: '2026-11-21',
        builtBy: TOOL,
        differences: [{ kind: 'output-unlisted', file: 'extra.html' }],
        notes: [{ kind: 'source-missing', file: 'bilder/logga.png' }],
        summary: { outputs: 7, sources: 4, differences: 1 },
      },
    ]);
  });

  it.each<[text: string | undefined, said: string]>([
    [undefined, 'public/manifest.json does not exist: name the folder that agreement build wrote in'],
    ['', 'it is no JSON object'],
    ['null', 'it is no JSON object'],
    ['{}', 'The key formatVersion is missing in the manifest'],
  ])('fails where the manifest is %j', async (text, said) => {
    expectFailure(
      await run(['verify'], { cwd: folder(text === undefined ? {} : { 'public/manifest.json': text }) }),
      said,
    );
  });

  it.each(['../../etc/passwd', '/etc/passwd', 'a/../../b', 'sub/a.html', '..', '.hidden', 'a\\b', 'C:a', 'a\nb', ''])(
    'fails where an output is called %j',
    async (file) => {
      const cwd = await built();
      forge(cwd, (manifest) => ({
        ...manifest,
        outputs: manifest.outputs.map((one, at) => (at === 3 ? { ...one, file } : one)),
      }));
      expectFailure(await run(['verify'], { cwd }), 'public/manifest.json cannot be used (outputs[3].file ');
    },
  );

  it('reads no output through a link out of the folder, and still compares the others', async () => {
    const cwd = await built();
    renameSync(join(cwd, 'public/index.html'), join(cwd, 'index.html'));
    symlinkSync(join(cwd, 'index.html'), join(cwd, 'public/index.html'));
    symlinkSync(join(cwd, 'index.html'), join(cwd, 'public/extra.html'));
    writeFileSync(join(cwd, 'public/andra.html'), '');
    const { code, stdout, stderr } = await run(['verify'], { cwd });
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout.split('\n').slice(0, -2)).toEqual([
      'changed: andra.html is not as it was written',
      'link: index.html leads out of the folder and is not read',
      'unknown: extra.html is in the folder but not in the manifest: left by an earlier build, or put there',
    ]);
    const swedish = await run(['verify', '--locale', 'sv'], { cwd });
    expect(swedish.stdout).toContain('länk: index.html leder ut ur mappen och läses inte\n');
  });

  it('fails where the manifest is a link out of the folder', async () => {
    const cwd = await built();
    renameSync(join(cwd, 'public/manifest.json'), join(cwd, 'manifest.json'));
    symlinkSync(join(cwd, 'manifest.json'), join(cwd, 'public/manifest.json'));
    expectFailure(await run(['verify'], { cwd }), 'it is a link out of the folder');
  });

  it('reads no source outside the project', async () => {
    const outside = folder({ 'secret.md': 'x' });
    const cwd = await built();
    symlinkSync(outside, join(cwd, 'linked'));
    const sha256 = createHash('sha256').update('other').digest('hex');
    const up = `${'../'.repeat(20)}etc/passwd`;
    forge(cwd, (manifest) => ({
      ...manifest,
      sources: [up, 'linked/secret.md', '/etc/passwd'.slice(1)].map((path) => ({ path, sha256, bytes: 1 })),
    }));
    const { code, stdout } = await run(['verify', '-f', 'json'], { cwd });
    expect([code, JSON.parse(stdout).notes]).toEqual([
      0,
      [
        { kind: 'source-outside', file: up },
        { kind: 'source-outside', file: 'linked/secret.md' },
        { kind: 'source-missing', file: 'etc/passwd' },
      ],
    ]);
    forge(cwd, (manifest) => ({ ...manifest, sources: [{ path: '/etc/passwd', sha256, bytes: 1 }] }));
    expectFailure(await run(['verify'], { cwd }), 'sources[0].path has the wrong form');
  });

  it('does not wait for what never ends', async () => {
    const cwd = await built();
    for (const file of ['public/index.html', 'agreements/a.md']) {
      rmSync(join(cwd, file));
      execFileSync(MAKE_PIPE, [join(cwd, file)]);
    }
    const { stdout } = await run(['verify'], { cwd });
    expect(stdout).toContain('missing: index.html is not in the folder');
    expect(stdout).toContain('the source agreements/a.md is not here');
    rmSync(join(cwd, 'public/manifest.json'));
    execFileSync(MAKE_PIPE, [join(cwd, 'public/manifest.json')]);
    expectFailure(await run(['verify'], { cwd }), 'it is not a file');
  });

  it('lets folders alone, for a build makes none: they may hold what the agreements lead to', async () => {
    const cwd = await built();
    mkdirSync(join(cwd, 'public/bilagor'));
    writeFileSync(join(cwd, 'public/bilagor/mall.pdf'), '');
    expect((await run(['verify'], { cwd })).code).toBe(0);
  });

  it("shows a stranger's signs as what they are", async () => {
    const cwd = await built();
    const path = join(cwd, 'public/manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...manifest, tool: { name: 'agreement', version: '9\n\u001B[31m' } }));
    const { stdout, stderr } = await run(['verify'], { cwd });
    expect(stdout + stderr).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(stdout).toContain('9␊␛[31m');
  });

  it('does 5,000 files', async () => {
    const content = Buffer.alloc(20_000, 'x');
    const sha256 = createHash('sha256').update(content).digest('hex');
    const names = Array.from({ length: 5000 }, (_, index) => `a-${index}.html`);
    const cwd = folder(Object.fromEntries(names.map((name) => [`public/${name}`, content])));
    const outputs = names.map((file) => ({ file, sha256, bytes: 20_000, sources: [], asOf: '2026-11-21', tool: TOOL }));
    const manifest = { formatVersion: '1.0.0', tool: TOOL, asOf: '2026-11-21', sources: [], outputs };
    writeFileSync(join(cwd, 'public/manifest.json'), JSON.stringify(manifest));
    expect((await run(['verify'], { cwd })).stdout).toContain('public: 5000 files are as they were written');
  });
});

function expectFailure({ code, stdout, stderr }: Run, said: string): void {
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(said);
}
