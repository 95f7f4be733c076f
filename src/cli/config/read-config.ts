import { dirname, resolve } from 'node:path';
import { oncePerKey } from '../../lib/once.js';
import { type Config, type ConfigSource, NO_CONFIG } from '../../model/config.js';
import { Failure } from '../failure.js';
import type { Session } from '../session.js';
import { findConfig, namedConfig } from './find-config.js';
import { type Layer, readLayers } from './layers.js';
import { mergedProblems, mergeLayers } from './merge-layers.js';
import type { ProfileFile } from './profiles/profile-file.js';
import { readProfiles } from './profiles/read-profiles.js';

/** A config and the files that it is made of. */
export interface ReadConfig {
  readonly config: Config;
  /** In the order in which they count; the last is the config itself. Empty where there is none. */
  readonly layers: readonly Layer[];
  readonly profiles: readonly ProfileFile[];
}

/** The configs of one run. */
export interface Configs {
  /** That of the working folder, or the one that `--config` names. */
  readonly run: ReadConfig;
  /** The one that is nearest to a file, there or not; the one that `--config` names is every file's. */
  nearest(path: string): ReadConfig;
  /** The files that have been read so far, each once. */
  sources(): readonly ConfigSource[];
}

/**
 * Opens the configs that count: the one that `--config` names; none for `--no-config` (`false`); else those that are found from the
 * working folder, and from each file, up. They are data: no code is run. Faults are told with their places and end the run.
 */
export function openConfigs(flag: string | false | undefined, session: Session): Configs {
  const { cwd } = session.world;
  const read = new Map<string, ConfigSource>();
  const load = oncePerKey((file) => {
    const found = loadConfig(file, session);
    for (const source of found.config.sources) read.set(source.file, source);
    return found;
  });
  const named = typeof flag === 'string' ? namedConfig(flag, cwd) : undefined;
  const findIn = oncePerKey((folder) => (flag === undefined ? findConfig(folder, cwd) : named));
  const within = (folder: string) => {
    const file = findIn(folder);
    return file === undefined ? NONE : load(file);
  };
  return {
    run: within(cwd),
    nearest: (path) => within(dirname(resolve(cwd, path))),
    sources: () => [...read.values()],
  };
}

const NONE: ReadConfig = { config: NO_CONFIG, layers: [], profiles: [] };

/** The config that counts for the run as a whole. */
export function readConfig(flag: string | false | undefined, session: Session): Config {
  return openConfigs(flag, session).run.config;
}

/** Reads a config, what it extends and its profiles. All that is wrong with them is told before the run ends. */
function loadConfig(file: string, session: Session): ReadConfig {
  const { cwd } = session.world;
  const found = readLayers(file, cwd);
  const { layers } = found;
  const { files, profiles, problems } = readProfiles(found, cwd);
  const read = [...layers, ...files];
  for (const one of read) session.keepAsGround(one.file);
  const told = [...found.problems, ...problems];
  const all = told.length > 0 ? told : mergedProblems(layers);
  for (const text of all.slice(0, -1)) session.note(text);
  const last = all.at(-1);
  if (last) throw new Failure(last);
  const sources = read.map(({ file: path, content }) => ({ file: path, content }));
  return { config: { ...mergeLayers(layers), profiles, sources }, layers, profiles: files };
}
