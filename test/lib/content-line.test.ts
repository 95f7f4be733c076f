import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentLine, textValue } from '../../src/lib/content-line.js';

describe('contentLine', () => {
  it.each([
    ['', 'SUMMARY:\r\n'],
    ['x'.repeat(67), `SUMMARY:${'x'.repeat(67)}\r\n`],
    ['x'.repeat(68), `SUMMARY:${'x'.repeat(67)}\r\n x\r\n`],
    ['x'.repeat(67 + 74 + 1), `SUMMARY:${'x'.repeat(67)}\r\n ${'x'.repeat(74)}\r\n x\r\n`],
    [`${'x'.repeat(66)}å`, `SUMMARY:${'x'.repeat(66)}\r\n å\r\n`],
    [`${'x'.repeat(64)}😀`, `SUMMARY:${'x'.repeat(64)}\r\n 😀\r\n`],
  ])('folds %j at 75 octets', (value, lines) => {
    expect(contentLine('SUMMARY', value)).toBe(lines);
  });

  it.each([
    ['##[error]x', 'SUMMARY:##\r\n [error]x\r\n'],
    ['a ##vso[task.x] ###teamcity[', 'SUMMARY:a ##vso\r\n [task.x] ###teamcity\r\n [\r\n'],
    [`${'x'.repeat(67)} \u00A0::error::y`, `SUMMARY:${'x'.repeat(67)}\r\n  \u00A0:\r\n :error::y\r\n`],
    [`${'x'.repeat(67)}##z`, `SUMMARY:${'x'.repeat(67)}\r\n #\r\n #z\r\n`],
    ['a::b ## c [d]', 'SUMMARY:a::b ## c [d]\r\n'],
  ])('folds %j where a build server would obey it', (value, lines) => {
    expect(contentLine('SUMMARY', value)).toBe(lines);
  });

  const words = fc.array(
    fc.constantFrom(
      ':',
      '::',
      '#',
      '##',
      '[',
      ' ',
      '\t',
      '\u0085',
      '\u00A0',
      '::error::',
      '##vso[',
      'x',
      'å',
      '😀',
      'y'.repeat(66),
    ),
    { maxLength: 60 },
  );

  it('is the same text unfolded, on lines of 75 octets that no build server obeys', () => {
    fc.assert(
      fc.property(words, (parts) => {
        const value = parts.join('');
        const folded = contentLine('SUMMARY', value);
        expect(folded.replaceAll('\r\n ', '')).toBe(`SUMMARY:${value}\r\n`);
        for (const line of folded.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/^[\s\u0085]*(?:::|##)|##\w*\[/);
        }
      }),
    );
  });
});

describe('textValue', () => {
  it.each([
    ['a; b, c \\ d: "e"', 'a\\; b\\, c \\\\ d: "e"'],
    ['a\nb\r\nc\rd', 'a\\nb\\nc\\nd'],
    ['\\n', '\\\\n'],
  ])('escapes %j', (words, value) => {
    expect(textValue(words)).toBe(value);
  });
});
