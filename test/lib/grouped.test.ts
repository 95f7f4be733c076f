import { expect, it } from 'vitest';
import { grouped } from '../../src/lib/grouped.js';

it('keeps the order of items, and has an item under each of its keys', () => {
  const groups = grouped(['ab', 'b', 'c', 'ba', ''], (word) => word);
  expect([...groups]).toEqual([
    ['a', ['ab', 'ba']],
    ['b', ['ab', 'b', 'ba']],
    ['c', ['c']],
  ]);
});
