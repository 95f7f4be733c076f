import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import GithubSlugger from 'github-slugger';
import { describe, expect, it } from 'vitest';
import agreementSchema from '../schemas/agreement.schema.json' with { type: 'json' };
import frontmatterSchema from '../schemas/frontmatter.schema.json' with { type: 'json' };
import { RULES } from '../src/check/rules.js';
import { COMMANDS } from '../src/cli/commands.js';
import { compile } from '../src/compile.js';
import { STATUTORY_GROUPS } from '../src/model/agreement.js';
import { ROLES } from '../src/model/role.js';
import { SUPPRESSION_SCOPES } from '../src/model/suppression.js';
import { DEADLINE_KINDS, STATES } from '../src/model/timeline.js';
import { PROFILES } from '../src/profiles/profiles.js';
import { callsIn, MANUAL, namesIn, PAGES, pageOf, samplesOf } from './support/pages.js';
import { folder, run } from './support/run.js';
import { TODAY } from './support/test-rule.js';

const README = pageOf('README.md');
const FORMAT = pageOf('docs/format.md');
const GUIDE = pageOf('docs/skriva.md');

describe('samples', () => {
  it.each(MANUAL.flatMap((page) => samplesOf(page).map((text) => ({ path: page.path, text }))))(
    'compile without a finding: $path',
    ({ path, text }) => {
      expect(compile(path, text, { day: TODAY }).findings.map(({ message }) => message.sv)).toEqual([]);
    },
  );

  it.each([README, FORMAT, GUIDE])('$path has one', (page) => {
    expect(samplesOf(page)).toHaveLength(1);
  });
});

describe(GUIDE.path, () => {
  const [text = ''] = samplesOf(GUIDE);

  it('shows a finding as the terminal does', async () => {
    const cwd = folder({ 'agreements/exempel.md': text.replace('kind: municipality', 'kind: kommun') });
    const { stdout } = await run(['lint', 'agreements/exempel.md', '--locale', 'sv'], { cwd });
    expect(GUIDE.fences.find(({ lang }) => lang === 'text')?.value).toBe(stdout.trimEnd());
  });

  it('tells the days that are computed from its sample', () => {
    const days = compile('exempel.md', text, { day: TODAY }).timeline.deadlines.map(({ day }) => day);
    expect(days).toHaveLength(5);
    expect(days.filter((day) => !GUIDE.text.includes(day))).toEqual([]);
  });
});

describe(FORMAT.path, () => {
  const rows = FORMAT.text.split('\n');

  it('has every key, profile, state, deadline and key of the JSON', () => {
    const parts = Object.values(frontmatterSchema.$defs);
    const names = [
      ...Object.keys(frontmatterSchema.properties),
      ...parts.flatMap((part) => ('properties' in part ? Object.keys(part.properties) : [])),
      ...Object.keys(agreementSchema.properties),
      ...PROFILES.map(({ name }) => name),
      // Nothing computes these yet.
      ...STATES.filter((state) => state !== 'replaced'),
      ...DEADLINE_KINDS.filter((kind) => kind !== 'law'),
      ...STATUTORY_GROUPS,
    ];
    expect(names.filter((name) => !FORMAT.inline.includes(name))).toEqual([]);
  });

  it.each(Object.entries(ROLES))('names the role %s', (role, { sv, en }) => {
    expect(rows).toContain(`| \`${role}\` | ${sv} | ${en} |`);
  });

  it.each(PROFILES)('tells what $name asks for', ({ name, requirements, requiredKeys = [] }) => {
    const demands = [
      ...requirements.map(({ role, severity }) => ({ severity, words: `\`${role}\`` })),
      ...requiredKeys.map(({ key, severity }) => ({ severity, words: `the key \`${key.slice(1)}\`` })),
    ];
    const cell = (level: string) =>
      demands.flatMap(({ severity, words }) => (severity === level ? [words] : [])).join(', ') || '–';
    expect(rows).toContain(`| \`${name}\` | ${cell('error')} | ${cell('warning')} |`);
  });
});

describe('names', () => {
  const known = [
    ...RULES.map(({ name }) => name),
    ...Object.keys(ROLES),
    ...PROFILES.map(({ name }) => name),
    ...STATES,
    ...DEADLINE_KINDS,
    ...STATUTORY_GROUPS,
    ...SUPPRESSION_SCOPES.map((scope) => `agreement-disable-${scope}`),
  ];

  it.each(PAGES)('$path: are those of rules, roles and the like', (page) => {
    expect(namesIn(page).filter((name) => !known.includes(name))).toEqual([]);
  });

  it.each(MANUAL)('$path: commands and flags are in the help', async (page) => {
    const strange: string[] = [];
    for (const { command, flags } of callsIn(page)) {
      const helps = await Promise.all(commandsOf(command).map((name) => run([name, '--help'])));
      const known = helps.flatMap(({ stdout }) => stdout.match(/(?<![\w-])--?[a-zA-Z][a-z-]*/g) ?? []);
      if (helps.length === 0) strange.push(`agreement ${command}`);
      strange.push(...flags.filter((flag) => !known.includes(flag)));
    }
    expect(strange).toEqual([]);
  });
});

/** Flags that stand alone may be any command's. */
function commandsOf(command: string): readonly string[] {
  const names = COMMANDS.map(({ name }) => name);
  return command === '' ? names : names.filter((name) => name === command);
}

describe('links', () => {
  it.each(PAGES)('$path: lead to files and headings', ({ path, links }) => {
    const inner = links.filter((url) => !/^https?:/.test(url));
    expect(inner.filter((url) => !leadsSomewhere(url, path))).toEqual([]);
  });
});

function leadsSomewhere(url: string, from: string): boolean {
  const [file = '', fragment] = url.split('#');
  const path = file === '' ? from : join(dirname(from), file);
  if (fragment === undefined) return existsSync(path);
  const slugger = new GithubSlugger();
  const anchors = pageOf(path).headings.map((heading) => slugger.slug(heading));
  return anchors.includes(decodeURIComponent(fragment));
}
