import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstWhere } from '../../src/lib/first-where.js';

it('finds where a condition begins to hold, and asks as often as the number has bits', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (end, from) => {
      const asked: number[] = [];
      const found = firstWhere(end, (index) => {
        asked.push(index);
        return index >= from;
      });
      expect(found).toBe(Math.min(end, from));
      expect(asked.length).toBeLessThanOrEqual(end.toString(2).length);
      expect(asked.filter((index) => index < 0 || index >= end)).toEqual([]);
    }),
  );
});
