import { weakPairs } from '../../../lib/weak-pairs.js';
import { type Palette, PLAIN_THEME } from '../../../model/theme.js';

/**
 * The colours for paper, which is white: text is black, and the rest is the theme's where all of it can be read there. A light
 * palette can be dark in spite of its name.
 */
export function printPalette(own: Palette): Palette {
  const printed = { ...own, ...PAPER };
  return weakPairs(printed).length === 0 ? printed : { ...PLAIN_THEME.colours.light, ...PAPER };
}

const PAPER = { paper: '#ffffff', ink: '#000000', soft: '#333333', line: '#888888', link: '#000000' };
