import { describe, expect, it } from 'vitest';
import { escapeData, escapeProperty, github } from '../../src/report/github.js';
import { CONTEXT, fileOf, found, RUNS, UNSEEN } from './checked.js';

describe('what GitHub would read as something else', () => {
  it.each([
    ['a', 'a', 'a'],
    ['100 %', '100 %25', '100 %25'],
    ['%0A::error::x', '%250A::error::x', '%250A%3A%3Aerror%3A%3Ax'],
    ['a\nb', 'a%0Ab', 'a%0Ab'],
    ['a\r\nb', 'a%0D%0Ab', 'a%0D%0Ab'],
    ['a:b,c', 'a:b,c', 'a%3Ab%2Cc'],
    ['%25', '%2525', '%2525'],
    ['::error::x', '\\::error::x', '\\%3A%3Aerror%3A%3Ax'],
    ['a\n ::x', 'a%0A \\::x', 'a%0A \\%3A%3Ax'],
    ['x ##[add-mask]y ##vso[z]', 'x #\\#[add-mask]y #\\#vso[z]', 'x #\\#[add-mask]y #\\#vso[z]'],
    ['\u001B[31m\u0085\u202E', '␛[31m<U+0085><U+202E>', '␛[31m<U+0085><U+202E>'],
    ['å ä ö 😀', 'å ä ö 😀', 'å ä ö 😀'],
  ])('%j is %j as data, %j as a property', (text, data, property) => {
    expect([escapeData(text), escapeProperty(text)]).toEqual([data, property]);
  });
});

describe('github', () => {
  const command = /^::(?:error|warning|notice) file=[^\s:,][^:,]*(?:,\w+=[^:,]*)+::\S.*$/;
  const escaped = /%(?!25|0A|0D|3A|2C)/;

  it.each(RUNS)('is commands and nothing else: %s', (_, files) => {
    const report = github.report(files, CONTEXT);
    const lines = report.split('\n').slice(0, -1);
    expect(lines.filter((line) => !command.test(line) || escaped.test(line))).toEqual([]);
    expect(lines).toHaveLength(files.flatMap(({ findings }) => findings).length);
    expect(report).not.toMatch(UNSEEN);
    expect(report).not.toMatch(/##\w*\[/);
  });

  const text = '\uFEFFett\r\ntvå\ntre';
  it.each([
    ['ett', 'line=1,endLine=1,col=1,endColumn=4'],
    ['två', 'line=2,endLine=2,col=1,endColumn=4'],
    ['två\n', 'line=2,endLine=2,col=1,endColumn=4'],
    ['två\ntre', 'line=2,endLine=3'],
    ['', 'line=1,endLine=1,col=1,endColumn=1'],
  ])('places %j', (words, place) => {
    const file = fileOf(text, [found(text, words)]);
    expect(github.report([file], CONTEXT)).toBe(
      `::error file=a.md,${place},title=reference-broken::Det är fel. Gör så här: Rätta det.\n`,
    );
  });

  it('tells the worst first, and files from the root of the checkout', () => {
    const kinds = ['info', 'error', 'warning', 'error'] as const;
    const file = fileOf(
      'x',
      kinds.map((severity) => found('x', 'x', { severity })),
    );
    const report = github.report([file, file], { ...CONTEXT, locale: 'en', fromRoot: (path) => `sub/${path}` });
    const words = [...report.matchAll(/^::(\w+) file=sub\/a\.md,.*::It is wrong\. What to do: Mend it\.$/gm)];
    expect(words.map(([, kind]) => kind).join(' ')).toBe('error error error error warning warning notice notice');
  });
});
