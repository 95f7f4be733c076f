import { resolve } from 'node:path';
import { RULES } from '../../../check/rules.js';
import type { ConfigStory, StoryOverride, StoryRule } from '../../../model/config-story.js';
import type { RuleSettings } from '../../../model/finding.js';
import type { Locale } from '../../../model/locale.js';
import { shownPath } from '../../files/paths.js';
import type { Layer } from '../layers.js';
import { levelsFor, overridesIn } from '../levels.js';
import type { Configs, ReadConfig } from '../read-config.js';
import { placeOfSaying } from '../sayings.js';
import { documentAt } from './document.js';
import { fileValues, runValues } from './values.js';

/** The world that a story is told in. */
interface StoryContext {
  readonly cwd: string;
  readonly locale: Locale;
  /** What `--rule` sets. */
  readonly flags: RuleSettings;
}

/** What counts for a run from the working folder. */
export function storyOfRun({ run }: Configs, { cwd, locale, flags }: StoryContext): ConfigStory {
  const set = run.layers.flatMap((layer) => levelsOf(layer.data.rules ?? {}, '/rules', layer));
  return {
    file: undefined,
    configs: configsOf(run),
    values: [...runValues(run, locale, cwd), ...fileValues(run)],
    overrides: overridesOf(run, cwd, () => undefined),
    rules: rulesSet([...set, ...flagged(flags)]),
    run: undefined,
  };
}

/** What counts for one file, there or not. Of the run's own values, only where they are said elsewhere. */
export function storyOfFile(path: string, configs: Configs, { cwd, locale, flags }: StoryContext): ConfigStory {
  const nearest = configs.nearest(path);
  const file = resolve(cwd, path);
  const shown = shownPath(file, cwd);
  const document = documentAt(file, shown, nearest.config.profiles);
  const isSame = nearest === configs.run;
  const set = levelsFor(file, nearest.layers).map(({ rule, level, layer, pointer }) => ({
    rule,
    level,
    place: placeOfSaying(layer, pointer),
  }));
  return {
    file: { path: shown, isThere: document !== undefined },
    configs: configsOf(nearest),
    values: [...(isSame ? runValues(nearest, locale, cwd) : []), ...fileValues(nearest, document)],
    overrides: overridesOf(nearest, cwd, (fits) => fits(file)),
    rules: rulesSet([...set, ...flagged(flags)]),
    run: isSame ? undefined : { configs: configsOf(configs.run), values: runValues(configs.run, locale, cwd) },
  };
}

function configsOf({ layers }: ReadConfig): ConfigStory['configs'] {
  return layers.map(({ path, extendedAt }) => ({ path, extendedAt }));
}

type Fits = (file: string) => boolean;

/** Their files are shown from the working folder. */
function overridesOf(
  { layers }: ReadConfig,
  cwd: string,
  isMatch: (fits: Fits) => boolean | undefined,
): readonly StoryOverride[] {
  return overridesIn(layers).map(({ layer, pointer, files, rules, fits }) => ({
    place: placeOfSaying(layer, pointer),
    files: files.map((pattern) => shownPath(resolve(layer.folder, pattern), cwd)),
    rules,
    isMatch: isMatch(fits),
  }));
}

type SetRule = Omit<StoryRule, 'own'>;

function levelsOf(rules: RuleSettings, pointer: string, layer: Layer): readonly SetRule[] {
  return Object.entries(rules).map(([rule, level]) => ({
    rule,
    level,
    place: placeOfSaying(layer, `${pointer}/${rule}`),
  }));
}

function flagged(flags: RuleSettings): readonly SetRule[] {
  return Object.entries(flags).map(([rule, level]) => ({ rule, level, place: '--rule' }));
}

/** Of each rule what sets it last, by name. */
function rulesSet(set: readonly SetRule[]): readonly StoryRule[] {
  const last = new Map(set.map((one) => [one.rule, one]));
  return [...last.values()]
    .map((one) => ({ ...one, own: BY_PROFILE.has(one.rule) ? undefined : severityOf(one.rule) }))
    .sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

/** Rules whose level each requirement of a profile sets. */
const BY_PROFILE: ReadonlySet<string> = new Set(['section-missing', 'frontmatter-key-missing']);

function severityOf(rule: string): StoryRule['own'] {
  return RULES.find(({ name }) => name === rule)?.severity;
}
