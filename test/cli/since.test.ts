import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gitIn, HAS_GIT, repository } from '../support/git.js';
import { folder, run } from '../support/run.js';
import { CLEAN } from '../support/sample.js';

/** An agreement by its id, with more lines of frontmatter. */
const agreement = (id: string, more = '', end = '') =>
  `${CLEAN.replace('id: exempel', more === '' ? `id: ${id}` : `id: ${id}\n${more}`)}${end}`;
const CHANGE = '\nEn rad till.\n';

/** A grandparent, a parent, a child; one that takes another's place; one that names another; one by itself. */
const FAMILY = {
  'agreements/farmor.md': agreement('farmor'),
  'agreements/mor.md': agreement('mor', 'parent: farmor'),
  'agreements/barn.md': agreement('barn', 'parent: mor'),
  'agreements/ny.md': agreement('ny', 'replaces: [{ id: gammal }]'),
  'agreements/gammal.md': agreement('gammal', 'status: ended').replace('status: adopted\n', ''),
  'agreements/granne.md': agreement('granne', 'related: [{ id: farmor }]'),
  'agreements/ensam.md': agreement('ensam'),
  'agreements/ö y.md': agreement('oy'),
};

function branched(files: Readonly<Record<string, string>> = FAMILY) {
  const { root, env, git } = repository(files);
  git('checkout', '--quiet', '-b', 'gren');
  const put = (name: string, content: string) => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  };
  const commit = () => {
    git('add', '--all');
    git('commit', '--quiet', '--message=two');
  };
  const lint = (args: readonly string[], cwd = root) => run(['lint', '--fail-on', 'never', ...args], { cwd, env });
  /** The names of the files that are read, without folder and `.md`. */
  const read = async (args: readonly string[], cwd = root) => {
    const { stdout } = await lint([...args, '-f', 'json'], cwd);
    return JSON.parse(stdout)
      .files.map(({ path }: { path: string }) => path.replace(/^.*\/|\.md$/g, ''))
      .join(' ');
  };
  return { root, env, git, put, commit, lint, read };
}

type Made = ReturnType<typeof branched>;
const touch = ({ put }: Made, id: keyof typeof FAMILY) => put(id, FAMILY[id] + CHANGE);

const CASES: readonly (readonly [string, (made: Made) => void, string])[] = [
  ['one by itself', (made) => touch(made, 'agreements/ensam.md'), 'ensam'],
  ['a name with å ä ö and a space', (made) => touch(made, 'agreements/ö y.md'), 'ö y'],
  [
    'a parent: what builds on it, however far, and what names it',
    (made) => touch(made, 'agreements/farmor.md'),
    'barn farmor granne mor',
  ],
  ['a child alone', (made) => touch(made, 'agreements/barn.md'), 'barn'],
  ['one that takes the place of another', (made) => touch(made, 'agreements/ny.md'), 'gammal ny'],
  ['one that another takes the place of', (made) => touch(made, 'agreements/gammal.md'), 'gammal ny'],
  ['a new one', ({ put }) => put('agreements/x.md', agreement('x')), 'x'],
  ['a new one with an id that is taken', ({ put }) => put('agreements/x.md', agreement('ensam')), 'ensam x'],
  [
    'a new one that takes the place of a parent',
    ({ put }) => put('agreements/x.md', agreement('x', 'replaces: [{ id: mor }]')),
    'barn mor x',
  ],
  ['a parent that is gone', ({ root }) => rmSync(join(root, 'agreements/mor.md')), 'barn'],
  ['an id that is changed', ({ put }) => put('agreements/mor.md', agreement('moder', 'parent: farmor')), 'barn mor'],
  ['a relation that is taken away', ({ put }) => put('agreements/ny.md', agreement('ny')), 'gammal ny'],
  [
    'a name that is changed',
    ({ root }) => renameSync(join(root, 'agreements/mor.md'), join(root, 'agreements/moder.md')),
    'barn moder',
  ],
  ['what is no agreement', ({ put }) => put('README.md', 'Läs mig.'), ''],
];

describe.skipIf(!HAS_GIT)('--since (skipped where there is no git)', () => {
  it.each(CASES)('reads, of %s', async (_, change, files) => {
    const made = branched();
    change(made);
    const uncommitted = await made.read(['--since', 'main']);
    made.commit();
    expect([uncommitted, await made.read(['--since', 'main'])]).toEqual([files, files]);
  });

  it.each(CASES)('--staged reads, of %s', async (_, change, files) => {
    const made = branched();
    change(made);
    made.git('add', '--all');
    expect(await made.read(['--staged'])).toBe(files);
  });

  it('counts from where the branch began, not from what others have done since', async () => {
    const made = branched();
    touch(made, 'agreements/ensam.md');
    made.commit();
    made.git('checkout', '--quiet', 'main');
    touch(made, 'agreements/farmor.md');
    made.commit();
    made.git('checkout', '--quiet', 'gren');
    expect(await made.read(['--since', 'main'])).toBe('ensam');
  });

  it('takes much that has changed, and much in it', async () => {
    const many = Object.fromEntries(Array.from({ length: 3000 }, (_, n) => [`docs/${'long-'.repeat(20)}${n}.txt`, '']));
    const made = branched({ 'agreements/a.md': agreement('a'), 'docs/gammalt.md': 'Ord. '.repeat(500_000), ...many });
    rmSync(join(made.root, 'docs'), { recursive: true });
    expect(await made.read(['--since', 'main'])).toBe('');
  });

  it('ends where relations go round', async () => {
    const ring = {
      'agreements/a.md': agreement('a', 'parent: b\nreplaces: [{ id: a }]'),
      'agreements/b.md': agreement('b', 'parent: a'),
    };
    const made = branched({ ...ring, 'agreements/c.md': agreement('c') });
    made.put('agreements/a.md', ring['agreements/a.md'] + CHANGE);
    expect(await made.read(['--since', 'main'])).toBe('a b');
  });

  it('reports the child when the parent that it builds on has changed', async () => {
    const made = branched();
    made.put('agreements/farmor.md', agreement('farmor', 'status: ended').replace('status: adopted\n', ''));
    const { stdout } = await made.lint(['--since', 'main', '-f', 'compact']);
    expect(stdout).toMatch(/^agreements\/mor\.md:\d+:\d+: \w+ parent-/m);
  });

  it('counts only what the run would have read', async () => {
    const made = branched({ ...FAMILY, '.gitignore': 'hemlig.md\n' });
    made.put('agreements/hemlig.md', agreement('hemlig'));
    made.put('agreements/utkast.md', agreement('utkast'));
    touch(made, 'agreements/farmor.md');
    expect(await made.read(['agreements/barn.md', 'agreements/ensam.md', '--since', 'main'])).toBe('barn');
    expect(await made.read(['agreements/[fgu]*.md', '--since', 'main', '--ignore-pattern', 'utkast.md'])).toBe(
      'farmor granne',
    );
  });

  it('works in a folder below the root, and on files of one above', async () => {
    const made = branched();
    touch(made, 'agreements/ensam.md');
    made.put('agreements/x.md', agreement('x'));
    expect(await made.read(['--since', 'main'], join(made.root, 'agreements'))).toBe('ensam x');
    made.put('work/y', '');
    expect(await made.read(['../agreements', '--since', 'main'], join(made.root, 'work'))).toBe('ensam x');
  });

  it('finds changes through a link to a folder', async () => {
    const made = branched();
    symlinkSync('agreements', join(made.root, 'avtal'));
    touch(made, 'agreements/ensam.md');
    expect(await made.read(['avtal', '--since', 'main'])).toBe('ensam');
  });

  it('takes files that lie outside the checkout as changed', async () => {
    const made = branched();
    const other = folder({ 'z.md': agreement('z') });
    expect(await made.read([join(other, 'z.md'), '--since', 'main'])).toBe('z');
    expect(await made.read([join(other, 'z.md'), '--staged'])).toBe('');
  });

  it('takes all files of a submodule that has changed', async () => {
    const inner = repository({ 'a.md': agreement('a'), 'b.md': agreement('b') });
    const { root, env, git } = repository({ 'agreements/c.md': agreement('c') });
    git('submodule', '--quiet', 'add', inner.root, 'agreements/inner');
    git('commit', '--quiet', '--all', '--message=two');
    const read = async () =>
      (await run(['lint', '--since', 'main', '-f', 'json', '--fail-on', 'never'], { cwd: root, env })).stdout;
    expect(JSON.parse(await read()).files).toHaveLength(0);
    writeFileSync(join(root, 'agreements/inner/a.md'), agreement('a', '', CHANGE));
    expect(JSON.parse(await read()).files).toHaveLength(2);
  });

  it.each(['agreement.config.yaml', 'agreements/.agreementignore'])(
    'reads everything when %s has changed',
    async (name) => {
      const made = branched();
      made.put(name, name.endsWith('yaml') ? 'horizon: P30D\n' : 'ensam.md\n');
      const { stdout, stderr } = await made.lint(['--since', 'main', '-f', 'json']);
      expect(JSON.parse(stdout).files.length).toBeGreaterThan(6);
      expect(stderr).toBe(`agreement: ${name} has changed since main: all files are checked\n`);
      made.git('add', '--all');
      expect((await made.lint(['--staged'])).stderr).toBe(`agreement: ${name} is staged: all files are checked\n`);
    },
  );

  it('reads everything when what a config of some files rests on has changed', async () => {
    const made = branched({
      ...FAMILY,
      'agreements/agreement.config.yaml': 'extends: ../bas.yaml\n',
      'bas.yaml': 'horizon: P30D\n',
    });
    made.put('bas.yaml', 'horizon: P60D\n');
    expect((await made.lint(['--since', 'main'])).stderr).toContain('bas.yaml has changed since main: all files');
  });

  it('says so when nothing has changed, and stays valid', async () => {
    const made = branched();
    expect(await made.lint(['--since', 'main'])).toMatchObject({
      code: 0,
      stderr: 'agreement: no agreement has changed since main: nothing to check\n',
    });
    for (const format of ['pretty', 'compact']) {
      const { stdout, stderr } = await run(['lint', '--since', 'main', '-f', format, '--locale', 'sv'], {
        cwd: made.root,
        env: made.env,
      });
      expect([stdout, stderr]).toEqual([
        '',
        'agreement: ingen överenskommelse har ändrats sedan main: inget att granska\n',
      ]);
    }
  });

  it('says as ever that there is no agreement at all', async () => {
    const { root, env } = repository({ 'x.txt': '' });
    expect(await run(['lint', '--since', 'main'], { cwd: root, env })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('found no agreement'),
    });
  });

  it('knows a baseline that has changed for what all is judged by, and calls no entry stale that was not read', async () => {
    const made = branched();
    const lint = (...args: readonly string[]) =>
      run(['lint', '--baseline', 'known.json', '--fail-on', 'info', '-f', 'compact', ...args], {
        cwd: made.root,
        env: made.env,
      });
    touch(made, 'agreements/farmor.md');
    await lint('--update-baseline');
    expect((await lint('--since', 'main')).stderr).toMatch(
      /^agreement: known\.json has changed since main: all files are checked\n$/,
    );
    made.commit();
    made.git('checkout', '--quiet', '-b', 'nästa');
    touch(made, 'agreements/ensam.md');
    expect(await lint('--since', 'gren')).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});

describe.skipIf(!HAS_GIT)('--staged (skipped where there is no git)', () => {
  it('is quiet where nothing is staged, and before the first commit', async () => {
    const made = branched();
    touch(made, 'agreements/ensam.md');
    const hook = (root: string, env: Readonly<Record<string, string>>) => run(['lint', '--staged'], { cwd: root, env });
    expect(await hook(made.root, made.env)).toEqual({ code: 0, stdout: '', stderr: '' });
    const empty = folder({ 'x.txt': '' });
    const { env, git } = gitIn(empty);
    git('init', '--quiet');
    expect(await hook(empty, env)).toEqual({ code: 0, stdout: '', stderr: '' });
    writeFileSync(join(empty, 'a.md'), agreement('a'));
    git('add', 'a.md');
    expect((await hook(empty, env)).stdout).toContain('1 file');
  });

  it('judges what is staged, as it is staged', async () => {
    const made = branched();
    const bad = agreement('ensam', '', '\n[a](http://a.se/)\n');
    const found = async () => (await made.lint(['--staged', '-f', 'compact'])).stdout.includes('link-insecure');
    made.put('agreements/ensam.md', bad);
    expect(await found()).toBe(false);
    made.git('add', '--all');
    made.put('agreements/ensam.md', FAMILY['agreements/ensam.md']);
    expect(await found()).toBe(true);
    made.git('add', '--all');
    made.put('agreements/ensam.md', bad);
    expect(await found()).toBe(false);
  });

  it('judges others by what is staged', async () => {
    const made = branched();
    made.put('agreements/mor.md', agreement('moder', 'parent: farmor'));
    made.git('add', '--all');
    made.put('agreements/mor.md', FAMILY['agreements/mor.md']);
    expect((await made.lint(['--staged', '-f', 'compact'])).stdout).toMatch(/^agreements\/barn\.md:.*parent-unknown/m);
  });

  it('judges what is staged and no longer on disk', async () => {
    const made = branched();
    for (const name of ['agreements/x.md', 'agreements/README.md', 'annat/y.md']) made.put(name, agreement('x'));
    made.git('add', '--all');
    for (const name of ['agreements/x.md', 'agreements/README.md', 'annat/y.md']) rmSync(join(made.root, name));
    expect(await made.read(['--staged'])).toBe('x');
    expect(await made.read(['--staged', 'annat/*.md'])).toBe('y');
    expect(await made.read(['--staged', '--ignore-pattern', 'x.md'])).toBe('');
  });

  it('does not read what is staged to be removed and still on disk', async () => {
    const made = branched();
    made.git('rm', '--quiet', '--cached', 'agreements/mor.md');
    expect(await made.read(['--staged'])).toBe('barn');
  });

  it('reads the index that git hands a hook', async () => {
    const made = branched();
    touch(made, 'agreements/ensam.md');
    made.git('read-tree', '--index-output=.git/other-index', 'HEAD');
    made.git('add', '--all');
    const env = { ...made.env, GIT_INDEX_FILE: join(made.root, '.git/other-index') };
    expect(await made.read(['--staged'])).toBe('ensam');
    expect((await run(['lint', '--staged'], { cwd: made.root, env })).stdout).toBe('');
  });
});

describe.skipIf(!HAS_GIT)('where git cannot tell (skipped where there is no git)', () => {
  const FILES = { 'agreements/a.md': agreement('a') };
  type Place = { readonly root: string; readonly env: Readonly<Record<string, string>> };
  const short = (): Place => {
    const { root } = repository(FILES);
    const { git } = { git: gitIn(root).git };
    for (const message of ['two', 'three']) git('commit', '--quiet', '--allow-empty', `--message=${message}`);
    git('checkout', '--quiet', '-b', 'gren', 'HEAD~1');
    for (const message of ['four', 'five']) git('commit', '--quiet', '--allow-empty', `--message=${message}`);
    const clone = folder({});
    gitIn(clone).git('clone', '--quiet', '--depth=1', '--no-single-branch', `file://${root}`, '.');
    return { root: clone, env: gitIn(clone).env };
  };
  const orphan = (): Place => {
    const { root, env, git } = repository(FILES);
    git('checkout', '--quiet', '--orphan', 'ny');
    git('commit', '--quiet', '--message=another');
    return { root, env };
  };
  const bare = (): Place => {
    const root = folder(FILES);
    const { env, git } = gitIn(root);
    git('init', '--quiet', '--bare');
    return { root, env };
  };
  const inside = (): Place => {
    const { root, env } = repository(FILES);
    writeFileSync(join(root, '.git/a.md'), agreement('a'));
    return { root: join(root, '.git'), env };
  };
  const clone = (): Place => {
    const { root, git } = repository(FILES);
    git('checkout', '--quiet', '-b', 'gren');
    const copy = folder({});
    const { env, git: inCopy } = gitIn(copy);
    inCopy('clone', '--quiet', root, '.');
    return { root: copy, env };
  };
  /** A git that says what the real one does when somebody else owns the folder. */
  const owned = (): Place => {
    const { root } = repository(FILES);
    const said = `fatal: detected dubious ownership in repository at '${root}'\nTo add an exception…`;
    const bin = folder({ git: `#!/bin/sh\ncat >&2 <<'END'\n${said}\nEND\nexit 128\n` });
    chmodSync(join(bin, 'git'), 0o755);
    return { root, env: { PATH: `${bin}:${process.env['PATH'] ?? ''}` } };
  };
  const failing = (): Place => {
    const { root } = repository(FILES);
    const bin = folder({ git: '#!/bin/sh\nprintf "fatal: \\033[31mno luck\\nmore\\n" >&2\nexit 128\n' });
    chmodSync(join(bin, 'git'), 0o755);
    return { root, env: { PATH: `${bin}:${process.env['PATH'] ?? ''}` } };
  };
  const plain = (): Place => repository(FILES);

  it.each<[string, () => Place, readonly string[], string, string]>([
    [
      'no repository',
      () => ({ root: folder(FILES), env: {} }),
      ['--since', 'main'],
      'is in no git repository',
      'inte i något git-projekt',
    ],
    [
      'no repository, --staged',
      () => ({ root: folder(FILES), env: {} }),
      ['--staged'],
      '--staged needs git, but',
      '--staged behöver git, men',
    ],
    [
      'no git',
      () => ({ root: plain().root, env: { PATH: '/nowhere' } }),
      ['--since', 'main'],
      'install git',
      'installera git',
    ],
    ['a bare repository', bare, ['--since', 'main'], 'run in a clone', 'kör i en klon'],
    ["git's own folder", inside, ['--since', 'main'], 'run in a clone', 'kör i en klon'],
    [
      'a folder of somebody else',
      owned,
      ['--since', 'main'],
      'git config --global --add safe.directory /',
      'som en annan användare äger',
    ],
    ['an unknown branch', plain, ['--since', 'mian'], 'git has no such branch', 'git har ingen sådan gren'],
    ['a branch that is not here', clone, ['--since', 'main'], 'did you mean origin/main?', 'menade du origin/main?'],
    ['a flag', plain, ['--since=--output=x'], 'git has no such branch', 'git har ingen sådan gren'],
    ['a flag of one letter', plain, ['--since', '-p'], 'git has no such branch', 'git har ingen sådan gren'],
    ['nothing', plain, ['--since', ''], 'git has no such branch', 'git har ingen sådan gren'],
    ['a range', plain, ['--since', 'main..HEAD'], 'git has no such branch', 'git har ingen sådan gren'],
    ['what is left out', plain, ['--since', '^main'], 'git has no such branch', 'git har ingen sådan gren'],
    ['a file', plain, ['--since', 'HEAD:agreements/a.md'], 'git has no such branch', 'git har ingen sådan gren'],
    [
      'what a terminal obeys',
      plain,
      ['--since', 'a\u001B[31m\nb'],
      'git has no such branch',
      'git har ingen sådan gren',
    ],
    ['a short clone', short, ['--since', 'origin/main'], 'fetch-depth: 0', 'fetch-depth: 0'],
    ['a history of its own', orphan, ['--since', 'main'], 'no commit that both', 'ingen version som både'],
    [
      'anything else',
      failing,
      ['--since', 'main'],
      'git rev-parse failed: fatal: ␛[31mno luck',
      'git rev-parse misslyckades',
    ],
  ])('%s is one line that says what to do', async (_, place, flags, en, sv) => {
    const { root, env } = place();
    for (const [locale, told] of [
      ['en', en],
      ['sv', sv],
    ] as const) {
      const { code, stdout, stderr } = await run(['lint', ...flags, '--locale', locale], { cwd: root, env });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(told);
      expect(stderr.replace(/\n$/, '')).not.toMatch(/\p{Cc}/u);
    }
  });

  it.each([
    ['--since', 'main', '-'],
    ['--staged', '-'],
    ['--staged', '--since', 'main'],
    ['--staged', '--fix'],
    ['--staged', '--fix-dry-run'],
  ])('lint %s %s %s is refused', async (...args) => {
    const { root, env } = plain();
    const { code, stderr } = await run(['lint', ...args.filter((arg) => arg !== undefined)], { cwd: root, env });
    expect([code, stderr]).toEqual([2, expect.stringContaining('cannot be used together')]);
  });

  /** Drivers of a filter, which git runs of a file that has changed on disk. */
  const FILTER = ['clean', 'smudge', 'process'];
  const filtered = (name: string) => ({ ...FILES, '.gitattributes': `*.md diff=ond filter=${name}\n` });
  type Trap = readonly [string, (evil: string) => { readonly place: Place; readonly codes?: readonly number[] }];
  const change = (root: string, path = 'agreements/a.md') =>
    writeFileSync(join(root, path), agreement('a', '', CHANGE));

  it.each<Trap>([
    [
      'monitors, pagers, drivers of differences, hooks',
      (evil) => {
        const { root, env, git } = repository(filtered('ond'));
        const keys = ['core.fsmonitor', 'core.pager', 'diff.external', 'diff.ond.command', 'diff.ond.textconv'];
        for (const key of keys) git('config', key, evil);
        mkdirSync(join(root, '.git/hooks'), { recursive: true });
        writeFileSync(join(root, '.git/hooks/post-index-change'), `#!/bin/sh\n${evil}\n`, { mode: 0o755 });
        change(root);
        return { place: { root, env } };
      },
    ],
    ...['ond', 'Ond.två', 'a=b', 'lfs'].map(
      (name): Trap => [
        `filters: ${name}`,
        (evil) => {
          const { root, env, git } = repository(filtered(name));
          for (const key of FILTER) git('config', `filter.${name}.${key}`, evil);
          git('config', `filter.${name}.required`, 'true');
          change(root);
          return { place: { root, env } };
        },
      ],
    ),
    ...['clean', 'process'].map(
      (key): Trap => [
        `a filter in a file that its settings include: ${key}`,
        (evil) => {
          const { root, env, git } = repository(filtered('ond'));
          writeFileSync(join(root, '.git/more'), `[filter "ond"]\n${key} = "${evil}"\n`);
          git('config', 'include.path', 'more');
          change(root);
          return { place: { root, env } };
        },
      ],
    ),
    [
      'a filter of a work tree',
      (evil) => {
        const { root, env, git } = repository(filtered('ond'));
        git('config', 'extensions.worktreeConfig', 'true');
        git('config', '--worktree', 'filter.ond.clean', evil);
        change(root);
        return { place: { root, env } };
      },
    ],
    [
      'a filter of a submodule in a submodule',
      (evil) => {
        const { root, env, git } = repository(FILES);
        for (const path of ['agreements/in', 'agreements/in/ner']) {
          const inner = repository(filtered('ond')).root;
          gitIn(dirname(join(root, path))).git('submodule', '--quiet', 'add', inner, path.replace(/^.*\//, ''));
        }
        const inmost = join(root, 'agreements/in/ner');
        gitIn(inmost).git('config', 'filter.ond.clean', evil);
        gitIn(join(root, 'agreements/in')).git('commit', '--quiet', '--all', '--message=two');
        git('commit', '--quiet', '--all', '--message=two');
        change(inmost);
        return { place: { root, env } };
      },
    ],
    [
      'what a partial clone fetches with',
      (evil) => {
        const { root, env, git } = repository(FILES);
        change(root);
        git('commit', '--quiet', '--all', '--message=two');
        git('checkout', '--quiet', '-b', 'gren');
        const blob = git('rev-parse', 'HEAD:agreements/a.md').trim();
        rmSync(join(root, '.git/objects', blob.slice(0, 2), blob.slice(2)));
        for (const [key, value] of Object.entries({
          'core.repositoryFormatVersion': '1',
          'extensions.partialClone': 'origin',
          'remote.origin.url': `file://${root}`,
          'remote.origin.promisor': 'true',
          'remote.origin.uploadpack': evil,
        }))
          git('config', key, value);
        writeFileSync(join(root, 'agreements/a.md'), agreement('a', '', 'Mer.\n'));
        return { place: { root, env }, codes: [0, 2] };
      },
    ],
  ])('runs no code that a checkout brings with it: %s', async (_, lay) => {
    const mark = join(folder({}), 'ran');
    const { place, codes = [0] } = lay(`touch ${mark} #`);
    rmSync(mark, { force: true });
    for (const flags of [['--since', 'main'], ['--staged']]) {
      const { code, stderr } = await run(['lint', ...flags, '--fail-on', 'never'], { cwd: place.root, env: place.env });
      expect(codes, stderr).toContain(code);
    }
    expect(existsSync(mark)).toBe(false);
  });

  it("uses a filter of the user's own settings", async () => {
    const { root, env, git } = repository(filtered('lf'));
    writeFileSync(join(env['HOME'] ?? '', '.gitconfig'), '[filter "lf"]\nclean = sed s/.$//\nrequired = true\n');
    writeFileSync(join(root, 'agreements/a.md'), agreement('a').replaceAll('\n', '\r\n'));
    const told = async () => (await run(['lint', '--since', 'main', '--fail-on', 'never'], { cwd: root, env })).stderr;
    expect(await told()).toContain('nothing to check');
    git('config', 'filter.lf.clean', 'sed s/.$//');
    expect(await told()).toBe('');
  });

  it('finds what has changed in a file that a filter of the checkout stands before', async () => {
    const { root, env, git } = repository(filtered('ond'));
    git('config', 'filter.ond.clean', 'cat');
    const told = async () => (await run(['lint', '--since', 'main', '--fail-on', 'never'], { cwd: root, env })).stderr;
    expect(await told()).toContain('nothing to check');
    change(root);
    expect(await told()).toBe('');
  });
});
