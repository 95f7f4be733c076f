import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from '../../src/lib/visible.js';

describe('visible', () => {
  it.each([
    ['a\u0000b', 'a[U+0000]b'],
    ['\u001B[31m', '[U+001B][31m'],
    ['\u202Egnp.exe', '[U+202E]gnp.exe'],
    ['\u2066x\u2069', '[U+2066]x[U+2069]'],
    ['\u0085', '[U+0085]'],
    ['\uFFFE\u{10FFFF}', '[U+FFFE][U+10FFFF]'],
    ['\uD800', '[U+D800]'],
    ['\u{E0041}', '[U+E0041]'],
    ['å\u00E4o\u0308 😀\u00AD\u200D\tx\r\n', 'å\u00E4o\u0308 😀\u00AD\u200D\tx\r\n'],
  ])('%j → %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it('changes nothing twice, and keeps what is well formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = visible(text);
        expect(visible(shown)).toBe(shown);
        expect(shown).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});
