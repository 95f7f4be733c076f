import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/check/rules.js';
import { COMMANDS } from '../../src/cli/commands.js';
import { LEVELS } from '../../src/model/finding.js';
import { LOCALES } from '../../src/model/locale.js';
import { PROFILES } from '../../src/profiles/profiles.js';
import { REPORTERS } from '../../src/report/reporters.js';
import { isInstalled, outcomeOf } from '../support/programs.js';
import { folder, run } from '../support/run.js';

const COMMAND_NAMES = COMMANDS.map(({ name }) => name);
const RULE_NAMES = RULES.map(({ name }) => name);

/** What is written so far, and the words that can follow; the last word of the line is the one to complete. */
const LINES: readonly (readonly [string, readonly string[]])[] = [
  ['agreement ', COMMAND_NAMES],
  ['agreement li', ['lint']],
  ['agreement --locale ', LOCALES],
  ['agreement --locale sv li', ['lint']],
  ['agreement lint --locale s', ['sv']],
  ['agreement lint --fa', ['--fail-on']],
  ['agreement lint --fail-on ', ['error', 'warning', 'info', 'never']],
  ['agreement status --fail-on ', ['overdue', 'due', 'never']],
  ['agreement lint -f ', REPORTERS.map(({ name }) => name)],
  ['agreement lint --format ', REPORTERS.map(({ name }) => name)],
  ['agreement build --to html,mark', ['html,markdown']],
  ['agreement init --profile ', PROFILES.map(({ name }) => name)],
  ['agreement explain ', RULE_NAMES],
  ['agreement --locale sv explain placeholder-', ['placeholder-left']],
  ['agreement lint --rule ', RULE_NAMES.map((name) => `${name}=`)],
  ['agreement completion ', ['bash', 'zsh', 'fish']],
  ['agreement lint --as-of ', []],
];

async function script(shell: string, locale = 'sv'): Promise<string> {
  const { code, stdout } = await run(['completion', shell, '--locale', locale]);
  expect(code).toBe(0);
  return stdout;
}

describe('agreement completion', () => {
  it.each(['bash', 'zsh', 'fish'])('%s: knows every command, flag and page, in both languages', async (shell) => {
    const helps = await Promise.all(COMMAND_NAMES.map((name) => run([name, '--help'])));
    const flags = new Set(helps.flatMap(({ stdout }) => stdout.match(/(?<=^ +(?:-\w, )?)--[a-z-]+/gm) ?? []));
    expect(flags.size).toBeGreaterThan(30);
    for (const locale of LOCALES) {
      const text = await script(shell, locale);
      const missing = [...COMMAND_NAMES, ...RULE_NAMES, ...[...flags].map((flag) => flag.slice(2))];
      expect(missing.filter((word) => !text.includes(word))).toEqual([]);
    }
  });

  it('a shell that there is none for ends with 2', async () => {
    expect((await run(['completion', 'csh'])).code).toBe(2);
    expect((await run(['completion'])).code).toBe(2);
  });

  it.each(['bash', 'zsh', 'fish'])('%s can read it', async (shell) => {
    if (!isInstalled(shell)) return;
    const cwd = folder({ script: await script(shell) });
    expect(outcomeOf(shell, ['-n', 'script'], { cwd })).toEqual({ code: 0, output: '', errors: '' });
  });
});

describe.skipIf(!isInstalled('bash'))('bash (skipped where it is not installed)', () => {
  async function completed(words: readonly string[]): Promise<readonly string[]> {
    const cwd = folder({ script: await script('bash') });
    const asked = `source ./script; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _agreement; printf '%s\\n' "\${COMPREPLY[@]}"; complete -p agreement`;
    const { output, errors } = outcomeOf('bash', ['-c', asked, 'bash', ...words], { cwd });
    const lines = output.trimEnd().split('\n');
    expect({ errors, last: lines.at(-1) }).toEqual({
      errors: '',
      last: 'complete -o bashdefault -o default -F _agreement agreement',
    });
    return lines.slice(0, -1).filter((line) => line !== '');
  }

  it.each(LINES)('%s', async (line, expected) => {
    expect((await completed(line.split(' '))).toSorted()).toEqual(expected.toSorted());
  });

  // Bash takes words apart at `=`.
  it.each([
    [
      ['agreement', 'lint', '--fail-on', '='],
      ['error', 'warning', 'info', 'never'],
    ],
    [['agreement', 'lint', '--fail-on', '=', 'n'], ['never']],
    [['agreement', 'lint', '--rule', 'term-outdated', '='], LEVELS],
    [['agreement', 'lint', '--rule', '=', 'term-outdated', '=', 'w'], ['warning']],
    [['agreement', 'lint', '-f', 'sarif', '=', 'x'], []],
    [['agreement', 'lint', 'x'], []],
    [['agreement', 'lint', '$(touch made)`touch made`;touch made', '--fail-on', 'n'], ['never']],
  ])('%j', async (words, expected) => {
    expect(await completed(words)).toEqual(expected);
  });
});

describe.skipIf(!isInstalled('fish'))('fish (skipped where it is not installed)', () => {
  async function completed(line: string): Promise<readonly string[]> {
    const cwd = folder({ script: await script('fish'), 'a b.md': '', "o'x/c.md": '' });
    const env = { ...process.env, HOME: cwd, XDG_CONFIG_HOME: cwd, XDG_DATA_HOME: cwd };
    const { output, errors } = outcomeOf('fish', ['-c', 'source script; complete -C $argv[1]', line], { cwd, env });
    expect(errors).toBe('');
    return output.split('\n').flatMap((one) => (one === '' ? [] : [one.split('\t')[0] ?? '']));
  }

  it.each(LINES)('%s', async (line, expected) => {
    expect((await completed(line)).toSorted()).toEqual(expected.toSorted());
  });

  it.each([
    ['agreement lint --rule=term-outdated=w', ['--rule=term-outdated=warning']],
    ['agreement lint a', ['a b.md']],
    ['agreement init o', ["o'x/"]],
  ])('%s', async (line, expected) => {
    expect(await completed(line)).toEqual(expected);
  });
});

describe.skipIf(!isInstalled('zsh'))('zsh (skipped where it is not installed)', () => {
  /** A shell on a terminal of its own, whose every match is printed in place of being shown. */
  const CAPTURE = `
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell 'PS1= ; autoload -Uz compinit; compinit -u -D; source ./script; source ./capture; print -r -- REA""DY'
zpty -r shell line '*READY*'
zpty -w -n shell "$1"$'\\t'
zpty -r shell line '*DONE*'
print -r -- "$line"
zpty -d shell
`;
  const INSIDE = `
compadd() {
  local -a hits
  if [[ " $* " == *" -"[OAD]" "* ]]; then builtin compadd "$@"; return; fi
  builtin compadd -A hits "$@"
  local suffix=
  [[ " $* " == *" -S = "* ]] && suffix==
  local hit
  for hit in $hits; do print -r -- "HIT<$IPREFIX$hit$suffix>"; done
  builtin compadd "$@"
}
finish() { print -r -- "DO""NE"; }
comppostfuncs=(finish)
bindkey '^I' complete-word
`;

  async function completed(line: string): Promise<readonly string[]> {
    const cwd = folder({ script: await script('zsh'), capture: INSIDE, 'a b.md': '' });
    const { output } = outcomeOf('zsh', ['-f', '-c', CAPTURE, 'zsh', line], { cwd });
    return [...new Set([...output.matchAll(/HIT<(.*?)>/g)].map(([, hit = '']) => hit))];
  }

  it.each(LINES)('%s', async (line, expected) => {
    expect((await completed(line)).toSorted()).toEqual(expected.toSorted());
  });

  it.each([
    ['agreement lint --fail-on=n', ['--fail-on=never']],
    ['agreement lint --rule term-outdated=w', ['term-outdated=warning']],
    ['agreement lint -f sarif=a', ['sarif=a\\ b.md']],
  ])('%s', async (line, expected) => {
    expect(await completed(line)).toEqual(expected);
  });
});
