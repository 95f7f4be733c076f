import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, luminance } from '../../src/lib/contrast.js';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  // As WebAIM's and the W3C's own checkers tell them.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#0000ff', '#ffffff', 8.59],
    ['#ff0000', '#ffffff', 4],
    ['#00ff00', '#000000', 15.3],
    ['#123456', '#123456', 1],
  ])('%s on %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 1);
    expect(Math.abs(contrast(one, other) - ratio)).toBeLessThan(0.005);
  });

  it('is the same whichever lies on the other, and from 1 to 21', () => {
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        expect(contrast(one, other)).toBe(contrast(other, one));
        expect(contrast(one, other)).toBeGreaterThanOrEqual(1);
        expect(contrast(one, other)).toBeLessThanOrEqual(21);
      }),
    );
  });

  it('black gives no light, white all', () => {
    expect([luminance('#000000'), luminance('#ffffff')]).toEqual([0, 1]);
  });
});
