import { LOCALES, type Locale } from '../model/locale.js';

/** The language of the output: the flag, else the environment (`sv…` is Swedish, all else English). */
export function chooseLocale(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Locale {
  const flag = LOCALES.find((locale) => locale === flagValue(argv));
  const spoken = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return flag ?? (/^sv(?![a-z])/i.test(spoken) ? 'sv' : 'en');
}

/** Read before the command line is parsed, for its own errors and help are in that language too. */
function flagValue(argv: readonly string[]): string | undefined {
  const joined = argv.findLast((word) => word.startsWith('--locale='))?.slice('--locale='.length);
  const index = argv.lastIndexOf('--locale');
  return joined ?? (index < 0 ? undefined : argv[index + 1]);
}
