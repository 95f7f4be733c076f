import { describe, expect, it } from 'vitest';
import { lowerCase } from '../../src/lib/lower-case.js';

describe('a text in lower case', () => {
  it('has its letters where they were', () => {
    expect(lowerCase('Den 1 MAJ, ÅÄÖ')).toBe('den 1 maj, åäö');
    expect(lowerCase('İSTANBUL 2026')).toBe('istanbul 2026');
  });

  it('is as long as the text, whatever letter it is made of', () => {
    const letters = Array.from({ length: 0x11_0000 }, (_, code) => code).filter(
      (code) => code < 0xd800 || code > 0xdfff,
    );
    const longer = letters
      .map((code) => String.fromCodePoint(code))
      .filter((letter) => lowerCase(letter).length !== letter.length);
    expect(longer).toEqual([]);
  });
});
