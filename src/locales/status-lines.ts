import { durationWords } from '../lib/duration-words.js';
import type { Locale } from '../model/locale.js';
import { GAPS, type Gap, type Status, type StatusRow } from '../model/status.js';
import { HISTORY } from '../model/timeline.js';
import { labelsOf } from './status-names.js';
import { GAP_SENTENCES, STATUS_SUMMARY } from './status-words.js';

/** How many agreements there are, and how many of them are late or soon due. */
export function summaryLine(status: Status, locale: Locale): string {
  const counts = { ...countsOf(status), day: status.day, within: durationWords(status.within)[locale] };
  return STATUS_SUMMARY[locale](counts);
}

/** Numbers for those who look after a collection. */
export function countsOf({ rows }: Status) {
  return {
    agreements: rows.length,
    overdue: rows.filter(({ overdue }) => overdue.length > 0).length,
    due: rows.filter(({ isDue }) => isDue).length,
    history: rows.filter(({ timeline }) => HISTORY.includes(timeline.state)).length,
  };
}

/** What could not be judged, and of which agreements. */
export interface GapLine {
  readonly sentence: string;
  /** Ids, or paths where an id does not tell; none where they are many. */
  readonly names: readonly string[];
}

/** Names more than these are a list of their own. */
export const FEW = 3;

/** One line for each kind of gap that there is. */
export function gapLines(status: Status, locale: Locale): readonly GapLine[] {
  const { rows } = status;
  const labels = labelsOf(status);
  return KINDS.flatMap((kind) => {
    const lacking = rows.filter((row) => row.gaps.some((gap) => kindOf(gap, row) === kind));
    const names = lacking.map((row) => labels(row).at(-1) ?? '').sort();
    const sentence = GAP_SENTENCES[kind][locale]({ count: lacking.length, of: rows.length });
    return lacking.length > 0 ? [{ sentence, names: names.length > FEW ? [] : names }] : [];
  });
}

const KINDS = GAPS.flatMap((gap) => (gap === 'start' ? (['signature', gap] as const) : [gap]));

function kindOf(gap: Gap, { agreement }: StatusRow): Gap | 'signature' {
  return gap === 'start' && agreement.validity?.from === 'signature' ? 'signature' : gap;
}
