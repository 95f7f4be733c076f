import { oneLine } from '../lib/one-line.js';
import { HELP } from '../locales/report.js';
import type { Finding } from '../model/finding.js';
import type { Locale } from '../model/locale.js';

/** What is wrong and why, and then what to do, on one line. */
export function advice({ message, help }: Finding, locale: Locale): string {
  return `${oneLine(message[locale])} ${HELP[locale]}: ${oneLine(help[locale])}`;
}
