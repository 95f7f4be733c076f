import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.js';
import { LOCALES } from '../../src/model/locale.js';
import { folder, run } from '../support/run.js';
import { sample } from '../support/sample.js';

const NAMES = COMMANDS.map(({ name }) => name);

describe('a command line that is wrong is told of in one line, in both languages', () => {
  it.each([
    [
      ['init', '--profile', 'loca'],
      /--profile loca: menade du local\? välj/,
      /--profile loca: did you mean local\? choose/,
    ],
    [['init', '--ci', 'gitlb'], /--ci gitlb: menade du gitlab\?/, /--ci gitlb: did you mean gitlab\?/],
    [
      ['lint', '--rule', 'link-empty=errro'],
      /link-empty=errro: menade du error\?/,
      /did you mean error\? choose from error,/,
    ],
    [['lint', '--fail-on', 'eror'], /--fail-on eror: menade du error\?/, /--fail-on eror: did you mean error\?/],
    [['lint', '--fail-on', "x'\ny"], /--fail-on x'.*y: välj bland/, /--fail-on x'.*y: choose from error/],
    [['lint', '-f', 'sarf'], /--format sarf: menade du sarif\?/, /did you mean sarif\?/],
    [
      ['completion', 'zhs'],
      /<skal> zhs: menade du zsh\?/,
      /<shell> zhs: did you mean zsh\? choose from bash, zsh, fish\n/,
    ],
    [['schema', 'reprot'], /<namn> reprot: menade du report\?/, /<name> reprot: did you mean report\?/],
    [['help', 'lnt'], /<kommando> lnt: menade du lint\?/, /<command> lnt: did you mean lint\?/],
    [['explain'], /argumentet <regel> saknas/, /missing required argument 'rule'/],
    [['lint', '--as-of'], /flaggan --as-of <dag> behöver ett värde/, /the option --as-of <day> needs a value/],
    [['lint', '--max-warnings', 'x'], /--max-warnings x: skriv ett helt tal/, /--max-warnings x: write a whole number/],
    [['lint', '--fixx'], /okänd flagga --fixx; menade du --fix\?/, /unknown option '--fixx'; did you mean --fix\?/],
    [['lnt'], /okänt kommando lnt; menade du lint\?/, /unknown command 'lnt'; did you mean lint\?/],
    [['rules', 'x'], /för många argument/, /too many arguments/],
    [
      ['lint', '--staged', '--baseline', 'x', '--update-baseline'],
      /--staged och --update-baseline går inte/,
      /--staged and --update-baseline cannot/,
    ],
  ])('%j', async (argv, sv, en) => {
    for (const [locale, said] of [['sv', sv] as const, ['en', en] as const]) {
      const { code, stderr, stdout } = await run(['--locale', locale, ...argv]);
      expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(said)]);
      expect(stderr).toMatch(/^agreement: [^\n]*\n$/);
    }
  });
});

describe('help', () => {
  it.each(NAMES)('%s: agreement help shows what --help does', async (name) => {
    const asked = await run([name, '--help', '--locale', 'sv']);
    expect(await run(['help', name, '--locale', 'sv'])).toEqual(asked);
    expect(asked).toMatchObject({ code: 0, stderr: '' });
  });

  it('of the program is the same three ways', async () => {
    const [one, two, three] = [await run(['help']), await run(['--help']), await run([])];
    expect([two.stdout, three.stdout]).toEqual([one.stdout, one.stdout]);
    for (const name of NAMES) expect(one.stdout).toMatch(new RegExp(`^  ${name} +\\S`, 'm'));
  });

  it.each(NAMES)('%s: places have Swedish names in Swedish', async (name) => {
    const [sv, en] = await Promise.all(LOCALES.map((locale) => run(['help', name, '--locale', locale])));
    const english = placesIn(en?.stdout ?? '').filter((place) => !SAME.includes(place));
    expect(placesIn(sv?.stdout ?? '').filter((place) => english.includes(place))).toEqual([]);
    expect(sv?.stdout).not.toMatch(/^ {2}(?:paths|dir|rule|name|shell|command) /m);
  });

  it.each(LOCALES)('%s: what a command does ends as a sentence', (locale) => {
    expect(COMMANDS.filter(({ about }) => !/[.?]$/.test(about[locale]))).toEqual([]);
  });

  it('lint -q is lint --quiet', async () => {
    const cwd = folder({ 'a.md': sample('---\nrevision: { latest: 2020 }\n---\n\n## Målgrupper\n\nSe avsnitt 9.\n') });
    const [short, long, all] = [
      await run(['lint', '-q'], { cwd }),
      await run(['lint', '--quiet'], { cwd }),
      await run(['lint'], { cwd }),
    ];
    expect(short).toEqual(long);
    expect(short.stdout).not.toBe(all.stdout);
  });
});

/** What is the same word in both languages, or no word. */
const SAME = ['sv|en', 'id', 'SFS'];

function placesIn(help: string): readonly string[] {
  return [...help.matchAll(/[<[]([a-z|]+(?:[.[=a-z\]]*))[>\]]/gi)].map(([, place = '']) => place);
}
