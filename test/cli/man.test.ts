import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { COMMANDS } from '../../src/cli/commands.js';
import { roff } from '../../src/cli/manual/roff.js';
import { LOCALES } from '../../src/model/locale.js';
import { isInstalled, outcomeOf } from '../support/programs.js';
import { folder, run } from '../support/run.js';

const SHOWN = { MANWIDTH: '200', MAN_KEEP_FORMATTING: '', LC_ALL: 'C.UTF-8', PATH: process.env['PATH'], TERM: 'dumb' };

/** What a reader sees, without what is bold. */
function shown(text: string): string {
  const cwd = folder({ 'x.1': text });
  const { output, errors } = outcomeOf('groff', ['-Tutf8', '-man', '-ww', '-P-cbou', '-rLL=200n', 'x.1'], {
    cwd,
    env: SHOWN,
  });
  expect(errors).toBe('');
  return output;
}

describe('agreement man', () => {
  it.each(LOCALES)('%s: is plain ASCII, and every line a request or words', async (locale) => {
    const { code, stdout } = await run(['man', '--locale', locale]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\.TH AGREEMENT 1 /);
    expect(stdout).toMatch(/^[\x20-\x7E\n]+$/);
    const requests = stdout.split('\n').filter((line) => /^[.']/.test(line));
    expect(requests.filter((line) => !/^\.(?:TH|SH|SS|TP|PP|br)(?: |$)/.test(line))).toEqual([]);
  });

  it.skipIf(!isInstalled('groff')).each(LOCALES)(
    '%s: groff shows all that the help tells (skipped where groff is not installed)',
    async (locale) => {
      const page = shown((await run(['man', '--locale', locale])).stdout).replace(/\s+/g, ' ');
      for (const { name, about } of COMMANDS) {
        expect(page).toContain(`agreement ${name}`);
        expect(page).toContain(about[locale]);
        const { stdout } = await run([name, '--help', '--locale', locale]);
        const flags = stdout.match(/(?<=^ +(?:-\w, )?)--[a-z-]+/gm) ?? [];
        expect(flags.filter((flag) => !page.includes(flag))).toEqual([]);
      }
    },
  );

  it.skipIf(!isInstalled('man')).each(LOCALES)(
    '%s: man shows it without a warning (skipped where man is not installed)',
    async (locale) => {
      const cwd = folder({ 'x.1': (await run(['man', '--locale', locale])).stdout });
      const { code, errors, output } = outcomeOf('man', ['--warnings=w', '-l', 'x.1'], { cwd, env: SHOWN });
      expect({ code, errors }).toEqual({ code: 0, errors: '' });
      expect(output).toContain(locale === 'sv' ? 'SLUTKODER' : 'EXIT STATUS');
    },
  );

  it.skipIf(!isInstalled('lexgrog')).each([
    ['sv', 'överenskommelser mellan regioner'],
    ['en', 'agreements between regions'],
  ])('%s: whatis finds what it is (skipped where lexgrog is not installed)', async (locale, words) => {
    const cwd = folder({ 'x.1': (await run(['man', '--locale', locale])).stdout });
    expect(outcomeOf('lexgrog', ['x.1'], { cwd, env: SHOWN }).output).toContain(words);
  });

  it('is named in the package as npm reads it: in a list, which alone it links to', () => {
    expect(manifest.man).toEqual(['./dist/man/agreement.1']);
  });

  it('words of any kind are words', () => {
    expect(roff('.SH x')).toBe('\\&.SH x');
    expect(roff("'so --a-b \\fB å ”c”\nd")).toBe('\\(aqso \\-\\-a\\-b \\efB \\(oa \\[u201D]c\\[u201D] d');
  });

  it.skipIf(!isInstalled('groff'))('and groff shows them as they are (skipped where groff is not installed)', () => {
    const words = `'.sy touch x \\*(x \\n[y] --a-b ^~\`"' “c” åäöé → €`;
    expect(shown(`.TH X 1\n.SH NAME\n.PP\n${roff(words)}\n`).replace(/\s+/g, ' ')).toContain(words);
  });
});
