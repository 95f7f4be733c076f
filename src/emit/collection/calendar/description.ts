import { oneLine } from '../../../lib/one-line.js';
import { CALENDAR_WORDS, ENTRY_ADVICE } from '../../../locales/calendar-words.js';
import { FACT_LABELS, FACT_WORDS } from '../../../locales/fact-words.js';
import { HELP } from '../../../locales/report.js';
import { FORCED } from '../../../locales/states.js';
import type { Locale, Text } from '../../../model/locale.js';
import type { Entry } from './entry.js';

/** What stands in an event: why the day is one, what to do, and whose agreement it is. */
export function descriptionOf(entry: Entry, passed: boolean, locale: Locale): string {
  const labelled = Array.from(factsOf(entry, locale), ([label, words]) => `${label[locale]}: ${words}`);
  const notDone = passed ? [CALENDAR_WORDS.notDone[locale]] : [];
  const forced = entry.forced ? [FORCED[locale]] : [];
  return [...forced, entry.deadline.why[locale], ...notDone, ...labelled].map(oneLine).join('\n');
}

function* factsOf({ agreement, kind }: Entry, locale: Locale): Generator<readonly [label: Text, words: string]> {
  const { id, parties, followUp, source } = agreement;
  const isFollowUp = kind === 'follow-up';
  yield [HELP, ENTRY_ADVICE[kind][locale]];
  if (isFollowUp && followUp?.responsible) yield [FACT_WORDS.responsible, followUp.responsible];
  if (isFollowUp && followUp?.reportedTo) yield [FACT_WORDS.reportedTo, followUp.reportedTo];
  if (parties.length > 0) yield [FACT_LABELS.parties, parties.map(({ name }) => name).join(', ')];
  yield id === undefined ? [CALENDAR_WORDS.file, source.path] : [CALENDAR_WORDS.id, id];
}
