import { type Compiled, judge, type Reading } from '../compile.js';
import { addDays, type Day } from '../model/day.js';
import type { Finding, RuleSettings } from '../model/finding.js';
import type { StandingFinding } from '../model/forecast.js';
import { HISTORY } from '../model/timeline.js';
import type { ForecastOptions } from './options.js';
import { isTimeless, TIMELESS_OFF } from './timeless.js';
import { turningDays } from './turning-days.js';

/** The findings of a document over the days, in the order in which they come. */
export function standingFindings(reading: Reading, options: ForecastOptions): readonly StandingFinding[] {
  const findingsOn = judgeOverTime(reading, options);
  const { id } = reading.agreement;
  const closed: StandingFinding[] = [];
  let open = new Map<string, StandingFinding>();
  for (const day of [options.from, ...turningDays(reading.agreement, options)]) {
    const now = findingsOn(day).map((finding) => {
      const key = identityOf(finding);
      return [key, open.get(key) ?? { finding, id, day, lastDay: undefined }] as const;
    });
    const standing = new Map(now);
    for (const [key, one] of open) if (!standing.has(key)) closed.push({ ...one, lastDay: addDays(day, -1) });
    open = standing;
  }
  return [...closed, ...open.values()];
}

/** What makes two findings on different days the same; in one document on one day there are no two alike. */
function identityOf({ fingerprint, severity, message }: Finding): string {
  return JSON.stringify([fingerprint, severity, message]);
}

/**
 * Judges a document on day after day. What rules say that do not know the day is kept from the first one, unless a comment could
 * silence it on some days and not on others.
 */
function judgeOverTime(reading: Reading, { from, rules, ...world }: ForecastOptions): (day: Day) => readonly Finding[] {
  const judgeIn = (day: Day, off: RuleSettings) => judge(reading, { ...world, day, rules: { ...rules, ...off } });
  const first = judgeIn(from, {});
  const hasComments = reading.agreement.source.suppressions.length > 0;
  const kept = first.findings.filter(({ rule }) => isTimeless(rule));
  return (day) => {
    if (day === from) return first.findings;
    if (hasComments) return judgeIn(day, {}).findings;
    const dated = judgeIn(day, TIMELESS_OFF);
    return isHistory(dated) === isHistory(first) ? [...kept, ...dated.findings] : judgeIn(day, {}).findings;
  };
}

/** When an agreement becomes history, most rules fall silent. */
function isHistory({ timeline }: Compiled): boolean {
  return HISTORY.includes(timeline.state);
}
