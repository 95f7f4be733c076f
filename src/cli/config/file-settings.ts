import { resolve } from 'node:path';
import { HORIZON } from '../../model/duration.js';
import type { RuleSettings } from '../../model/finding.js';
import type { FileSettings } from '../files/compile-files.js';
import { levelsFor } from './levels.js';
import type { Configs } from './read-config.js';

/** How each file is read and judged: by the config that is nearest to it, and by the levels that the command line sets, which go before. */
export function settingsFrom(configs: Configs, flags: RuleSettings, cwd: string): (path: string) => FileSettings {
  return (path) => {
    const { config, layers } = configs.nearest(path);
    const levels = levelsFor(resolve(cwd, path), layers).map(({ rule, level }) => [rule, level] as const);
    return {
      rules: { ...Object.fromEntries(levels), ...flags },
      horizon: config.horizon ?? HORIZON,
      profiles: config.profiles,
    };
  };
}
