import { oneLine } from '../../lib/one-line.js';
import { REPORT_WORDS, UNTIL } from '../../locales/report-words.js';
import type { Silence } from '../../model/finding.js';
import type { Locale } from '../../model/locale.js';

/** Why a finding is known and may stand (SARIF 2.1.0, 3.35). */
export function suppressionOf({ by, reason, until }: Silence, locale: Locale): object {
  const known = by === 'comment' ? REPORT_WORDS.unexplained : REPORT_WORDS.baseline;
  const words = [oneLine(reason ?? known[locale]), until === undefined ? '' : UNTIL[locale](oneLine(until))];
  return {
    kind: by === 'comment' ? 'inSource' : 'external',
    status: 'accepted',
    justification: words.filter(Boolean).join(' '),
  };
}
