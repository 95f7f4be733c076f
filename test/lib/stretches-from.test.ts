import { expect, it } from 'vitest';
import { stretchesFrom } from '../../src/lib/stretches-from.js';

it.each([
  ['', []],
  ['ab', ['ab']],
  ['abAcdBC', ['ab', 'Acd', 'B', 'C']],
  ['Aa', ['Aa']],
])('begins a new stretch at each capital of %j', (text, expected) => {
  const stretches = stretchesFrom([...text], (letter) => letter !== letter.toLowerCase());
  expect(stretches.map((letters) => letters.join(''))).toEqual(expected);
});
