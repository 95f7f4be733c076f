import { oncePerObject } from '../../lib/once.js';
import type { Globs } from '../../model/config.js';
import type { Level, RuleSettings } from '../../model/finding.js';
import type { OverrideData } from './config-data.js';
import type { Layer } from './layers.js';
import { matcherOf } from './match-globs.js';

/** One rule's level, and what sets it: a JSON Pointer in a config. */
interface SetLevel {
  readonly rule: string;
  readonly level: Level;
  readonly layer: Layer;
  readonly pointer: string;
}

/** Every level that configs set for a file (by its absolute path), in the order in which they count: the last of a rule is its level. */
export function levelsFor(file: string, layers: readonly Layer[]): readonly SetLevel[] {
  const general = layers.flatMap((layer) => setBy(layer.data.rules ?? {}, '/rules', layer));
  const special = overridesIn(layers).flatMap(({ layer, pointer, rules, fits }) =>
    fits(file) ? setBy(rules, `${pointer}/rules`, layer) : [],
  );
  return [...general, ...special];
}

/** An override, and where it stands. */
interface PlacedOverride extends OverrideData {
  readonly layer: Layer;
  readonly pointer: string;
  /** Whether a file, by its absolute path, is one of those that it is about. */
  readonly fits: (file: string) => boolean;
}

/** The overrides of configs, in the order in which they count. */
export function overridesIn(layers: readonly Layer[]): readonly PlacedOverride[] {
  return layers.flatMap((layer) => overridesOf(layer));
}

const overridesOf = oncePerObject((layer: Layer): readonly PlacedOverride[] =>
  (layer.data.overrides ?? []).map((override, index) => {
    const globs: Globs = { folder: layer.folder, patterns: override.files };
    return { ...override, layer, pointer: `/overrides/${index}`, fits: matcherOf(globs) };
  }),
);

function setBy(rules: RuleSettings, pointer: string, layer: Layer): readonly SetLevel[] {
  return Object.entries(rules).map(([rule, level]) => ({ rule, level, layer, pointer: `${pointer}/${rule}` }));
}
