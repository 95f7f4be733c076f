import { luminance } from '../../lib/contrast.js';
import { type WeakPair, weakPairs } from '../../lib/weak-pairs.js';
import type { Colour, Palette } from '../../model/theme.js';

/** A colour that could be another, and which way it has to go. */
export interface Change {
  readonly name: Colour;
  readonly isLighter: boolean;
}

/**
 * What makes a weak pair readable, each by itself: the text or its ground, towards the end of the scale where that colour has enough
 * contrast with all that it goes with. Where none has, the grounds are at odds: the one of the pair is to be mended, for this text.
 */
export function changesFor(palette: Palette, pair: WeakPair): readonly Change[] {
  const whole = [pair.text, pair.ground].flatMap((name) =>
    changesOf(name, palette, pair, ({ text, ground }) => text === name || ground === name),
  );
  if (whole.length > 0) return whole;
  return changesOf(pair.ground, palette, pair, ({ text, ground }) => text === pair.text && ground === pair.ground);
}

/** The change of a colour that leaves no weak pair of a kind, if there is one: the way it lies already, if both would do. */
function changesOf(
  name: Colour,
  palette: Palette,
  pair: WeakPair,
  isOf: (weak: WeakPair) => boolean,
): readonly Change[] {
  const other = name === pair.text ? pair.ground : pair.text;
  const lies = luminance(palette[name]) > luminance(palette[other]);
  return [lies, !lies]
    .filter((isLighter) => !weakPairs({ ...palette, [name]: isLighter ? WHITE : BLACK }).some(isOf))
    .slice(0, 1)
    .map((isLighter) => ({ name, isLighter }));
}

const WHITE = '#ffffff';
const BLACK = '#000000';
