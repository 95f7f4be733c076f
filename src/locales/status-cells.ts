import { daysBetween } from '../model/day.js';
import type { Locale } from '../model/locale.js';
import { isOpenEnded, type StatusRow } from '../model/status.js';
import { type Deadline, isSucceeded, type State, type Timeline } from '../model/timeline.js';
import { DAYS_LEFT, STATUS_SENTENCES, STATUS_WORDS } from './status-words.js';
import { timeSince } from './time-since.js';
import { DEADLINE_WORDS, STATE_WORDS } from './time-words.js';

/** How urgent words are; colour may show it, for help only. */
export type Tone = 'bad' | 'wait' | 'good' | 'faint' | 'plain';

export interface Phrase {
  readonly text: string;
  readonly tone: Tone;
}

/** What a table says of where an agreement stands in time. No words here are the author's. */
export interface StatusCells {
  readonly state: readonly Phrase[];
  readonly until: readonly Phrase[];
  readonly overdue: readonly Phrase[];
  readonly next: readonly Phrase[];
}

/** The cells of a row in the words of a locale. */
export function statusCells(row: StatusRow, locale: Locale): StatusCells {
  const overdue = row.overdue.map((deadline) => late(deadline, row, locale));
  return {
    state: stateOf(row.timeline, locale),
    until: untilOf(row, locale),
    overdue: overdue.length > 0 ? overdue : [noneIn(locale)],
    next: row.next ? [coming(row.next, row, locale)] : [noneIn(locale)],
  };
}

const STATE_TONES: Readonly<Record<State, Tone>> = {
  draft: 'wait',
  proposed: 'wait',
  upcoming: 'wait',
  'in-force': 'good',
  renewed: 'good',
  expired: 'bad',
  ended: 'faint',
  replaced: 'faint',
  unknown: 'wait',
};

function stateOf({ state, from }: Timeline, locale: Locale): readonly Phrase[] {
  const word: Phrase = { text: STATE_WORDS[state][locale], tone: STATE_TONES[state] };
  return state === 'upcoming' && from ? [word, plain(STATUS_SENTENCES.from[locale](from))] : [word];
}

function untilOf(row: StatusRow, locale: Locale): readonly Phrase[] {
  const { timeline, gaps } = row;
  const { until, renewsUntil } = timeline;
  if (until && renewsUntil) return [plain(until), plain(STATUS_SENTENCES.renews[locale](renewsUntil))];
  if (until) return [plain(until)];
  if (isOpenEnded(row)) return [plain(STATUS_WORDS.untilFurtherNotice[locale])];
  const isNotTold = gaps.includes('validity') || gaps.includes('end');
  return [isNotTold ? plain(STATUS_WORDS.notKnown[locale]) : noneIn(locale)];
}

function noneIn(locale: Locale): Phrase {
  return { text: STATUS_WORDS.none[locale], tone: 'faint' };
}

function plain(text: string): Phrase {
  return { text, tone: 'plain' };
}

/** "uppföljning 2024-06-01 (2 år)". */
function late(deadline: Deadline, { timeline }: StatusRow, locale: Locale): Phrase {
  const what = deadline.kind === 'end' ? STATUS_WORDS.expired[locale] : kindOf(deadline, locale);
  return { text: `${what} ${deadline.day} (${timeSince(deadline.day, timeline.day, locale)})`, tone: 'bad' };
}

/** "revidering 2026-12-31 (om 40 dagar)". */
function coming(deadline: Deadline, { agreement, timeline, isDue }: StatusRow, locale: Locale): Phrase {
  const goesOn = deadline.kind === 'end' && agreement.renewal !== undefined && !isSucceeded(timeline);
  const what = goesOn ? STATUS_WORDS.period[locale] : kindOf(deadline, locale);
  const left = DAYS_LEFT[locale](daysBetween(timeline.day, deadline.day));
  return { text: `${what} ${deadline.day} (${left})`, tone: isDue ? 'wait' : 'plain' };
}

function kindOf({ kind, pointer }: Deadline, locale: Locale): string {
  return pointer === '/revision/planned' ? STATUS_WORDS.planned[locale] : DEADLINE_WORDS[kind][locale];
}
