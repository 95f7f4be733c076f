import { contrast } from '../../../lib/contrast.js';
import { type Palette, PLAIN_THEME } from '../../../model/theme.js';

/**
 * The colours for paper, which is white: text is black, and the rest is the theme's where all of it can be read there. A light
 * palette can be dark in spite of its name.
 */
export function printPalette(own: Palette): Palette {
  const printed = { ...own, ...PAPER };
  return isReadable(printed) ? printed : { ...PLAIN_THEME.colours.light, ...PAPER };
}

const PAPER = { paper: '#ffffff', ink: '#000000', soft: '#333333', line: '#888888', link: '#000000' };

/** Least contrast of text of any size (WCAG 2.1, success criterion 1.4.3, level AA). */
const LEAST = 4.5;

function isReadable({ paper, fill, ink, soft, heading, link, good, wait, bad }: Palette): boolean {
  const texts = [ink, soft, heading, link, good, wait, bad];
  return texts.every((text) => contrast(text, paper) >= LEAST && contrast(text, fill) >= LEAST);
}
