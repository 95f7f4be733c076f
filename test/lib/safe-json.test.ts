import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embeddedJson, safeJson } from '../../src/lib/safe-json.js';
import { unseenIn } from '../../src/lib/visible.js';

const HOSTILE = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      '\\',
      '\u0000',
      '\u007F',
      '\u0085',
      '\u00AD',
      '\u2028',
      '\u202E',
      '\uFDD0',
      '\uD800',
    ),
    fc.constantFrom('\u{E0001}', '\u{E0000}', '\u{10FFFF}', '😀'),
  ),
});

describe('JSON that hides nothing', () => {
  it.each([
    ['a\u202E<b>', '"a\\u202e<b>"', '"a\\u202e\\u003cb\\u003e"'],
    ['&amp;\u{E0041}😀', '"&amp;\\udb40\\udc41😀"', '"\\u0026amp;\\udb40\\udc41😀"'],
    ['\uE000', '"\uE000"', '"\uE000"'],
    ['## a ##vso[b]', '"## a \\u0023#vso[b]"', '"## a ##vso[b]"'],
  ])('writes %j', (words, safe, embedded) => {
    expect(safeJson(words)).toBe(safe);
    expect(embeddedJson([words] as object)).toBe(`[${embedded}]`);
  });

  it('is the same value read back, and nothing unseen as it stands', () => {
    fc.assert(
      fc.property(HOSTILE, (words) => {
        for (const json of [safeJson({ [words]: words }), embeddedJson({ [words]: words })]) {
          expect(JSON.parse(json)).toEqual({ [words]: words });
          expect([...unseenIn(json)]).toEqual([]);
        }
        expect(embeddedJson({ words })).not.toMatch(/[<>&]/);
      }),
    );
  });
});
