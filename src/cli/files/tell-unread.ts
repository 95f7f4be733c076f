import { NOTES } from '../../locales/cli.js';
import { problemOf } from '../../locales/status-names.js';
import { type Agreement, isReadable } from '../../model/agreement.js';
import type { Locale } from '../../model/locale.js';
import { EXIT } from '../exit.js';
import type { Session } from '../session.js';

/** Tells of an agreement whose facts cannot be read, and why. The run ends with 2: what it says of the others is not all. */
export function tellUnread(agreement: Agreement, session: Session): void {
  if (isReadable(agreement)) return;
  const { path } = agreement.source;
  const told = (locale: Locale) => NOTES.unreadable[locale]({ path, code: problemOf(agreement, locale) });
  session.note({ sv: told('sv'), en: told('en') });
  session.end(EXIT.failure);
}
