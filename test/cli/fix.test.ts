import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, statSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openToFix } from '../../src/cli/fix/open-to-fix.js';
import { startSession } from '../../src/cli/session.js';
import { parse } from '../../src/parse/parse.js';
import { isInstalled } from '../support/programs.js';
import { folder, type RunOptions, run } from '../support/run.js';
import { CLEAN, sample } from '../support/sample.js';

const BODY = '## Bakgrund\n\nEnligt 16 kap 3§ HSL samverkar vi. Se http://www.exempel.se/a.\n\nSlut på text\u00ADen.\n';
const FAULTY = sample(`---\nversion: 1.10\n---\n\n${BODY}`);
const MENDED = FAULTY.replace('1.10', '"1.10"')
  .replace('16 kap 3§', '16 kap. 3 §')
  .replace('http:', 'https:')
  .replace('\u00AD', '');
const crlf = (text: string) => text.replaceAll('\n', '\r\n');
const lint = (argv: readonly string[], options: RunOptions = {}) =>
  run(['lint', '--fail-on', 'never', ...argv], options);
const read = (cwd: string, file: string) => readFileSync(join(cwd, file), 'utf8');

describe('lint --fix', () => {
  it('mends files, tells how many, and reports what is left', async () => {
    const cwd = folder({ 'agreements/a.md': FAULTY, 'agreements/b.md': CLEAN, 'agreements/c.md': FAULTY });
    const { code, stdout, stderr } = await lint(['--fix', '-f', 'compact'], { cwd });
    expect([code, stderr]).toEqual([0, 'agreement: 8 changes in 2 files\n']);
    expect([read(cwd, 'agreements/a.md'), read(cwd, 'agreements/b.md')]).toEqual([MENDED, CLEAN]);
    expect(stdout).not.toMatch(/frontmatter-quote|citation-format|link-insecure|text-normalization/);
    expect(stdout).toContain('section-missing');
    expect(await lint(['--fix', '-f', 'compact'], { cwd })).toEqual({ code: 0, stdout, stderr: '' });
    expect(read(cwd, 'agreements/a.md')).toBe(MENDED);
  });

  it.each([
    ['CRLF', crlf(FAULTY), crlf(MENDED)],
    ['a byte order mark', `\uFEFF${FAULTY}`, MENDED],
    ['no final line end', FAULTY.trimEnd(), MENDED.trimEnd()],
  ])('keeps %s', async (_, before, after) => {
    const cwd = folder({ 'a.md': before });
    await lint(['--fix', 'a.md'], { cwd });
    expect(read(cwd, 'a.md')).toBe(after);
  });

  it('speaks Swedish, in the singular too', async () => {
    const cwd = folder({ 'a.md': CLEAN.replace('id: exempel', 'id: exempel\nversion: 1.10') });
    expect((await lint(['--fix', 'a.md', '--locale', 'sv'], { cwd })).stderr).toBe('agreement: 1 ändring i 1 fil\n');
  });

  it('mends only what counts', async () => {
    const cwd = folder({ 'a.md': FAULTY });
    const off = ['citation-format', 'link-insecure', 'text-normalization'].flatMap((name) => ['--rule', `${name}=off`]);
    await lint(['--fix', '--quiet', 'a.md', ...off], { cwd });
    expect(read(cwd, 'a.md')).toBe(FAULTY.replace('1.10', '"1.10"'));
  });

  it('writes what comes from standard input to standard output, and the report beside it', async () => {
    const mended = await lint(['--fix', '-', '-f', 'compact', '--stdin-filename', 'a.md'], { stdin: crlf(FAULTY) });
    expect(mended.stdout).toBe(crlf(MENDED));
    expect(mended.stderr).toContain('a.md:');
    expect(mended.stderr).toContain('4 changes in 1 file');
    expect((await lint(['--fix', '-'], { stdin: CLEAN })).stdout).toBe(CLEAN);
    expect((await lint(['--fix', '-'], { stdin: '' })).stdout).toBe('');
  });

  it('writes nothing for standard input that is no text', async () => {
    const { code, stdout, stderr } = await lint(['--fix', '-'], { stdin: Buffer.from([0xff, 0xfe, 0x41, 0]) });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('no UTF-8 text');
  });

  it('takes standard input and files together, also under one name', async () => {
    const cwd = folder({ 'a.md': FAULTY, 'b.md': FAULTY });
    const { stdout } = await lint(['--fix', '-', 'b.md', '--stdin-filename', 'a.md'], { cwd, stdin: FAULTY });
    expect([stdout, read(cwd, 'a.md'), read(cwd, 'b.md')]).toEqual([MENDED, FAULTY, MENDED]);
    const last = await lint(['--fix', '-', 'a.md', '--stdin-filename', 'z.md'], { cwd, stdin: FAULTY });
    expect([last.stdout, read(cwd, 'a.md')]).toEqual([MENDED, MENDED]);
    const cwd2 = folder({ 'a.md': FAULTY });
    await lint(['--fix', 'a.md', '--stdin-filename', 'a.md'], { cwd: cwd2 });
    expect(read(cwd2, 'a.md')).toBe(MENDED);
  });

  it('keeps the permissions of a file, and leaves one that nobody may write', async () => {
    const cwd = folder({ 'a.md': FAULTY, 'b.md': FAULTY });
    chmodSync(join(cwd, 'a.md'), 0o640);
    chmodSync(join(cwd, 'b.md'), 0o444);
    const { code, stdout, stderr } = await lint(['--fix', 'a.md', 'b.md', '-f', 'compact'], { cwd });
    expect([code, statSync(join(cwd, 'a.md')).mode & 0o777]).toEqual([2, 0o640]);
    expect([read(cwd, 'a.md'), read(cwd, 'b.md')]).toEqual([MENDED, FAULTY]);
    expect(stderr).toBe('agreement: b.md cannot be written (EACCES)\nagreement: 4 changes in 1 file\n');
    expect(stdout).toContain('b.md:');
    expect(stdout).toContain('citation-format');
  });

  it('follows a link within the checkout, never out of it', async () => {
    const outside = folder({ 'b.md': FAULTY });
    const cwd = folder({ '.git/HEAD': '', 'texts/a.md': FAULTY, 'texts/c.md': FAULTY });
    symlinkSync(join(cwd, 'texts/a.md'), join(cwd, 'a.md'));
    symlinkSync(join(outside, 'b.md'), join(cwd, 'b.md'));
    symlinkSync(outside, join(cwd, 'folder'));
    const { code, stderr } = await lint(['--fix', 'a.md', 'b.md', 'folder/b.md'], { cwd });
    expect([code, read(cwd, 'texts/a.md'), read(outside, 'b.md')]).toEqual([2, MENDED, FAULTY]);
    expect(statSync(join(cwd, 'a.md')).ino).toBe(statSync(join(cwd, 'texts/a.md')).ino);
    expect(stderr.match(/is a link out of the project/g)).toHaveLength(2);
  });

  it('does not write over what has changed since it was read, or is there no more', async () => {
    const cwd = folder({ 'a.md': `${FAULTY}Tillägg.\n` });
    const told: string[] = [];
    const stream = {
      isTTY: false,
      columns: undefined,
      write: (text: string | Uint8Array) => void told.push(`${text}`),
    };
    const world = { cwd, env: {}, now: () => new Date(0), stdin: async () => Buffer.from(''), stdout: stream };
    const session = startSession({ ...world, stderr: stream }, 'en');
    expect(await openToFix(parse('a.md', FAULTY), session)).toBeUndefined();
    unlinkSync(join(cwd, 'a.md'));
    expect(await openToFix(parse('a.md', FAULTY), session)).toBeUndefined();
    expect(told.join('')).toMatch(/^agreement: a\.md has changed while it was checked.*\nagreement: a\.md .*\n$/);
    expect(session.exitCode()).toBe(2);
  });
});

const TOOLS: readonly (readonly [string, readonly string[]])[] = [
  ['git', ['apply', '--whitespace=nowarn', '-']],
  ['patch', ['-p1', '--binary']],
];

describe('lint --fix-dry-run', () => {
  it('shows what --fix would do, and does nothing', async () => {
    const cwd = folder({ 'a.md': FAULTY, 'b.md': CLEAN });
    const { code, stdout, stderr } = await run(['lint', '--fix-dry-run', 'a.md', 'b.md', '-f', 'compact'], { cwd });
    expect(read(cwd, 'a.md')).toBe(FAULTY);
    expect(stdout).toMatch(/^--- a\/a\.md\n\+\+\+ b\/a\.md\n@@ -\d+,\d+ \+\d+,\d+ @@\n/);
    expect(stdout.split('\n').filter((line) => /^[-+](?![-+])/.test(line))).toHaveLength(6);
    expect(stderr).toContain('agreement: 4 changes in 1 file to make');
    expect(stderr).not.toContain('citation-format');
    const real = await run(['lint', '--fix', 'a.md', 'b.md'], { cwd });
    expect(code).toBe(real.code);
  });

  it('is empty when there is nothing to mend', async () => {
    const { stdout, stderr } = await run(['lint', '--fix-dry-run', '-', '-f', 'compact'], { stdin: CLEAN });
    expect([stdout, stderr]).toEqual(['', '']);
  });

  const FILES: readonly (readonly [name: string, before: string, after: string])[] = [
    ['a.md', FAULTY, MENDED],
    ['a.md', crlf(FAULTY), crlf(MENDED)],
    ['a.md', `\uFEFF${crlf(FAULTY)}`, crlf(MENDED)],
    ['a.md', `${FAULTY}http://exempel.se`, `${MENDED}https://exempel.se`],
    ['å b/överens kommelse.md', FAULTY, MENDED],
    ['with space/a b.md', FAULTY, MENDED],
    ['"quoted\\.md', FAULTY, MENDED],
  ];
  describe.each(TOOLS)('%s', (tool, flags) => {
    it.skipIf(!isInstalled(tool)).each(FILES)(
      `takes the diff of %s (skipped where ${tool} is not installed): %#`,
      async (name, before, after) => {
        const cwd = folder({ [name]: before });
        const { stdout } = await lint(['--fix-dry-run', name], { cwd });
        execFileSync(tool, [...flags], { cwd, input: stdout, stdio: ['pipe', 'ignore', 'pipe'] });
        expect(read(cwd, name)).toBe(after);
      },
    );
  });

  const LONG = (text: string) => sample(`## Bakgrund\n\n${`${text}\n\n`.repeat(1100)}`);

  it('puts everything in one hunk where very much changes', async () => {
    const { stdout } = await lint(['--fix-dry-run', '-'], { stdin: LONG('Se bo\u00ADende.') });
    expect(stdout.match(/^@@/gm)).toHaveLength(1);
  });

  it.skipIf(!isInstalled('git'))('and git takes that hunk (skipped where git is not installed)', async () => {
    const cwd = folder({ 'a.md': LONG('Se bo\u00ADende.') });
    const { stdout } = await lint(['--fix-dry-run', 'a.md'], { cwd });
    execFileSync('git', ['apply', '-'], { cwd, input: stdout });
    expect(read(cwd, 'a.md')).toBe(LONG('Se boende.'));
  });

  it('harms no terminal and no build server, and tells no personal identity number', async () => {
    const hostile = sample(
      '## Bakgrund\n\n::error::x\n  ::add-mask::\n\u001b[31mEnligt\u0007 16 kap 3§ HSL\u202E ##vso[x] \r::warning::x\n19811228-9874\n',
    );
    const { stdout } = await lint(['--fix-dry-run', '-'], { stdin: hostile });
    expect(stdout).toContain('16 kap. 3 § HSL');
    expect(stdout.replace(/[\t\n]/g, '')).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
    expect(stdout).not.toMatch(/^\s*::|##\w*\[|9874/m);
  });

  it('has colours on a terminal', async () => {
    const options = { stdin: FAULTY, tty: true };
    expect((await lint(['--fix-dry-run', '-'], options)).stdout).toContain('\u001b[32m+version: "1.10"\u001b[39m');
    expect((await lint(['--fix-dry-run', '--no-color', '-'], options)).stdout).not.toContain('\u001b');
  });
});
