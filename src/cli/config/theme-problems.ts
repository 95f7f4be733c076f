import { LEAST_CONTRAST, type WeakPair, weakPairs } from '../../lib/weak-pairs.js';
import { THEME_SENTENCES, type WeakContrast } from '../../locales/theme-words.js';
import type { Text } from '../../model/locale.js';
import { type Colour, type Palette, SCHEMES, type Scheme } from '../../model/theme.js';
import { fill } from '../session.js';
import type { ThemeData } from './config-data.js';
import { type Change, changesFor } from './contrast-changes.js';
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
    const changes = changesFor(palette, pair);
    const isOwn = (name: Colour) => theme.colours?.[scheme]?.[name] !== undefined;
    const place = [...changes.map(({ name }) => name), pair.text].find(isOwn) ?? pair.ground;
    const told = weakness(`theme.colours.${scheme}`, palette, pair, changes);
    return { pointer: `/theme/colours/${scheme}/${place}`, text: fill(THEME_SENTENCES.contrast, told) };
  });
}

function weakness(where: string, palette: Palette, pair: WeakPair, changes: readonly Change[]): WeakContrast {
  const { text, ground, ratio } = pair;
  return {
    where,
    text: { name: text, value: palette[text] },
    ground: { name: ground, value: palette[ground] },
    ratio,
    least: LEAST_CONTRAST,
    changes,
  };
}
