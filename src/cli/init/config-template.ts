import schema from '../../../schemas/config.schema.json' with { type: 'json' };
import { CONFIG_TEMPLATE } from '../../locales/init-words.js';
import type { Locale } from '../../model/locale.js';
import { comment } from './comment.js';
import { descriptionOf, type KeyPart, optionalKey, writtenKey } from './keys.js';

interface ConfigFacts {
  /** Where the schema lies, from the config. */
  readonly schema: string;
  /** The agreement that has places left to fill in, from the config; undefined where none is written. */
  readonly draft: string | undefined;
}

/** A new config: what is decided from the start, and all other keys as comments. */
export function configTemplate({ schema: path, draft }: ConfigFacts, locale: Locale): string {
  const decided: Readonly<Record<string, unknown>> = {
    agreements: [ALL_AGREEMENTS],
    horizon: schema.properties.horizon.default,
    locale,
    ...(draft !== undefined && { overrides: [draftOverride(draft)] }),
  };
  const keys = Object.entries<KeyPart>(schema.properties).filter(([key]) => key !== '$schema');
  const parts = keys.map(([key, part]) => {
    if (!(key in decided)) return optionalKey(key, part, locale);
    const about = [descriptionOf(part, locale), ...(key === 'overrides' ? [CONFIG_TEMPLATE.draft[locale]] : [])];
    return writtenKey(key, decided[key], about.join('\n'));
  });
  const head = `# yaml-language-server: $schema=${path}\n${comment(CONFIG_TEMPLATE.schema[locale])}`;
  return [head, comment(CONFIG_TEMPLATE.keys[locale]), ...parts].join('\n');
}

/** The agreements of a new config, from its folder. */
const ALL_AGREEMENTS = 'agreements/**/*.md';

/** Lets an agreement be built though it has places left to fill in. */
export function draftOverride(file: string): object {
  return { files: [file], rules: { 'placeholder-left': 'warning' } };
}
