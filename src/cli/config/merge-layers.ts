import type { Config, CoverageConfig, PlacedGlobs } from '../../model/config.js';
import { parseDuration } from '../../model/duration.js';
import type { Text } from '../../model/locale.js';
import type { ConfigData, ThemeData } from './config-data.js';
import type { Layer } from './layers.js';
import { textAt } from './place-words.js';
import { lastSaying } from './sayings.js';
import { themeProblems } from './theme-problems.js';
import { toTheme } from './to-theme.js';

/**
 * What several configs decide together, the last one with the last word: one value (a list of `agreements` too) is that of the last
 * one that says it, a theme's parts each by itself; groups and parties add up. Paths are from the folder of the file that says them.
 */
export function mergeLayers(layers: readonly Layer[]): Omit<Config, 'profiles' | 'sources'> {
  const { agreements, horizon = '', locale }: ConfigData = Object.assign({}, ...layers.map(({ data }) => data));
  const logo = lastSaying(layers, '/theme/logo');
  return {
    agreements: agreements && globsOf(agreements, layers),
    horizon: parseDuration(horizon),
    locale,
    coverage: coverageIn(layers),
    theme: toTheme(themeIn(layers), logo?.layer.folder ?? '', logo?.place ?? ''),
  };
}

/** The last config that says something of `agreements` says all of it. */
function globsOf(patterns: readonly string[], layers: readonly Layer[]): PlacedGlobs {
  return {
    folder: lastSaying(layers, '/agreements')?.layer.folder ?? '',
    patterns,
    places: patterns.map((_, index) => lastSaying(layers, `/agreements/${index}`)?.place ?? ''),
  };
}

/** What is wrong with the theme that they make together, each at the last place that says so. */
export function mergedProblems(layers: readonly Layer[]): readonly Text[] {
  return themeProblems(themeIn(layers)).map(({ pointer, text }) =>
    textAt(lastSaying(layers, pointer)?.place ?? layers.at(-1)?.path ?? '', text),
  );
}

/** Of groups with the same id the last counts. */
function coverageIn(layers: readonly Layer[]): CoverageConfig {
  const coverages = layers.flatMap(({ data }) => data.coverage ?? []);
  const groups = coverages.flatMap((coverage) => coverage.groups ?? []);
  return {
    groups: [...new Map(groups.map((group) => [group.id, group])).values()],
    parties: [...new Set(coverages.flatMap(({ parties = [] }) => parties))],
  };
}

function themeIn(layers: readonly Layer[]): ThemeData {
  const themes = layers.flatMap(({ data }) => data.theme ?? []);
  const colours = themes.flatMap((theme) => theme.colours ?? []);
  return {
    ...Object.assign({}, ...themes),
    colours: {
      light: Object.assign({}, ...colours.map(({ light }) => light)),
      dark: Object.assign({}, ...colours.map(({ dark }) => dark)),
    },
  };
}
