import { safeJson } from '../lib/safe-json.js';
import type { ConfigStory, StoryConfig, StoryRule, StoryValue } from '../model/config-story.js';
import type { Reporter } from '../model/reporter.js';

/** The version of the envelope; it changes when a field's meaning does. */
const VERSION = 1;

/** One JSON document; what nobody has said is null. */
export const configJson: Reporter<ConfigStory> = {
  name: 'json',
  about: { sv: 'JSON för andra program', en: 'JSON for other programs' },
  report({ file, configs, values, overrides, rules, run }, { tool }) {
    const told = {
      version: VERSION,
      tool,
      file: file ?? null,
      configs: configs.map(toldConfig),
      values: values.map(toldValue),
      overrides: overrides.map(({ isMatch, ...rest }) => ({ ...rest, isMatch: isMatch ?? null })),
      rules: rules.map(toldRule),
      run: run ? { configs: run.configs.map(toldConfig), values: run.values.map(toldValue) } : null,
    };
    return `${safeJson(told)}\n`;
  },
};

function toldConfig({ path, extendedAt }: StoryConfig) {
  return { path, extendedAt: extendedAt ?? null };
}

function toldValue({ key, value, place }: StoryValue) {
  return { key, value, place: place ?? null };
}

function toldRule({ rule, level, own, place }: StoryRule) {
  return { rule, level, own: own ?? null, place };
}
