import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS } from '../../src/cli/commands.js';
import { REPORTERS } from '../../src/report/reporters.js';
import { pageOf } from '../support/pages.js';
import { isInstalled, outcomeOf } from '../support/programs.js';
import { folder, run } from '../support/run.js';
import { CLEAN, sample } from '../support/sample.js';

interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

const read = (path: string) => parse(readFileSync(path, 'utf8'));
const ACTION = read('action.yml');
const STEPS: readonly Step[] = ACTION.runs.steps;
const WORKFLOWS = readdirSync('.github/workflows').map((name) => `.github/workflows/${name}`);
const BROKEN = sample('## Målgrupper\n\nSe avsnitt 9.\n');

/** The tool as the action finds it in its own checkout. */
const TOOL = join(tmpdir(), `agreement-action-${process.pid}`);

beforeAll(async () => {
  await build({
    entryPoints: { agreement: 'bin/agreement.ts' },
    outdir: join(TOOL, 'dist'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
    banner: { js: "import{createRequire as __r}from'node:module';const require=__r(import.meta.url);" },
  });
});
afterAll(() => rmSync(TOOL, { recursive: true, force: true }));

describe('action.yml', () => {
  it('has what GitHub asks of a composite action', () => {
    expect(ACTION).toMatchObject({ name: expect.any(String), description: expect.any(String) });
    expect(ACTION.runs.using).toBe('composite');
    for (const input of Object.values<Record<string, unknown>>(ACTION.inputs)) {
      expect(input).toEqual({ description: expect.stringMatching(/\.$/), default: expect.any(String) });
    }
    for (const step of STEPS) expect(step.run === undefined).toBe(step.shell === undefined);
  });

  it('tells its inputs in the docs, and no others', () => {
    const { text } = pageOf('docs/ci.md');
    const [, table = ''] = /^\| input .*\n\| --- .*\n((?:\|.*\n)+)/m.exec(text) ?? [];
    expect([...table.matchAll(/^\| `([a-z-]+):`/gm)].map(([, name]) => name)).toEqual(Object.keys(ACTION.inputs));
  });

  it('passes every input but the folder by the environment, and reads each there', () => {
    const { env = {}, run: script = '' } = STEPS.find(({ id }) => id === 'lint') ?? {};
    const passed = Object.keys(ACTION.inputs).filter((name) => name !== 'working-directory');
    expect(Object.values(env)).toEqual(passed.map((name) => `\${{ inputs.${name} }}`));
    for (const name of Object.keys(env)) expect(script).toMatch(new RegExp(`\\$\\{?${name}\\b`));
  });

  it('uploads what was made, also when the check fails', () => {
    const upload = STEPS.find(({ uses }) => uses?.startsWith('github/codeql-action/upload-sarif@'));
    expect(upload?.if).toContain('always()');
    expect(upload?.with?.['sarif_file']).toBe('${' + '{ steps.lint.outputs.sarif }}');
  });
});

describe('the scripts of the action', () => {
  const script = (id: string) => STEPS.find((step) => step.id === id || step.name === id)?.run ?? '';

  /** Runs the check as GitHub does: `bash --noprofile --norc -eo pipefail`, with inputs as the action names them. */
  function check(cwd: string, inputs: Readonly<Record<string, string>>) {
    const files = folder({ output: '', summary: '' });
    const defaults = Object.entries<{ default: string }>(ACTION.inputs).map(([name, input]) => [name, input.default]);
    const given = Object.entries({ ...Object.fromEntries(defaults), ...inputs });
    const env = {
      PATH: process.env['PATH'],
      HOME: files,
      GITHUB_ACTION_PATH: TOOL,
      GITHUB_OUTPUT: join(files, 'output'),
      GITHUB_STEP_SUMMARY: join(files, 'summary'),
      RUNNER_TEMP: files,
      ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase().replaceAll('-', '_')}`, value])),
    };
    const argv = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script('lint')];
    const outcome = outcomeOf('bash', argv, { cwd, env });
    const written = (name: string) => readFileSync(join(files, name), 'utf8');
    const [, sarif] = /^sarif=(.+)$/m.exec(written('output')) ?? [];
    return { ...outcome, summary: written('summary'), sarif: sarif && JSON.parse(readFileSync(sarif, 'utf8')) };
  }

  it('annotates, sums up, and fails on an error; SARIF is there all the same', () => {
    const cwd = folder({ 'agreements/a b.md': BROKEN });
    const { code, output, summary, sarif } = check(cwd, { sarif: 'true' });
    expect(code).toBe(1);
    expect(output).toMatch(/^::error .*file=agreements\/a b\.md/m);
    expect(summary).toContain('reference-broken');
    expect(sarif.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('reference-broken');
  });

  it('uploads no findings that are known: GitHub does not read suppressions', async () => {
    const known = '<!-- agreement-disable-next-line reference-broken -- känt -->\n';
    const cwd = folder({
      'agreements/a.md': sample(`## Målgrupper\n\n${known}Se avsnitt 9.\n\nSe avsnitt 8.\n`),
      'agreements/b.md': BROKEN.replace('id: exempel', 'id: b'),
    });
    await run(['lint', 'agreements/b.md', '--baseline', 'known.json', '--update-baseline'], { cwd });
    const all = JSON.parse((await run(['lint', '--baseline', 'known.json', '-f', 'sarif'], { cwd })).stdout);
    const open = all.runs[0].results.filter((result: { suppressions?: object[] }) => !result.suppressions?.length);
    expect(new Set(all.runs[0].results.flatMap(kindsOf))).toEqual(new Set(['inSource', 'external']));
    expect(open.length).toBeGreaterThan(0);
    const { code, sarif } = check(cwd, { sarif: 'true', baseline: 'known.json' });
    expect(code).toBe(1);
    expect(sarif.runs[0].results.map(fingerprintsOf)).toEqual(open.map(fingerprintsOf));
    expect({ ...sarif.runs[0], results: [] }).toMatchObject({ tool: { driver: all.runs[0].tool.driver } });
  });

  it.each([
    [{}, 0],
    [{ paths: 'b.md' }, 1],
    [{ paths: '\n  agreements \r\n\n' }, 0],
    [{ paths: 'agreements\nb.md' }, 1],
    [{ paths: 'b.md', 'fail-on': 'never' }, 0],
    [{ paths: 'b.md', args: '--rule=reference-broken=off\n--rule=section-missing=off' }, 0],
    [{ paths: 'b.md', args: '--rule\nreference-broken=off\n--rule\nsection-missing=off' }, 0],
    [{ paths: 'no-such.md', sarif: 'true' }, 2],
    [{ 'fail-on': 'sometimes' }, 2],
    [{ locale: 'de' }, 2],
    [{ baseline: 'no-such.json' }, 2],
    [{ since: 'main' }, 2],
  ])('%j ends with %i', (inputs, code) => {
    const cwd = folder({ 'agreements/a.md': CLEAN, 'b.md': BROKEN.replace('id: exempel', 'id: b') });
    const outcome = check(cwd, inputs);
    expect(outcome.code, outcome.errors).toBe(code);
  });

  const HOSTILE = [
    '; touch made',
    '$(touch made)',
    '`touch made`',
    '" && touch made; "',
    "' && touch made; '",
    'x\n; touch made\n$(touch made)',
    '--format=json=made',
    '-',
    '* ? [a-z] ~ {a,b} $HOME !! #',
    '\u0007\u001B[31m::error::x',
  ];
  const WORDS = Object.keys(ACTION.inputs).filter((name) => !['working-directory', 'args'].includes(name));

  it.each(WORDS.flatMap((name) => HOSTILE.map((value) => [name, value] as const)))(
    'runs nothing of %s: %j',
    (name, value) => {
      const cwd = folder({ 'agreements/a.md': CLEAN });
      const { errors, output } = check(cwd, { [name]: value });
      expect(readdirSync(cwd)).toEqual(['agreements']);
      expect(errors).not.toMatch(/^bash:|command not found|syntax error/m);
      expect(output + errors).not.toMatch(/^\s*::error::x/m);
    },
  );

  it.each(HOSTILE.filter((value) => !value.startsWith('--')))('runs nothing of args: %j', (value) => {
    const cwd = folder({ 'agreements/a.md': CLEAN });
    expect(check(cwd, { args: value }).errors).not.toMatch(/^bash:/m);
    expect(readdirSync(cwd)).toEqual(['agreements']);
  });

  it('installs once, in its own checkout', () => {
    const own = folder({ 'bin/npm': '#!/bin/sh\npwd > ran\necho "$@" >> ran\nmkdir dist\necho > dist/agreement.js\n' });
    outcomeOf('chmod', ['+x', 'bin/npm'], { cwd: own });
    const action = join(own, 'the action');
    mkdirSync(action);
    const env = { PATH: `${own}/bin:${process.env['PATH']}`, GITHUB_ACTION_PATH: action };
    const install = () => outcomeOf('bash', ['-eo', 'pipefail', '-c', script('Install agreement')], { cwd: own, env });
    expect(install().code).toBe(0);
    expect(readFileSync(join(action, 'ran'), 'utf8')).toBe(`${action}\nci --no-audit --no-fund\n`);
    rmSync(join(action, 'ran'));
    expect(install().code).toBe(0);
    expect(existsSync(join(action, 'ran'))).toBe(false);
  });
});

describe('workflows', () => {
  const scripts = [...WORKFLOWS.map((path) => [path, stepsOf(read(path))] as const), ['action.yml', STEPS] as const];

  it.each(scripts)('%s: no script has an expression in it, and bash can read each', (_, steps) => {
    for (const { run: script } of steps) {
      if (script === undefined) continue;
      expect(script).not.toContain('${' + '{');
      expect(outcomeOf('bash', ['-n'], { input: script }).errors).toBe('');
    }
  });

  it.each(WORKFLOWS)('%s: has the least rights, and runs on changes, every night and by hand', (path) => {
    const workflow = read(path);
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(Object.keys(workflow.on)).toEqual(['push', 'pull_request', 'schedule', 'workflow_dispatch']);
    expect(workflow.concurrency.group).toBeTruthy();
    expect(
      stepsOf(workflow)
        .flatMap(({ uses }) => uses ?? [])
        .filter((uses) => !/^\.\/$|@v\d+$/.test(uses)),
    ).toEqual([]);
  });

  it('what a workflow passes to the action is an input of it', () => {
    const calls = WORKFLOWS.flatMap((path) => stepsOf(read(path))).filter(({ uses }) => uses === './');
    expect(calls.length).toBeGreaterThan(0);
    for (const call of calls)
      expect(Object.keys(ACTION.inputs)).toEqual(expect.arrayContaining(Object.keys(call.with ?? {})));
  });
});

describe('.pre-commit-hooks.yaml', () => {
  const hooks: readonly Record<string, string>[] = read('.pre-commit-hooks.yaml');

  it('has what pre-commit asks for', () => {
    expect(hooks.map(({ id }) => id)).toEqual(['agreement-lint', 'agreement-fix']);
    for (const hook of hooks) {
      expect(hook).toMatchObject({
        name: expect.any(String),
        language: 'node',
        types: ['markdown'],
        require_serial: true,
      });
      expect(hook['entry']).toMatch(/^agreement lint/);
    }
  });

  it.each(hooks.map(({ id = '', entry = '' }) => [id, entry]))('%s: its entry takes files', async (_, entry) => {
    const cwd = folder({ 'agreements/a.md': CLEAN });
    const argv = entry.split(' ').slice(1);
    expect(await run([...argv, 'agreements/a.md'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  });

  it.skipIf(!isInstalled('python3'))(
    'leaves alone what a folder of agreements has beside them (skipped where python3 is not installed)',
    () => {
      const names = [
        'agreements/a.md',
        'agreements/README.md',
        'agreements/readme.sv.md',
        'agreements/x/CHANGELOG.md',
        'agreements/a.pdf.md',
        'docs/a.md',
        'agreements/licensavtal.md',
      ];
      const code =
        'import re,sys\nfor n in sys.argv[3:]:\n  if re.search(sys.argv[1],n) and not re.search(sys.argv[2],n): print(n)';
      for (const { files = '', exclude = '' } of hooks) {
        const { output } = outcomeOf('python3', ['-c', code, files, exclude, ...names]);
        expect(output.trim().split('\n')).toEqual(['agreements/a.md', 'agreements/licensavtal.md']);
      }
    },
  );
});

describe('docs/ci.md and what init writes', () => {
  const { fences } = pageOf('docs/ci.md');
  const samples = fences.filter(({ lang }) => lang === 'yaml' || lang === 'json').map(({ value }) => value);

  it('is YAML and JSON that can be read', () => {
    expect(samples.length).toBeGreaterThan(4);
    for (const text of samples) expect(parse(text)).toBeTypeOf('object');
  });

  it('has the workflow that init writes', async () => {
    const cwd = folder({});
    await run(['init'], { cwd });
    expect(samples).toContain(readFileSync(join(cwd, '.github/workflows/agreement.yml'), 'utf8').trimEnd());
  });

  it('calls the action by inputs that it has', () => {
    const names = samples
      .flatMap((text) => stepsOf(parse(text)))
      .flatMap((step) => (step.uses?.startsWith('OWNER/') ? Object.keys(step.with ?? {}) : []));
    expect(names.length).toBeGreaterThan(3);
    expect(Object.keys(ACTION.inputs)).toEqual(expect.arrayContaining(names));
  });

  it('runs commands, flags and formats that there are', async () => {
    const texts = [...samples];
    for (const service of ['github', 'gitlab']) {
      const cwd = folder({});
      await run(['init', 'x', '--ci', service], { cwd });
      texts.push(
        readFileSync(
          join(cwd, service === 'github' ? 'x/.github/workflows/agreement.yml' : 'x/.gitlab/agreement.yml'),
          'utf8',
        ),
      );
    }
    const calls = texts.flatMap((text) => text.match(/(?<=(?:-- |")agreement )[a-z]+ .*/g) ?? []);
    expect(calls.length).toBeGreaterThan(6);
    for (const call of calls) {
      const [command = ''] = call.split(' ');
      expect(COMMANDS.map(({ name }) => name)).toContain(command);
      const { stdout } = await run([command, '--help']);
      for (const flag of call.match(/--[a-z-]+/g) ?? []) expect(stdout).toContain(flag);
      for (const [, format] of call.matchAll(/--format "?([a-z]+)/g))
        expect(REPORTERS.map(({ name }) => name)).toContain(format);
    }
  });

  it.skipIf(!isInstalled('npx'))(
    'npx --no runs the tool where it is installed, and fetches nothing where it is not (skipped where npx is not installed)',
    () => {
      const cwd = folder({ 'package.json': '{"name":"x","version":"1.0.0"}' });
      mkdirSync(join(cwd, 'node_modules/.bin'), { recursive: true });
      const npx = () =>
        outcomeOf('npx', ['--no', '--', 'agreement', '--version'], {
          cwd,
          env: { ...process.env, npm_config_registry: 'http://127.0.0.1:9/', npm_config_fetch_retries: '0' },
        });
      expect(npx().code).not.toBe(0);
      symlinkSync(join(TOOL, 'dist/agreement.js'), join(cwd, 'node_modules/.bin/agreement'));
      outcomeOf('chmod', ['+x', join(TOOL, 'dist/agreement.js')]);
      expect(npx()).toMatchObject({ code: 0, output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
    },
  );
});

const kindsOf = ({ suppressions = [] }: { suppressions?: readonly { kind: string }[] }) =>
  suppressions.map(({ kind }) => kind);
const fingerprintsOf = ({ partialFingerprints }: { partialFingerprints: object }) => partialFingerprints;

/** The steps of a workflow, of a list of steps, or of nothing of the kind. */
function stepsOf(workflow: {
  readonly steps?: readonly Step[];
  readonly jobs?: Readonly<Record<string, { steps: readonly Step[] }>>;
}): readonly Step[] {
  return [...(workflow.steps ?? []), ...Object.values(workflow.jobs ?? {}).flatMap(({ steps }) => steps)];
}
