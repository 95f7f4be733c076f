import { describe, expect, it } from 'vitest';
import { contrast } from '../../../src/lib/contrast.js';
import { COLOURS, type Palette, PLAIN_THEME } from '../../../src/model/theme.js';
import { pageOf, THEME } from './pages.js';

/** The colours that a page is printed in: those of `:root`, as later rules for print change them. */
function printed(light: Palette): Palette {
  const page = pageOf('', { theme: { ...THEME, colours: { ...THEME.colours, light } } });
  const roots = [...page.matchAll(/(?:(@media (?:print|screen)[^{]*)\{\s*)?:root \{([^}]*)\}/g)];
  const colours = roots
    .filter(([, media]) => !media?.includes('screen'))
    .flatMap(([, , rules = '']) =>
      [...rules.matchAll(/--(\w+): (#[\da-f]+);/g)].map(([, name, value]) => [name, value]),
    );
  return Object.fromEntries(colours);
}

const { light: PLAIN, dark: DARK } = PLAIN_THEME.colours;
const PALE = { ...THEME.colours.light, heading: '#99ccff' };

describe('the colours in print', () => {
  it.each([
    ['plain', PLAIN, PLAIN.heading],
    ['of a theme', THEME.colours.light, '#00607a'],
    ['of a light palette that is dark', DARK, PLAIN.heading],
    ['of a palette with one pale colour', PALE, PLAIN.heading],
    ['of a palette with dark boxes', { ...PLAIN, fill: '#102030' }, PLAIN.heading],
  ])('%s can be read on white paper', (_, palette, heading) => {
    const colours = printed(palette);
    expect(Object.keys(colours).sort()).toEqual([...COLOURS].sort());
    expect(colours.heading).toBe(heading);
    expect(contrast(colours.paper, '#ffffff')).toBe(1);
    for (const name of ['ink', 'soft', 'heading', 'link', 'good', 'wait', 'bad'] as const) {
      for (const ground of ['paper', 'fill'] as const) {
        expect(contrast(colours[name], colours[ground]), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});
