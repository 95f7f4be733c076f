import type { Duration } from './duration.js';
import type { Locale } from './locale.js';
import type { Profile } from './profile.js';
import { PLAIN_THEME, type Theme } from './theme.js';

/** What a folder of agreements has decided for itself (`agreement.config.yaml`); data, never code. */
export interface Config {
  /** Which files belong to the collection; undefined when the config does not say. */
  readonly agreements: PlacedGlobs | undefined;
  /** How far "due" and "ending" look ahead. */
  readonly horizon: Duration | undefined;
  /** The language that the tool speaks; undefined when the config does not say. */
  readonly locale: Locale | undefined;
  /** Beside those that come with the tool; what they extend is in them. */
  readonly profiles: readonly Profile[];
  readonly coverage: CoverageConfig;
  readonly theme: ThemeConfig;
  /** The files that it is made of, as they were read: itself, what it extends, and the profiles. */
  readonly sources: readonly ConfigSource[];
}

/** A file by its absolute path. */
export interface ConfigSource {
  readonly file: string;
  readonly content: Uint8Array;
}

/** Files, folders and globs, from a folder. They do not lead out of it. */
export interface Globs {
  /** Absolute. */
  readonly folder: string;
  readonly patterns: readonly string[];
}

/** Globs, and for each where the config names it, as people are shown it: `agreement.config.yaml:4:9`. */
export interface PlacedGlobs extends Globs {
  readonly places: readonly string[];
}

/** What agreements must cover, beside what the law demands and the agreements themselves name. */
export interface CoverageConfig {
  readonly groups: readonly CoveredGroup[];
  /** Names of parties that need agreements though no agreement names them. */
  readonly parties: readonly string[];
}

/** A target group as agreements name it under `targetGroups`. */
export interface CoveredGroup {
  readonly id: string;
  readonly name: string;
}

/** A theme whose image is not read yet. */
export interface ThemeConfig extends Omit<Theme, 'logo'> {
  readonly logo: LogoFile | undefined;
}

/** Where an image is, as a path from a folder; it does not lead out of it. */
export interface LogoFile {
  /** Absolute. */
  readonly folder: string;
  readonly path: string;
  /** Where the config names it, as people are shown it: `agreement.config.yaml:4:9`. */
  readonly place: string;
}

/** There is no config. */
export const NO_CONFIG: Config = {
  agreements: undefined,
  horizon: undefined,
  locale: undefined,
  profiles: [],
  coverage: { groups: [], parties: [] },
  theme: { ...PLAIN_THEME, logo: undefined },
  sources: [],
};
