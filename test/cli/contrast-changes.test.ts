import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changesFor } from '../../src/cli/config/contrast-changes.js';
import { weakPairs } from '../../src/lib/weak-pairs.js';
import { COLOURS, type Palette, PLAIN_THEME, type Scheme } from '../../src/model/theme.js';

/** What is advised for each weak pair of a plain palette in which some colours are others. */
function advice(scheme: Scheme, own: Partial<Palette>): readonly string[] {
  const palette = { ...PLAIN_THEME.colours[scheme], ...own };
  return weakPairs(palette).map((pair) => {
    const changes = changesFor(palette, pair).map(
      ({ name, isLighter }) => `${name} ${isLighter ? 'lighter' : 'darker'}`,
    );
    return `${pair.text} on ${pair.ground}: ${changes.join(', ')}`;
  });
}

const TEXTS = ['ink', 'soft', 'heading', 'link', 'good', 'wait', 'bad'];

it.each<[scheme: Scheme, own: Partial<Palette>, expected: readonly string[]]>([
  ['light', { good: '#ffff00' }, ['good on paper: good darker', 'good on fill: good darker']],
  ['light', { good: '#ffffff' }, ['good on paper: good darker', 'good on fill: good darker']],
  ['light', { fill: '#000000' }, TEXTS.map((text) => `${text} on fill: fill lighter`)],
  ['dark', { fill: '#ffffff' }, TEXTS.map((text) => `${text} on fill: fill darker`)],
  [
    'dark',
    { soft: '#777777' },
    ['soft on paper: soft lighter, paper darker', 'soft on fill: soft lighter, fill darker'],
  ],
  [
    'light',
    { fill: '#000000', link: '#7b7b7b' },
    [
      'ink on fill: fill lighter',
      'soft on fill: fill lighter',
      'heading on fill: fill lighter',
      'link on paper: paper darker',
      'good on fill: fill lighter',
      'wait on fill: fill lighter',
      'bad on fill: fill lighter',
    ],
  ],
])('of %s with %j tells what succeeds', (scheme, own, expected) => {
  expect(advice(scheme, own)).toEqual(expected);
});

it('always tells something, and what it tells is enough', () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
  const palettes = fc.tuple(...COLOURS.map(() => colour)).map((values) => {
    return Object.fromEntries(COLOURS.map((name, at) => [name, values[at]])) as Palette;
  });
  fc.assert(
    fc.property(palettes, (palette) => {
      for (const pair of weakPairs(palette)) {
        const changes = changesFor(palette, pair);
        expect(changes.length).toBeGreaterThan(0);
        for (const { name, isLighter } of changes) {
          const weak = weakPairs({ ...palette, [name]: isLighter ? '#ffffff' : '#000000' });
          expect(weak.filter(({ text, ground }) => text === pair.text && ground === pair.ground)).toEqual([]);
        }
      }
    }),
    { numRuns: 100 },
  );
});
