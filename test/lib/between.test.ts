import { expect, it } from 'vitest';
import { between } from '../../src/lib/between.js';

it.each([
  [[], []],
  [['a'], ['a']],
  [
    ['a', 'b', 'c'],
    ['a', 0, 'b', 0, 'c'],
  ],
])('puts a separator between %j: %j', (items, expected) => {
  expect(between<string, number>(items, 0)).toEqual(expected);
});
