import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edit } from '../../src/edit/edit.js';
import { indexLines } from '../../src/lib/lines.js';
import type { Fix } from '../../src/model/finding.js';

type Change = readonly [start: number, end: number, text: string];

/** A finding whose fix makes these changes. */
function fixing(text: string, ...changes: readonly Change[]): { readonly fix: Fix } {
  const lines = indexLines(text);
  const edits = changes.map(([start, end, by]) => ({ range: lines.range(start, end), text: by }));
  return { fix: { title: { sv: 'Rätta', en: 'Mend' }, edits } };
}

describe('edit', () => {
  it.each<[string, string, readonly (readonly Change[])[], string, number]>([
    ['nothing', 'abc', [], 'abc', 0],
    ['one place', 'abc', [[[1, 2, 'X']]], 'aXc', 1],
    ['an insertion and a removal', 'abcdef', [[[1, 1, '--']], [[3, 5, '']]], 'a--bcf', 2],
    [
      'places of one fix in any order, side by side',
      'abcd',
      [
        [
          [2, 3, 'Y'],
          [1, 2, 'X'],
        ],
      ],
      'aXYd',
      1,
    ],
    ['the first of two that overlap', 'abcdef', [[[1, 4, 'X']], [[3, 5, 'Y']]], 'aXef', 1],
    ['the first of two that touch', 'abcdef', [[[1, 3, 'X']], [[3, 5, 'Y']]], 'aXdef', 1],
    ['the first of two insertions in one place', 'ab', [[[1, 1, 'X']], [[1, 1, 'Y']]], 'aXb', 1],
    [
      'all of a fix or nothing',
      'abcdef',
      [
        [[1, 2, 'X']],
        [
          [0, 1, 'Y'],
          [4, 5, 'Z'],
        ],
        [[4, 5, 'W']],
      ],
      'aXcdWf',
      2,
    ],
    ['both ends of a file', 'abc', [[[0, 0, 'X']], [[3, 3, 'Y']]], 'XabcY', 2],
    ['the line end of the file: CRLF', 'a\r\nb', [[[3, 4, 'x\ny\r\nz']]], 'a\r\nx\r\ny\r\nz', 1],
    ['the line end of the file: LF', 'a\nb', [[[2, 3, 'x\r\ny']]], 'a\nx\ny', 1],
    ['the line end of the file: none', 'ab', [[[1, 1, '\r\n']]], 'a\nb', 1],
    ['a byte order mark as a unit', '\uFEFFab', [[[0, 1, '']], [[2, 3, 'X']]], 'aX', 2],
    ['a fix without edits is none', 'ab', [[]], 'ab', 0],
  ])('makes %s', (_, text, fixes, expected, count) => {
    const edited = edit(
      text,
      fixes.map((changes) => fixing(text, ...changes)),
    );
    expect([edited.text, edited.applied.length]).toEqual([expected, count]);
  });

  it('leaves findings without a fix', () => {
    expect(edit('abc', [{ fix: undefined }])).toEqual({ text: 'abc', applied: [] });
  });

  it('keeps every unit outside the fixes that it makes', () => {
    const text = '\uFEFFa\r\nåäö 😀 \n\tz'.repeat(3);
    const place = fc.tuple(fc.nat(text.length), fc.nat(4), fc.constantFrom('', '·', '··'));
    const change = place.map(([start, length, by]): Change => [start, Math.min(text.length, start + length), by]);
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        const { text: after, applied } = edit(
          text,
          changes.map((one) => fixing(text, one)),
        );
        const edits = applied.flatMap((fix) => fix.edits).sort((a, b) => a.range.start.offset - b.range.start.offset);
        let [before, now] = [0, 0];
        for (const { range, text: by } of edits) {
          const kept = range.start.offset - before;
          expect(after.slice(now, now + kept)).toBe(text.slice(before, range.start.offset));
          expect(after.slice(now + kept, now + kept + by.length)).toBe(by);
          [before, now] = [range.end.offset, now + kept + by.length];
        }
        expect(after.slice(now)).toBe(text.slice(before));
        expect(applied.length).toBeGreaterThan(changes.length > 0 ? 0 : -1);
      }),
    );
  });
});
