import { oneLine } from '../../../lib/one-line.js';
import { CALENDAR_WORDS, ENTRY_ADVICE } from '../../../locales/calendar-words.js';
import type { Locale } from '../../../model/locale.js';
import type { Entry } from './entry.js';

/** What stands in an event: why the day is one, what to do, and whose agreement it is. */
export function descriptionOf({ agreement, deadline, kind }: Entry, passed: boolean, locale: Locale): string {
  const { id, parties, followUp, source } = agreement;
  const isFollowUp = kind === 'follow-up';
  const labelled: readonly (readonly [label: keyof typeof CALENDAR_WORDS, words: string | undefined])[] = [
    ['todo', ENTRY_ADVICE[kind][locale]],
    ['responsible', isFollowUp ? followUp?.responsible : undefined],
    ['reportedTo', isFollowUp ? followUp?.reportedTo : undefined],
    ['parties', parties.map(({ name }) => name).join(', ') || undefined],
    [id === undefined ? 'file' : 'id', id ?? source.path],
  ];
  const lines = [
    deadline.why[locale],
    ...(passed ? [CALENDAR_WORDS.notDone[locale]] : []),
    ...labelled.flatMap(([label, words]) =>
      words === undefined ? [] : [`${CALENDAR_WORDS[label][locale]}: ${words}`],
    ),
  ];
  return lines.map(oneLine).join('\n');
}
