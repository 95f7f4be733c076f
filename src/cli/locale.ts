import { LOCALES, type Locale } from '../model/locale.js';
import { localeIn } from './config/config-locale.js';
import { flagValue } from './flag-value.js';
import type { World } from './world.js';

/**
 * The language of the output: the flag, else the config, else the environment (`sv…` is Swedish, all else English). Never fails.
 * Known before the command line is parsed, for its own errors and help are in that language too.
 */
export async function chooseLocale(argv: readonly string[], world: World): Promise<Locale> {
  const { LC_ALL, LC_MESSAGES, LANG } = world.env;
  const spoken = LC_ALL || LC_MESSAGES || LANG || '';
  const flag = LOCALES.find((locale) => locale === flagValue(argv, ['--locale']));
  return flag ?? (await configLocale(argv, world)) ?? (/^sv(?![a-z])/i.test(spoken) ? 'sv' : 'en');
}

/** The language of the config that counts for the run. What is wrong with it is told by the command that reads it. */
async function configLocale(argv: readonly string[], world: World): Promise<Locale | undefined> {
  if (argv.includes('--no-config')) return undefined;
  return localeIn(flagValue(argv, ['--config', '-c']), world);
}
