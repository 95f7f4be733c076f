import type { Colour, Palette } from '../model/theme.js';
import { contrast } from './contrast.js';

/** Least contrast of text of any size (WCAG 2.1, success criterion 1.4.3, level AA). */
export const LEAST_CONTRAST = 4.5;

/** What words are written in, and what they are written on. Rules (`line`) only part what is told apart without them. */
const TEXTS: readonly Colour[] = ['ink', 'soft', 'heading', 'link', 'good', 'wait', 'bad'];
const GROUNDS: readonly Colour[] = ['paper', 'fill'];

/** Words in one colour on another that have too little contrast. */
export interface WeakPair {
  readonly text: Colour;
  readonly ground: Colour;
  readonly ratio: number;
}

/** The pairs of a palette in which words cannot be read well. */
export function weakPairs(palette: Palette): readonly WeakPair[] {
  return TEXTS.flatMap((text) =>
    GROUNDS.map((ground) => ({ text, ground, ratio: contrast(palette[text], palette[ground]) })),
  ).filter(({ ratio }) => ratio < LEAST_CONTRAST);
}
