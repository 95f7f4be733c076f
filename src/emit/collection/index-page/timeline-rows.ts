import { PERIOD } from '../../../locales/collection-words.js';
import { RENEWING } from '../../../locales/states.js';
import { addDays, type Day, dayOf } from '../../../model/day.js';
import type { Locale } from '../../../model/locale.js';
import type { StatusRow } from '../../../model/status.js';
import type { Timeline } from '../../../model/timeline.js';
import { STATE_TONES, stateWords } from '../../facts/state.js';
import type { Site } from '../site.js';
import type { TimelineRow, TimelineSpan, TimelineWindow } from '../timeline/types.js';
import { languageIn } from '../words.js';

/** One row for each agreement of which it is known when it applies. */
export function timelineRows(rows: readonly StatusRow[], site: Site, locale: Locale): readonly TimelineRow[] {
  return rows.flatMap((row) => {
    const spans = spansOf(row, locale);
    const href = site.files.get(row.agreement.id ?? '')?.html;
    const label = { label: site.nameOf(row.agreement), ...languageIn(row.agreement, locale) };
    return spans.length > 0 ? [{ ...label, ...(href === undefined ? {} : { href }), spans }] : [];
  });
}

/** The time that it applies as things stand, and the period that it is too late to give notice for. */
function spansOf(row: StatusRow, locale: Locale): readonly TimelineSpan[] {
  const { agreement, timeline } = row;
  const { state, from, until, renewsUntil } = timeline;
  if (!isDrawable(timeline)) return [];
  const { sentence } = stateWords(agreement, { locale, timeline });
  const words = `${sentence} ${PERIOD[locale]({ from, until })}`;
  const running: TimelineSpan = { from, until, tone: STATE_TONES[state], words };
  if (until === undefined || renewsUntil === undefined) return [running];
  return [running, { from: addDays(until, 1), until: renewsUntil, tone: 'wait', words: RENEWING[locale](renewsUntil) }];
}

/** An open end is drawn only of what can go on; dates that contradict each other are not drawn. */
function isDrawable({ from, until, state }: Timeline): boolean {
  if (until === undefined) return from !== undefined && state !== 'ended' && state !== 'unknown';
  return from === undefined || from <= until;
}

/** How many years before and after the day are drawn at most, and at least. */
const MOST = 8;
const LEAST = 1;

/** Whole years around the day that hold what can be told. */
export function windowOf(rows: readonly TimelineRow[], today: Day, locale: Locale): TimelineWindow {
  const year = yearOf(today);
  const known = rows.flatMap(({ spans }) => spans.flatMap(({ from, until }) => [from, until]));
  const years = known.flatMap((day) => (day === undefined ? [] : [yearOf(day)]));
  const within = (low: number, value: number, high: number) => Math.min(Math.max(value, low, 1), high, 9999);
  const first = within(
    year - MOST,
    years.reduce((a, b) => Math.min(a, b), year),
    year - LEAST,
  );
  const last = within(
    year + LEAST,
    years.reduce((a, b) => Math.max(a, b), year),
    year + MOST,
  );
  return { from: dayOf(first, 1, 1), until: dayOf(last, 12, 31), today, locale };
}

/** Whether anything of a row can be seen. */
export function isWithin({ spans }: TimelineRow, window: TimelineWindow): boolean {
  return spans.some(
    ({ from, until }) => !(from !== undefined && from > window.until) && !(until !== undefined && until < window.from),
  );
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
