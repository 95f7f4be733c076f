import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointerTo, pointerWords, readPointer, valueAt } from '../../src/lib/pointer.js';

describe('JSON Pointers', () => {
  it('are written and read alike, whatever the keys', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (steps) => {
        expect(readPointer(steps.reduce(pointerTo, ''))).toEqual(steps);
      }),
    );
  });

  it.each([
    ['', ''],
    ['/validity/from', 'validity.from'],
    ['/parties/0/name', 'parties[0].name'],
    ['/a~1b~0c', 'a/b~c'],
    ['/2026', '2026'],
  ])('%j is said as %j', (pointer, words) => {
    expect(pointerWords(pointer)).toBe(words);
  });

  it.each<[string, unknown]>([
    ['', { parties: [{ name: 'Region' }] }],
    ['/parties/0/name', 'Region'],
    ['/parties/1/name', undefined],
    ['/parties/length', 1],
    ['/constructor', undefined],
  ])('%j leads to its value', (pointer, value) => {
    expect(valueAt({ parties: [{ name: 'Region' }] }, pointer)).toEqual(value);
  });
});
