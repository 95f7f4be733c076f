import { execFile, execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { REPORTERS } from '../../src/report/reporters.js';
import { HOSTILE } from '../support/hostile.js';
import { folder, run } from '../support/run.js';
import { CLEAN, sample } from '../support/sample.js';

const BROKEN = sample('## Målgrupper\n\nSe avsnitt 9.\n');
/** What a build server obeys, wherever GitHub or Azure look for it. */
const COMMANDS = '::error::x ##[add-mask]y ##vso[task.complete]';
const HEADED = sample(`## ${COMMANDS}\n\n[::warning::${COMMANDS}](#finns-inte)\n\n  ::set-env name=a::b\n`).replace(
  /^title: .*$/m,
  `title: "::error::titel ${COMMANDS}\\n::error::x"`,
);

describe('reports', () => {
  it('come in every format in one run', async () => {
    const cwd = folder({ 'b.md': BROKEN });
    const names = REPORTERS.map(({ name }) => name);
    expect(names).toEqual(['pretty', 'compact', 'json', 'sarif', 'github', 'gitlab', 'junit', 'markdown']);
    const formats = names.flatMap((name) => ['-f', `${name}=out/${name}.txt`]);
    expect(await run(['lint', 'b.md', ...formats], { cwd })).toEqual({ code: 1, stdout: '', stderr: '' });
    const read = (name: string) => readFileSync(join(cwd, `out/${name}.txt`), 'utf8');
    expect(names.filter((name) => !read(name).includes('reference-broken'))).toEqual([]);
    expect(JSON.parse(read('sarif')).runs[0].tool.driver).toMatchObject({
      informationUri: 'https://www.npmjs.com/package/agreement-cli',
      rules: expect.arrayContaining([expect.objectContaining({ id: 'reference-broken' })]),
    });
  });

  it('are written into a pipe, which is still one then', async () => {
    const cwd = folder({ 'b.md': BROKEN });
    execFileSync('mkfifo', ['pipe'], { cwd });
    const reader = promisify(execFile)('cat', ['pipe'], { cwd });
    expect((await run(['lint', 'b.md', '-f', 'compact=pipe'], { cwd })).stderr).toBe('');
    expect((await reader).stdout).toMatch(/^b\.md:/);
    expect(lstatSync(join(cwd, 'pipe')).isFIFO()).toBe(true);
  });

  it.each([
    [['-f', 'sarif='], 'en', /--format sarif= has no file name: write sarif=FILE/],
    [['-f', 'sarif= '], 'sv', /--format sarif= saknar filnamn: skriv sarif=FIL/],
    [['-f', 'sarif=x', '-f', 'json=./x'], 'en', /two formats are to be written to x/],
    [['-f', 'sarif=x', '-f', 'json=x'], 'sv', /två format ska skrivas till x/],
    [['-f', 'sarfi=x'], 'en', /did you mean sarif\?/],
    [['-f', 'json', '-f', 'junit=x', '-f', 'sarif'], 'en', /json and sarif would both be .*: --format sarif=FILE/],
    [['-f', 'json', '-f', 'json'], 'sv', /json och json skulle båda skrivas .*: --format json=FIL/],
    [['-f', 'pretty', '-f', 'compact'], 'en', /pretty and compact would both be/],
    [['-f', 'github', '-f', 'github'], 'en', /github and github would both be/],
  ])('%j is refused before anything is done', async (flags, locale, said) => {
    const cwd = folder({ 'b.md': BROKEN });
    const { code, stdout, stderr } = await run(['lint', 'b.md', ...flags, '--locale', locale], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(said);
    expect(existsSync(join(cwd, 'x'))).toBe(false);
  });

  it('name files from the root of the checkout, which the command need not be run in', async () => {
    const root = folder({ '.git/HEAD': '', 'avtal/län/b.md': BROKEN });
    const cwd = join(root, 'avtal');
    const told = async (format: string) => (await run(['lint', 'län/b.md', '-f', format], { cwd })).stdout;
    expect(await told('github')).toMatch(/^::error file=avtal\/län\/b\.md,/);
    expect(JSON.parse(await told('gitlab'))[0].location.path).toBe('avtal/län/b.md');
    expect(await told('sarif')).toContain('"uri": "avtal/l%C3%A4n/b.md"');
    expect(await told('junit')).toContain('name="avtal/län/b.md"');
    expect(await told('markdown')).toContain('### `avtal/län/b.md`');
    expect(await told('compact')).toMatch(/^län\/b\.md:/);
  });

  it.each([['0 files'], ['<stdin>']])('are as they are outside a checkout: %s', async (kind) => {
    const argv = kind === '<stdin>' ? ['lint', '-'] : ['lint', '--allow-empty'];
    for (const { name } of REPORTERS) {
      const { code, stdout, stderr } = await run([...argv, '-f', name], { cwd: folder({}), stdin: BROKEN });
      expect([code, stderr]).toEqual([kind === '<stdin>' ? 1 : 0, '']);
      if (kind === '<stdin>') expect(stdout).toMatch(/<stdin>|%3Cstdin%3E|&lt;stdin>|&#x3C;stdin>/);
    }
  });
});

describe('what a document says', () => {
  const files = { '::error::fil.md': HEADED, '##[group]b.md': HEADED, 'ond.md': HOSTILE };

  it.each([['pretty'], ['compact'], ['github']])('starts no command: %s', async (format) => {
    const { stdout, stderr } = await run(['lint', '.', '-f', format], { cwd: folder(files) });
    expectHarmless(stdout + stderr);
    expect(stdout).toContain('fil.md');
  });

  it.each([['json'], ['sarif'], ['gitlab'], ['junit'], ['markdown']])('starts no command: %s', async (format) => {
    const { stdout, stderr } = await run(['lint', '.', '-f', format], { cwd: folder(files) });
    expectHarmless(stdout + stderr);
    if (['json', 'sarif', 'gitlab'].includes(format)) JSON.parse(stdout);
  });

  it('starts no command beside those that are ours, when both are on standard output', async () => {
    const { stdout } = await run(['lint', '.', '-f', 'pretty', '-f', 'github'], {
      cwd: folder(files),
    });
    expectHarmless(stdout);
    expect(stdout).toMatch(/^::error file=/m);
  });

  it('starts no command in what is said of files', async () => {
    const { stderr } = await run(['lint', '##[add-mask]x.md']);
    expect(stderr).toContain('#\\#[add-mask]x.md');
    expectHarmless(stderr);
  });
});

/** No line begins with `::`, behind white space of any kind, unless it is ours; nowhere is there a mark of the older kind. */
function expectHarmless(said: string): void {
  const ours =
    /^::(?:error|warning|notice) file=(?:%3A|[^:,])+(?:,(?:line|endLine|col|endColumn)=\d+)+,title=[a-z-]+::(?!:)/;
  const commands = said.split(/[\r\n]/).filter((line) => /^[\s\u0085]*::/.test(line));
  expect(commands.filter((line) => !ours.test(line))).toEqual([]);
  expect(said).not.toMatch(/##\w*\[/);
}

describe('the summary of a step', () => {
  const MIB = 1024 * 1024;

  it('is added to what is there', async () => {
    const cwd = folder({ 'b.md': BROKEN, 'summary.md': 'Före\n' });
    const env = { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') };
    const { stdout } = await run(['lint', 'b.md', '-f', 'markdown'], { cwd, env });
    const { stderr } = await run(['lint', 'b.md', '-f', 'github', '-f', 'github=x.txt'], { cwd, env });
    expect(stderr).toBe('');
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toBe(`Före\n${stdout}`);
  });

  it('is made where there is none', async () => {
    const cwd = folder({ 'a.md': CLEAN });
    await run(['lint', 'a.md', '-f', 'github'], { cwd, env: { GITHUB_STEP_SUMMARY: 'summary.md' } });
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toBe('**agreement**: Nothing to remark on in 1 file.\n');
  });

  it.each([
    ['folder', /no regular file/],
    ['/dev/null', /no regular file/],
    ['no/such/folder/x.md', /ENOENT/],
    ['full.md', /larger than 1 MiB/],
    ['a.md', /being read/],
  ])('is a note when it cannot be written: %s', async (path, said) => {
    const full = 'x'.repeat(MIB - 10);
    const cwd = folder({ 'a.md': CLEAN, 'full.md': full });
    mkdirSync(join(cwd, 'folder'));
    const outcome = await run(['lint', 'a.md', '-f', 'github'], { cwd, env: { GITHUB_STEP_SUMMARY: path } });
    expect(outcome).toMatchObject({ code: 0, stdout: '' });
    expect(outcome.stderr).toMatch(said);
    expect(outcome.stderr).toMatch(/^agreement: [^\n]+\n$/);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(CLEAN);
    expect(readFileSync(join(cwd, 'full.md'), 'utf8')).toBe(full);
  });

  it('is not written for other formats', async () => {
    const cwd = folder({ 'a.md': CLEAN });
    writeFileSync(join(cwd, 'summary.md'), '');
    await run(['lint', 'a.md', '-f', 'sarif'], { cwd, env: { GITHUB_STEP_SUMMARY: 'summary.md' } });
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toBe('');
  });
});

describe('every format', () => {
  it.each(REPORTERS.map(({ name }) => name))(
    'has stars in personal identity numbers, also in the reason that a comment gives: %s',
    async (name) => {
      const number = '19121212-1212';
      const why = `<!-- agreement-disable-next-line placeholder-left -- gäller ${number} -->`;
      const text = sample(`## Målgrupper\n\n${why}\nRing ..... (${number}).\n`);
      const { stdout } = await run(['lint', 'a.md', '-f', name], { cwd: folder({ 'a.md': text }) });
      expect(stdout).toContain('personal-identity-number');
      expect(stdout).not.toContain(number);
    },
  );

  it('grows as the gaps in the numbers of a text do, though one fix mends them all', async () => {
    const lengthFor = async (gaps: number) => {
      const headings = Array.from({ length: gaps }, (_, index) => `## ${2 * index + 1} Rubrik ${index}\n\nText.\n`);
      const cwd = folder({ 'a.md': sample(`\n${headings.join('\n')}`) });
      return (await run(['lint', 'a.md', '-f', 'json'], { cwd })).stdout.length;
    };
    expect((await lengthFor(160)) / (await lengthFor(40))).toBeLessThan(5);
  });

  it('that is to lie in what is a file is refused in one line', async () => {
    const cwd = folder({ 'a.md': CLEAN, 'README.md': 'x' });
    for (const argv of [
      ['lint', 'a.md', '-f', 'json=README.md/x'],
      ['calendar', 'a.md', '-o', 'README.md/x'],
      ['build', 'a.md', '-o', 'README.md/x'],
    ]) {
      const { code, stderr } = await run(argv, { cwd });
      expect(code).toBe(2);
      expect(stderr).toMatch(/^agreement: README\.md\/x.* cannot be written \((?:ENOTDIR|EEXIST)\)\n$/);
    }
  });

  it.each(['pretty', 'compact'])(
    'commands nothing from a file either, when that is shown in a log: %s',
    async (name) => {
      const cwd = folder({ 'a.md': HEADED });
      await run(['lint', 'a.md', '-f', `${name}=report.txt`], { cwd });
      const { stdout } = await run(['lint', 'a.md', '-f', name], { cwd });
      expect(readFileSync(join(cwd, 'report.txt'), 'utf8')).toBe(stdout);
      expect(stdout).not.toMatch(/##\w*\[|^\s*::/m);
    },
  );
});
