import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/check/rules.js';
import { LOCALES } from '../../src/model/locale.js';
import { run } from '../support/run.js';

describe.each(LOCALES)('in %s', (locale) => {
  it.each(RULES.map(({ name }) => name))('explain %s shows the whole page', async (name) => {
    const { code, stdout } = await run(['explain', name, '--locale', locale]);
    const rule = RULES.find((one) => one.name === name);
    expect(code).toBe(0);
    const squeezed = stdout.replace(/\s+/g, ' ');
    for (const text of [rule?.summary, rule?.source, rule?.help])
      expect(squeezed).toContain(text?.[locale].replace(/\s+/g, ' '));
    expect(stdout).not.toMatch(/[⟦⟧]|undefined/);
  });

  it('rules lists every rule, with a mark on those that stop a build', async () => {
    const { stdout } = await run(['rules', '--locale', locale]);
    for (const { name, gate } of RULES) expect(stdout).toMatch(new RegExp(`^${gate ? '\\*' : ' '} ${name} `, 'm'));
  });

  it.each(['', 'lint', 'build', 'citations', 'explain', 'rules', 'schema'])(
    'help of "%s" is in the language',
    async (command) => {
      const { stdout, code } = await run([...command.split(' ').filter(Boolean), '--help', '--locale', locale]);
      expect(code).toBe(0);
      expect(stdout).toContain(locale === 'sv' ? 'Användning:' : 'Usage:');
      if (locale === 'sv')
        expect(stdout).not.toMatch(/\b(?:Options|Commands|Arguments|display help|default|choices)\b/);
    },
  );
});

it('explain asks back for a misspelt rule', async () => {
  expect(await run(['explain', 'referens-broken'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('did you mean reference-broken?'),
  });
});

it.each(['frontmatter', 'agreement', 'report', 'profile'])('schema %s is JSON', async (name) => {
  expect(JSON.parse((await run(['schema', name])).stdout).$schema).toContain('2020-12');
});
