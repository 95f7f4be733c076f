import { expect, it } from 'vitest';
import { weakPairs } from '../../src/lib/weak-pairs.js';
import { PLAIN_THEME } from '../../src/model/theme.js';

it('tells which words cannot be read on which ground, and how little they differ', () => {
  const { light } = PLAIN_THEME.colours;
  expect(weakPairs(light)).toEqual([]);
  expect(weakPairs({ ...light, link: light.paper })).toEqual([
    { text: 'link', ground: 'paper', ratio: 1 },
    { text: 'link', ground: 'fill', ratio: expect.any(Number) },
  ]);
});
