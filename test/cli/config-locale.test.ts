import { describe, expect, it } from 'vitest';
import { flagValue } from '../../src/cli/flag-value.js';
import { folder, run } from '../support/run.js';
import { CLEAN } from '../support/sample.js';

const YAML = 'agreement.config.yaml';
const SWEDISH = 'Inget att anmärka på';
const ENGLISH = 'Nothing to remark on';

describe('the language', () => {
  it.each<
    [what: string, config: string | undefined, argv: readonly string[], env: Record<string, string>, words: string]
  >([
    ['nothing said', undefined, [], {}, ENGLISH],
    ['the environment', undefined, [], { LANG: 'sv_SE.UTF-8' }, SWEDISH],
    ['the config before the environment', 'locale: en', [], { LANG: 'sv_SE.UTF-8' }, ENGLISH],
    ['the config', 'locale: sv', [], {}, SWEDISH],
    ['the flag before the config', 'locale: sv', ['--locale', 'en'], {}, ENGLISH],
    ['an extended config', 'extends: sub/base.yaml', [], {}, SWEDISH],
    ['its own word before that', 'extends: sub/base.yaml\nlocale: en', [], {}, ENGLISH],
    ['--config', 'locale: en', ['--config', 'sub/base.yaml'], {}, SWEDISH],
    ['-c', 'locale: en', ['-csub/base.yaml'], {}, SWEDISH],
    ['--no-config', 'locale: sv', ['--no-config'], {}, ENGLISH],
  ])('%s', async (_, config, argv, env, words) => {
    const files = { '.git/HEAD': '', 'a.md': CLEAN, 'sub/base.yaml': 'locale: sv' };
    const cwd = folder(config === undefined ? files : { ...files, [YAML]: config });
    expect((await run(['lint', 'a.md', ...argv], { cwd, env })).stdout).toContain(words);
  });

  it('of help and of usage errors is that of the config too', async () => {
    const cwd = folder({ [YAML]: 'locale: sv' });
    expect((await run([], { cwd })).stdout).toContain('Användning:');
    expect((await run(['lint', '--help'], { cwd })).stdout).toContain('Flaggor:');
    expect((await run(['lint', '--frobnicate'], { cwd })).stderr).toContain('okänd flagga');
    expect((await run(['rules'], { cwd })).stdout).toContain('hindrar publicering');
  });

  it.each<[what: string, config: string, words: string]>([
    ['a fault elsewhere is told in the language of the config', 'locale: sv\nhorizont: P1D', 'Menade du horizon?'],
    ['a language that is none', 'locale: xx', 'must be sv or en'],
    ['no YAML', 'locale: sv\na: [', 'The [ never ends'],
    ['a ring', `locale: sv\nextends: ${YAML}`, 'i en ring'],
    ['not text', 'a\0', 'The file is not text'],
  ])('%s', async (_, config, words) => {
    const cwd = folder({ [YAML]: config, 'a.md': CLEAN });
    const { code, stderr } = await run(['lint', 'a.md'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
    expect((await run(['--help'], { cwd })).code).toBe(0);
    expect((await run(['-V'], { cwd })).stderr).toBe('');
  });

  it('is asked for in vain where there is no such config, or it is a folder', async () => {
    const cwd = folder({ 'd/x': '', 'a.md': CLEAN });
    for (const file of ['d', 'none.yaml'])
      expect((await run(['lint', 'a.md', '-c', file], { cwd, env: { LANG: 'sv_SE' } })).stderr).toMatch(/inte/);
  });
});

describe('a flag read before the command line is', () => {
  it.each<[argv: readonly string[], value: string | undefined]>([
    [[], undefined],
    [['-c', 'a'], 'a'],
    [['-ca'], 'a'],
    [['--config', 'a'], 'a'],
    [['--config=a=b'], 'a=b'],
    [['--config', 'a', '-c', 'b'], 'b'],
    [['--', '-c', 'a'], undefined],
    [['-c'], undefined],
    [['--configure', 'a'], undefined],
    [['--color'], undefined],
  ])('%j: %s', (argv, value) => {
    expect(flagValue(argv, ['--config', '-c'])).toBe(value);
  });
});
