import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { matchEntries } from '../../src/cli/baseline/match.js';
import { folder, type Run, run } from '../support/run.js';
import { CLEAN } from '../support/sample.js';

/** A clean agreement with words of the test's own at the end of two of its sections. */
const text = (mål: string, uppföljning: string, id = 'exempel') =>
  CLEAN.replace('id: exempel', `id: ${id}`)
    .replace('samlad planering.\n', `samlad planering.\n\n${mål}\n`)
    .replace('varje år.\n', `varje år.\n\n${uppföljning}\n`);
const HTTP = (name: string) => `Läs mer på [${name}](http://${name}.se/).`;
const FINE = 'Allt är som det ska.';

const LINT = ['lint', '--baseline', 'known.json', '--fail-on', 'info', '-f', 'compact'];
const UPDATE = [...LINT, '--update-baseline'];

async function baselined(files: Readonly<Record<string, string>>, paths: readonly string[] = []) {
  const cwd = folder(files);
  const updated = await run([...UPDATE, ...paths], { cwd });
  const lint = (...args: readonly string[]) => run([...LINT, ...args], { cwd });
  const write = (name: string, content: string) => writeFileSync(join(cwd, name), content);
  const baseline = () => readFileSync(join(cwd, 'known.json'), 'utf8');
  return {
    cwd,
    updated,
    lint,
    write,
    baseline,
    update: (...args: readonly string[]) => run([...UPDATE, ...args], { cwd }),
  };
}

const CLEAN_RUN: Run = { code: 0, stdout: '', stderr: '' };

describe('a baseline', () => {
  it.each(['a.md', './a.md', 'x/../a.md'])(
    'knows a document without id on standard input by its name: %s',
    async (name) => {
      const content = text(HTTP('a'), FINE).replace('id: exempel\n', '');
      const { cwd } = await baselined({ 'a.md': content });
      const { code, stdout, stderr } = await run([...LINT, '-', '--stdin-filename', name], { cwd, stdin: content });
      expect({ code, stdout, stderr }).toEqual(CLEAN_RUN);
    },
  );

  it('is written of all that is found, sorted, one finding a line, the same every time', async () => {
    const made = await baselined({
      'agreements/b.md': text(HTTP('b'), FINE, 'b'),
      'agreements/a.md': text(HTTP('a'), FINE),
    });
    expect(made.updated).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'agreement: known.json: 2 known findings (2 new, 0 removed)\n',
    });
    expect(made.baseline().replace(/[0-9a-f]{32}/g, 'F')).toBe(`{
  "version": 1,
  "findings": [
    {"path":"agreements/a.md","rule":"link-insecure","fingerprint":"F"},
    {"path":"agreements/b.md","rule":"link-insecure","fingerprint":"F"}
  ]
}
`);
    const before = made.baseline();
    expect((await made.update()).stderr).toContain('(0 new, 0 removed)');
    expect(made.baseline()).toBe(before);
    expect(await made.lint()).toEqual(CLEAN_RUN);
  });

  it('is empty JSON of its form where nothing is found', async () => {
    const made = await baselined({ 'agreements/a.md': text(FINE, FINE) });
    expect(JSON.parse(made.baseline())).toEqual({ version: 1, findings: [] });
  });

  it.each<[string, string]>([
    ['elsewhere', text(FINE, HTTP('b'))],
    ['in the same section', text(HTTP('b'), FINE)],
    ['by the same words in another section', text(FINE, HTTP('a'))],
    ['beside it', text(`${HTTP('a')} ${HTTP('b')}`, FINE)],
    ['by the same words beside it', text(`${HTTP('a')}\n\n${HTTP('a')}`, FINE)],
  ])('is not clean when a like fault comes %s', async (_, changed) => {
    const made = await baselined({ 'agreements/a.md': text(HTTP('a'), FINE) });
    made.write('agreements/a.md', changed);
    const { code, stdout } = await made.lint();
    expect(code).toBe(1);
    expect(stdout.match(/link-insecure/g)).toHaveLength(1);
  });

  it.each<[string, string]>([
    ['lines come before it', text(`${FINE}\n\n${FINE}\n\n${HTTP('a')}`, FINE)],
    ['the line endings change', text(HTTP('a'), FINE).replaceAll('\n', '\r\n')],
  ])('still knows a finding when %s', async (_, changed) => {
    const made = await baselined({ 'agreements/a.md': text(HTTP('a'), FINE) });
    made.write('agreements/a.md', changed);
    expect(await made.lint()).toEqual(CLEAN_RUN);
  });

  it('keeps findings known when their file is renamed', async () => {
    const made = await baselined({ 'agreements/a.md': text(HTTP('a'), FINE) });
    made.write('agreements/c.md', text(HTTP('a'), FINE));
    rmSync(join(made.cwd, 'agreements/a.md'));
    expect(await made.lint()).toEqual(CLEAN_RUN);
    await made.update();
    expect(made.baseline()).toContain('"path":"agreements/c.md"');
  });

  it('makes findings known ones: formats that list such do, and the others do not tell them', async () => {
    const made = await baselined({ 'agreements/a.md': text(HTTP('a'), FINE) });
    await made.lint('-f', 'json=report.json');
    const { summary, files } = JSON.parse(readFileSync(join(made.cwd, 'report.json'), 'utf8'));
    expect(summary).toMatchObject({ infos: 0, suppressed: 1 });
    expect(files[0].findings).toEqual([]);
  });

  it('lies where its paths lead from', async () => {
    const cwd = folder({ 'agreements/a.md': text(HTTP('a'), FINE), 'work/x': '' });
    await run(['lint', '../agreements', '--baseline', '../known.json', '--update-baseline'], {
      cwd: join(cwd, 'work'),
    });
    expect(readFileSync(join(cwd, 'known.json'), 'utf8')).toContain('"path":"agreements/a.md"');
    expect(await run([...LINT], { cwd })).toEqual(CLEAN_RUN);
  });

  it('holds no personal identity number', async () => {
    const made = await baselined({ 'agreements/a.md': text('Ring 811228-9874.', FINE) });
    expect(made.baseline()).toContain('personal-identity-number');
    expect(made.baseline()).not.toContain('9874');
  });

  it('leaves to a comment what a comment says', async () => {
    const silenced = `<!-- agreement-disable-next-line link-insecure -- de har inget certifikat -->\n${HTTP('a')}`;
    const made = await baselined({ 'agreements/a.md': text(silenced, FINE) });
    expect(JSON.parse(made.baseline()).findings).toEqual([]);
    expect(await made.lint()).toEqual(CLEAN_RUN);
  });

  it('is made of the text that --fix leaves', async () => {
    const made = await baselined({ 'agreements/a.md': text(HTTP('a'), FINE) }, ['--fix']);
    const left = readFileSync(join(made.cwd, 'agreements/a.md'), 'utf8');
    expect(JSON.parse(made.baseline()).findings).toHaveLength(left.includes('http:') ? 1 : 0);
  });
});

describe('entries that are found no longer', () => {
  const files = { 'agreements/a.md': text(HTTP('a'), HTTP('aa')), 'agreements/b.md': text(HTTP('b'), FINE, 'b') };
  const STALE =
    '1 known finding in known.json is found no longer: link-insecure in agreements/a.md. Run with --update-baseline to strike it';

  it('are told, do not fail, and are struck', async () => {
    const made = await baselined(files);
    made.write('agreements/a.md', text(FINE, HTTP('aa')));
    expect(await made.lint()).toEqual({ ...CLEAN_RUN, stderr: `agreement: ${STALE}\n` });
    expect((await made.update()).stderr).toContain('2 known findings (0 new, 1 removed)');
    expect(await made.lint()).toEqual(CLEAN_RUN);
  });

  it.each<[string, readonly string[]]>([
    ['files that are not read', ['agreements/b.md']],
    ['rules that are off', ['--rule', 'link-insecure=off']],
  ])('are not those of %s, and are kept', async (_, args) => {
    const made = await baselined(files);
    made.write('agreements/a.md', text(FINE, HTTP('aa')));
    expect(await made.lint(...args)).toEqual(CLEAN_RUN);
    expect((await made.update(...args)).stderr).toContain('3 known findings (0 new, 0 removed)');
  });

  it('are not those of a file that cannot be read to the end', async () => {
    const made = await baselined(files);
    made.write('agreements/a.md', text(FINE, FINE).replace('format: 1', 'format: "1'));
    expect(await made.lint()).toMatchObject({ code: 1, stderr: '' });
    expect((await made.update()).stderr).toMatch(/: 4 known findings \(1 new, 0 removed\)/);
  });

  it('are those of files that are gone, whatever is read', async () => {
    const made = await baselined(files);
    rmSync(join(made.cwd, 'agreements/a.md'));
    expect((await made.lint('agreements/b.md')).stderr).toContain('2 known findings in known.json are found no longer');
    expect((await made.update('agreements/b.md')).stderr).toContain('1 known finding (0 new, 2 removed)');
  });

  it('are told with the first few, in Swedish too', async () => {
    const links = ['a', 'b', 'c', 'd', 'e'].map(HTTP).join('\n\n');
    const made = await baselined({ 'agreements/a.md': text(links, FINE), 'agreements/b.md': text(links, FINE, 'b') });
    rmSync(join(made.cwd, 'agreements/b.md'));
    made.write('agreements/a.md', text(FINE, FINE));
    const told =
      'link-insecure i agreements/a.md, link-insecure i agreements/b.md. Kör med --update-baseline, så stryks de\n';
    expect((await made.lint('--locale', 'sv')).stderr).toBe(
      `agreement: 10 kända anmärkningar i known.json finns inte längre: ${told}`,
    );
  });
});

describe('a file that is no baseline', () => {
  it.each<[string, string | undefined, string]>([
    ['a missing one', undefined, '--baseline known.json: there is no such file. Add --update-baseline once to make it'],
    ['an empty one', '', 'known.json:1:1 cannot be used as --baseline: it is no JSON object'],
    ['one that ends early', '{\n"version": 1', 'known.json:2:13 cannot be used'],
    ['a list', '[]', 'known.json cannot be used as --baseline: it is no JSON object'],
    ['another JSON', '{"name":"x"}', 'The key version is missing in the baseline'],
    ['a later version', '{"version":2,"all":[]}', 'it has version 2, but this program reads only version 1'],
    [
      'a wrong entry',
      '{"version":1,"findings":[{"path":"a","rule":"b","fingerprint":"c"}]}',
      'findings[0].fingerprint',
    ],
    ['one in conflict', '{\n<<<<<<< HEAD\n=======\n>>>>>>> x\n}', 'known.json:2:1: a conflict of git is not resolved'],
  ])('%s is a failure that says so', async (_, content, told) => {
    const cwd = folder({
      'agreements/a.md': text(FINE, FINE),
      ...(content !== undefined && { 'known.json': content }),
    });
    const { code, stdout, stderr } = await run(LINT, { cwd });
    expect({ code, stdout, lines: stderr.split('\n').length }).toEqual({ code: 2, stdout: '', lines: 2 });
    expect(stderr).toContain(told);
  });

  it.each<[string, string]>([
    ['package.json', '{"name":"x"}\n'],
    ['agreements/a.md', text(FINE, FINE)],
    ['agreement.config.yaml', 'horizon: P30D\n'],
    ['agreement.config.json', '{"horizon":"P30D"}\n'],
  ])('%s is not written over', async (name, content) => {
    const cwd = folder({ 'agreements/a.md': text(FINE, FINE), [name]: content });
    expect((await run(['lint', '--baseline', name, '--update-baseline'], { cwd })).code).toBe(2);
    expect(readFileSync(join(cwd, name), 'utf8')).toBe(content);
  });

  it('stops the run before anything is mended', async () => {
    const cwd = folder({ 'agreements/a.md': text(HTTP('a'), FINE) });
    expect((await run([...LINT, '--fix'], { cwd })).code).toBe(2);
    expect(readFileSync(join(cwd, 'agreements/a.md'), 'utf8')).toContain('http:');
  });

  it('is not what a report is written in', async () => {
    const made = await baselined({ 'agreements/a.md': text(HTTP('a'), FINE) });
    const before = made.baseline();
    expect((await made.lint('-f', 'json=known.json')).code).toBe(2);
    expect(made.baseline()).toBe(before);
  });

  it('a byte order mark does not make it', async () => {
    const made = await baselined({ 'agreements/a.md': text(HTTP('a'), FINE) });
    made.write('known.json', `\uFEFF${made.baseline()}`);
    expect(await made.lint()).toEqual(CLEAN_RUN);
  });

  it.each([
    ['--update-baseline'],
    ['--baseline', 'x.json', '--update-baseline', '-'],
    ['--baseline', 'x.json', '--update-baseline', '--fix-dry-run'],
  ])('is not asked for by %j', async (...args) => {
    const cwd = folder({ 'agreements/a.md': text(HTTP('a'), FINE) });
    expect((await run(['lint', ...args], { cwd })).code).toBe(2);
    expect(existsSync(join(cwd, 'x.json'))).toBe(false);
  });
});

describe('entries and findings with the same fingerprint', () => {
  const entry = (path: string) => ({ path, rule: 'r', fingerprint: 'f' });

  it.each<[string, string, string, string, string]>([
    ['each takes its own', 'ab', 'ab', 'ab', ''],
    ['two findings do not share one entry', 'a', 'aa', 'a', ''],
    ['a file takes its own before it lends', 'ab', 'b', 'b', 'a'],
    ['what is mended in a file that is read is not lent', 'a', 'b', '', 'a'],
    ['what stands for a file that is not read is lent, once', 'x', 'bb', 'b', ''],
  ])('%s', (_, entries, found, known, unmatched) => {
    const result = matchEntries([...entries].map(entry), [...found].map(entry), (path) => path !== 'x');
    const paths = (some: Iterable<{ path: string }>) => [...some].map(({ path }) => path).join('');
    expect([paths(result.known), paths(result.unmatched)]).toEqual([known, unmatched]);
  });
});
