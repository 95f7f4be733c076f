import { statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import { INIT_NOTES } from '../../locales/init-words.js';
import { type Collection, NO_COLLECTION } from '../../model/collection.js';
import type { Config } from '../../model/config.js';
import type { Level } from '../../model/finding.js';
import type { Profile } from '../../model/profile.js';
import { findConfig } from '../config/find-config.js';
import { Failure } from '../failure.js';
import { AGREEMENTS } from '../files/find-files.js';
import { type GatherOptions, gatherFiles } from '../files/gather-files.js';
import { shownPath, slashed } from '../files/paths.js';
import { readFileOptions } from '../options.js';
import { fill, type Session } from '../session.js';

/** What a folder has already. */
export interface Known {
  readonly collection: Collection;
  /** Where its agreements lie, from the folder, with `/`. */
  readonly home: string;
  /** The file name of the folder's own config. */
  readonly config: string | undefined;
  /** The profiles of the folder's own config. */
  readonly profiles: readonly Profile[];
  /** The level that the folder's own config gives a rule in a file of the folder. */
  readonly levelOf: (rule: string, path: string) => Level | undefined;
}

/** Reads what a folder has. A config that cannot be read ends the run, as it does everywhere. */
export async function knownIn(folder: string, session: Session): Promise<Known> {
  if (!isFolder(folder, session)) return NOTHING;
  const found = findConfig(folder);
  const config = found && dirname(found) === folder ? found : undefined;
  const options = readFileOptions({ config: config ?? false, allowEmpty: true }, session);
  return {
    collection: await collectionIn(folder, options, session),
    home: homeOf(options.config),
    config: config && basename(config),
    profiles: options.config.profiles ?? [],
    levelOf: (rule, path) => options.settingsFor(shownPath(join(folder, path), session.world.cwd)).rules[rule],
  };
}

/** False for one that is still to be made. */
function isFolder(folder: string, { world }: Session): boolean {
  try {
    if (statSync(folder).isDirectory()) return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
  }
  throw new Failure(fill(INIT_NOTES.notAFolder, shownPath(folder, world.cwd)));
}

const NOTHING: Known = {
  collection: NO_COLLECTION,
  home: AGREEMENTS,
  config: undefined,
  profiles: [],
  levelOf: () => undefined,
};

/** What lint would find there. What cannot be read is lint's to tell of. */
async function collectionIn(folder: string, options: GatherOptions, session: Session): Promise<Collection> {
  const world = { ...session.world, cwd: folder };
  const silent = { ...session, world, note: () => {}, end: () => {} };
  return (await gatherFiles([], options, silent)).collection;
}

/** The folder that the first of a config's globs begins in. */
function homeOf({ agreements }: Config): string {
  const [first = AGREEMENTS] = agreements?.patterns ?? [];
  const steps = first.split('/');
  const wild = steps.findIndex((step) => isDynamicPattern(step) || step.endsWith('.md'));
  return slashed(join(...(wild < 0 ? steps : steps.slice(0, wild)), '.'));
}
