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
