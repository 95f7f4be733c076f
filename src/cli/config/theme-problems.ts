import { contrast, luminance } from '../../lib/contrast.js';
import { THEME_SENTENCES, type WeakContrast } from '../../locales/theme-words.js';
import type { Text } from '../../model/locale.js';
import { type Colour, type Palette, SCHEMES, type Scheme } from '../../model/theme.js';
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
    ...SCHEMES.flatMap((scheme) => weakPairs(theme, scheme)),
  ];
}

/** What words are written in, and what they are written on. Rules (`line`) only part what is told apart without them. */
const TEXTS: readonly Colour[] = ['ink', 'soft', 'heading', 'link', 'good', 'wait', 'bad'];
const GROUNDS: readonly Colour[] = ['paper', 'fill'];

/** Least contrast of text of any size (WCAG 2.1, success criterion 1.4.3, level AA). */
const LEAST = 4.5;

function weakPairs(theme: ThemeData, scheme: Scheme): readonly ThemeProblem[] {
  const palette = paletteOf(theme, scheme);
  const pairs = TEXTS.flatMap((text) => GROUNDS.map((ground) => ({ text, ground })));
  return pairs
    .filter(({ text, ground }) => contrast(palette[text], palette[ground]) < LEAST)
    .map(({ text, ground }) => {
      const isOwn = theme.colours?.[scheme]?.[text] !== undefined;
      const pointer = `/theme/colours/${scheme}/${isOwn ? text : ground}`;
      return { pointer, text: fill(THEME_SENTENCES.contrast, weakness(scheme, palette, text, ground)) };
    });
}

function weakness(scheme: Scheme, palette: Palette, text: Colour, ground: Colour): WeakContrast {
  const isLighter = luminance(palette[text]) > luminance(palette[ground]);
  return {
    where: `theme.colours.${scheme}`,
    text: { name: text, value: palette[text], isLighter },
    ground: { name: ground, value: palette[ground], isLighter: !isLighter },
    ratio: contrast(palette[text], palette[ground]),
    least: LEAST,
  };
}
