import { daysBetween } from '../model/day.js';
import { type EntryKind, entryKind } from '../model/entry-kind.js';
import type { Locale, Text } from '../model/locale.js';
import { isOpenEnded, type StatusRow } from '../model/status.js';
import type { Deadline, State, Timeline } from '../model/timeline.js';
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
function late(deadline: Deadline, row: StatusRow, locale: Locale): Phrase {
  const what = deadline.kind === 'end' ? STATUS_WORDS.expired : wordsFor(deadline, row);
  return {
    text: `${what[locale]} ${deadline.day} (${timeSince(deadline.day, row.timeline.day, locale)})`,
    tone: 'bad',
  };
}

/** "revidering 2026-12-31 (om 40 dagar)". */
function coming(deadline: Deadline, row: StatusRow, locale: Locale): Phrase {
  const left = DAYS_LEFT[locale](daysBetween(row.timeline.day, deadline.day));
  return { text: `${wordsFor(deadline, row)[locale]} ${deadline.day} (${left})`, tone: row.isDue ? 'wait' : 'plain' };
}

function wordsFor(deadline: Deadline, { agreement, timeline }: StatusRow): Text {
  return WORDS[entryKind(deadline, agreement, timeline)];
}

const WORDS: Readonly<Record<EntryKind, Text>> = {
  ...DEADLINE_WORDS,
  period: STATUS_WORDS.period,
  succession: DEADLINE_WORDS.end,
  planned: STATUS_WORDS.planned,
};
