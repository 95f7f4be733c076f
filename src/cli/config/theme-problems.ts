import { luminance } from '../../lib/contrast.js';
import { LEAST_CONTRAST, type WeakPair, weakPairs } from '../../lib/weak-pairs.js';
import { THEME_SENTENCES, type WeakContrast } from '../../locales/theme-words.js';
import type { Text } from '../../model/locale.js';
import { type Palette, SCHEMES, type Scheme } from '../../model/theme.js';
import { fill } from '../session.js';
import type { ThemeData } from './config-data.js';
import { paletteOf } from './to-theme.js';

/** What is wrong with a theme that its schema accepts, and with what. */
interface ThemeProblem {
  /** JSON Pointer in the config. */
  readonly pointer: string;
  readonly text: Text;
}

export function themeProblems(theme: ThemeData): readonly ThemeProblem[] {
  const isNameless = theme.logo !== undefined && theme.organisation === undefined;
  return [
    ...(isNameless ? [{ pointer: '/theme/logo', text: fill(THEME_SENTENCES.nameless, undefined) }] : []),
    ...SCHEMES.flatMap((scheme) => contrastProblems(theme, scheme)),
  ];
}

function contrastProblems(theme: ThemeData, scheme: Scheme): readonly ThemeProblem[] {
  const palette = paletteOf(theme, scheme);
  return weakPairs(palette).map((pair) => {
    const isOwn = theme.colours?.[scheme]?.[pair.text] !== undefined;
    const pointer = `/theme/colours/${scheme}/${isOwn ? pair.text : pair.ground}`;
    return { pointer, text: fill(THEME_SENTENCES.contrast, weakness(scheme, palette, pair)) };
  });
}

function weakness(scheme: Scheme, palette: Palette, { text, ground, ratio }: WeakPair): WeakContrast {
  const isLighter = luminance(palette[text]) > luminance(palette[ground]);
  return {
    where: `theme.colours.${scheme}`,
    text: { name: text, value: palette[text], isLighter },
    ground: { name: ground, value: palette[ground], isLighter: !isLighter },
    ratio,
    least: LEAST_CONTRAST,
  };
}
