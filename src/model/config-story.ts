import type { Level, RuleSettings, Severity } from './finding.js';

/** What counts as configuration, and who has decided it. Places are as people are shown them: `agreement.config.yaml:4:9`. */
export interface ConfigStory {
  /** The file that is asked about; without it, the story is that of a run from the working folder. */
  readonly file: StoryFile | undefined;
  /** The configs, in the order in which they count: later ones go before. Empty where there is none. */
  readonly configs: readonly StoryConfig[];
  readonly values: readonly StoryValue[];
  readonly overrides: readonly StoryOverride[];
  /** The rules whose level is set by something, by name. */
  readonly rules: readonly StoryRule[];
  /** What is the whole run's, where that is said by other configs than the file's. */
  readonly run: Pick<ConfigStory, 'configs' | 'values'> | undefined;
}

interface StoryFile {
  readonly path: string;
  readonly isThere: boolean;
}

export interface StoryConfig {
  readonly path: string;
  /** Where another config extends it. */
  readonly extendedAt: string | undefined;
}

export interface StoryValue {
  /** As the config has it: `theme.colours.light.link`. */
  readonly key: string;
  readonly value: string | readonly string[];
  /** Undefined for what counts where nothing is said. */
  readonly place: string | undefined;
}

export interface StoryOverride {
  readonly place: string;
  readonly files: readonly string[];
  readonly rules: RuleSettings;
  /** Whether it is about the file; undefined where none is asked about. */
  readonly isMatch: boolean | undefined;
}

export interface StoryRule {
  readonly rule: string;
  readonly level: Level;
  /** What it would be otherwise; undefined where each requirement of the profile has its own. */
  readonly own: Severity | undefined;
  /** The place in a config, or the flag of the command line. */
  readonly place: string;
}
