import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, run } from '../support/run.js';
import { CLEAN, sample } from '../support/sample.js';

const BROKEN = sample('## Målgrupper\n\nSe avsnitt 9.\n');
const WARNED = CLEAN.replace(/^followUp.*\n/m, '').replace('id: exempel', 'id: varnad');

describe('agreement lint', () => {
  it('is silent but for the summary when nothing is found', async () => {
    expect(await run(['lint'], { cwd: folder({ 'agreements/a.md': CLEAN }) })).toEqual({
      code: 0,
      stdout: 'Nothing to remark on in 1 file.\n',
      stderr: '',
    });
  });

  it('tells a finding with its lines, why, and what to do', async () => {
    const { code, stdout } = await run(['lint', 'a.md', '--locale', 'sv'], { cwd: folder({ 'a.md': BROKEN }) });
    expect(code).toBe(1);
    expect(stdout).toContain('fel reference-broken');
    expect(stdout).toMatch(/\d+ │ Se avsnitt 9\.\n\s+│\s{4}\^{9}\n/);
    expect(stdout).toContain('Gör så här:');
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^\d+ fel, .* i 1 fil\.$/);
  });

  it.each([
    [['lint', 'b.md'], 1],
    [['lint', 'b.md', '--fail-on', 'never'], 0],
    [['lint', 'w.md'], 0],
    [['lint', 'w.md', '--fail-on', 'warning'], 1],
    [['lint', 'w.md', '--max-warnings', '0'], 1],
    [['lint', 'w.md', '--max-warnings', '9'], 0],
    [['lint', 'w.md', '--rule', 'follow-up-missing=error'], 1],
    [['lint', 'w.md', '--fail-on', 'warning', '--rule', 'follow-up-missing=off'], 0],
    [['lint', 'w.md', 'missing.md'], 2],
    [['lint', 'b.md', 'missing.md'], 2],
    [['lint', 'empty'], 2],
    [['lint', 'empty', '--allow-empty'], 0],
    [['lint', '--nonsense'], 2],
    [['nonsense'], 2],
    [['lint', 'w.md', '--rule', 'folow-up-missing=off'], 2],
    [['lint', 'w.md', '--rule', 'follow-up-missing=bad'], 2],
    [['lint', 'w.md', '--as-of', '2026-02-30'], 2],
    [['lint', 'w.md', '--format', 'prety'], 2],
    [['lint', 'w.md', '--fail-on', 'bad'], 2],
    [['lint', 'w.md', '--max-warnings', '-1'], 2],
    [['lint', 'w.md', '--locale', 'de'], 2],
    [['--help'], 0],
    [['--locale', 'sv'], 0],
    [['--version'], 0],
    [[], 0],
  ])('%j ends with %i', async (argv, code) => {
    const cwd = folder({ 'b.md': BROKEN, 'w.md': WARNED, 'empty/README.md': '# Read me' });
    const outcome = await run(argv, { cwd });
    expect(outcome.code, outcome.stderr).toBe(code);
    if (code === 2) expect(outcome.stderr).toMatch(/^agreement: .+\n$/);
    expect(outcome.stdout + outcome.stderr).not.toMatch(/\n {4}at /);
  });

  it.each([
    ['--nonsense', /okänd flagga --nonsense/],
    ['--quite', /menade du --quiet\?/],
    ['--max-warnings=x', /--max-warnings x: skriv ett helt tal/],
    ['--fail-on=x', /--fail-on x: välj bland error, warning/],
  ])('says in Swedish what is wrong with %s', async (flag, message) => {
    expect((await run(['lint', flag, '--locale', 'sv'])).stderr).toMatch(message);
  });

  it('compact: a line a finding, and nothing else', async () => {
    const { stdout } = await run(['lint', 'b.md', '-f', 'compact'], { cwd: folder({ 'b.md': BROKEN }) });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.every((line) => /^b\.md:\d+:\d+: (?:error|warning|info) [a-z-]+ .+$/.test(line))).toBe(true);
    expect((await run(['lint', 'b.md', '-f', 'compact'], { cwd: folder({ 'b.md': CLEAN }) })).stdout).toBe('');
  });

  it('writes several reports in one run', async () => {
    const cwd = folder({ 'b.md': BROKEN });
    const { stdout } = await run(['lint', 'b.md', '-f', 'compact', '-f', 'json=reports/lint.json'], { cwd });
    const report = JSON.parse(readFileSync(join(cwd, 'reports/lint.json'), 'utf8'));
    expect(report.summary.files).toBe(1);
    expect(report.files[0].findings).toHaveLength(stdout.trimEnd().split('\n').length);
  });

  it('never writes a report over what it reads', async () => {
    const cwd = folder({ 'a.md': CLEAN });
    expect((await run(['lint', 'a.md', '-f', 'json=./a.md'], { cwd })).code).toBe(2);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(CLEAN);
  });

  it('reads standard input under a name of its own', async () => {
    const { stdout, code } = await run(['lint', '-', '--stdin-filename', 'utkast.md', '-f', 'compact'], {
      stdin: BROKEN,
    });
    expect([code, stdout.startsWith('utkast.md:')]).toEqual([1, true]);
  });

  it('--quiet tells errors only, and still counts warnings', async () => {
    const cwd = folder({ 'w.md': WARNED });
    expect(await run(['lint', 'w.md', '--quiet', '--max-warnings', '0'], { cwd })).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('Nothing'),
    });
  });

  it('goes on with the other files when one cannot be read', async () => {
    const cwd = folder({
      'agreements/a.md': CLEAN,
      'agreements/b.md': Buffer.from([0xff, 0xfe, 0, 0]),
      'agreements/c.md': '',
    });
    const { code, stdout } = await run(['lint', '-f', 'json'], { cwd });
    const report = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(report.files.map((file: { findings: unknown[] }) => file.findings.length)).toEqual([0, 1, 1]);
  });

  it('never sends control characters to the terminal', async () => {
    const hostile = sample('## Målgrupper\n\n[\u001b[31mröd\u0007\u202Edab](#finns-inte)\n\n::error::x\n');
    for (const format of ['pretty', 'compact']) {
      const { stdout } = await run(['lint', '-', '-f', format], { stdin: hostile });
      expect(stdout).toContain(format === 'pretty' ? 'röd' : 'reference-broken');
      expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      expect(stdout).not.toMatch(/^::/m);
    }
  });
});

describe('language and colour', () => {
  const cwd = () => folder({ 'a.md': CLEAN });
  it.each([
    [{}, [], 'Nothing'],
    [{ LANG: 'sv_SE.UTF-8' }, [], 'Inget'],
    [{ LC_ALL: 'sv', LANG: 'en_US' }, [], 'Inget'],
    [{ LANG: 'sv_SE.UTF-8' }, ['--locale', 'en'], 'Nothing'],
    [{ LANG: 'svx' }, [], 'Nothing'],
    [{}, ['--locale=sv'], 'Inget'],
  ])('%j %j speaks %s', async (env, flags, word) => {
    expect((await run(['lint', 'a.md', ...flags], { cwd: cwd(), env })).stdout.startsWith(word)).toBe(true);
  });

  it.each([
    [{}, [], false, false],
    [{}, [], true, true],
    [{ NO_COLOR: '1' }, [], true, false],
    [{ NO_COLOR: '1' }, ['--color'], false, true],
    [{ FORCE_COLOR: '1' }, [], false, true],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, [], true, false],
    [{ FORCE_COLOR: '0' }, [], true, false],
    [{ TERM: 'dumb' }, [], true, false],
    [{ FORCE_COLOR: '1' }, ['--no-color'], true, false],
  ])('%j %j on a terminal (%s) colours: %s', async (env, flags, tty, colored) => {
    const { stdout } = await run(['lint', 'a.md', ...flags], { cwd: cwd(), env, tty });
    expect(stdout.includes('\u001b[')).toBe(colored);
  });
});
