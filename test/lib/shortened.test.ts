import { describe, expect, it } from 'vitest';
import { shortened } from '../../src/lib/shortened.js';

describe('shortened', () => {
  it.each([
    ['Avtal om vård', 13, 'Avtal om vård'],
    ['Avtal om vård', 12, 'Avtal om …'],
    ['Avtal om vård', 8, 'Avtal …'],
    ['Samverkansavtal', 5, 'Samve …'],
    ['😀😀😀', 2, '😀😀 …'],
    ['', 0, ''],
  ])('%j in %i characters is %j', (text, most, short) => {
    expect(shortened(text, most)).toBe(short);
  });
});
