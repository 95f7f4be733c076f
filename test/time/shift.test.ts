import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, type Day } from '../../src/model/day.js';
import { type Duration, parseDuration } from '../../src/model/duration.js';
import { endAfter } from '../../src/time/shift.js';
import { timeOf } from '../../src/time/time.js';
import { anyDay } from '../model/any-day.js';
import { agreementOf } from './facts.js';

const duration = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom('Y', 'M', 'W', 'D'))
  .map(([count, unit]) => parseDuration(`P${count}${unit}`) as Duration);
/** Days near an end of a month more often than others. */
const end = fc.tuple(anyDay(), fc.constantFrom(0, 1, 2)).map(([day, before]) => {
  return before === 2 ? day : addDays(`${day.slice(0, 8)}01` as Day, -1 - before);
});
const times = fc.integer({ min: 0, max: 40 });

/** The day before the same date; the end of the month where it has no such date. */
function dayBefore(next: Day, begin: Day, { days }: Duration): Day {
  return days > 0 || next.slice(8) === begin.slice(8) ? addDays(next, -1) : next;
}

describe('the end of a renewed term', () => {
  it.each([
    ['2026-12-31', 'P2Y', 3, '2032-12-31'],
    ['2026-01-01', 'P2W', 2, '2026-01-29'],
    ['2025-06-30', 'P1M1D', 2, '2025-09-02'],
    ['2026-01-01', 'P99999D', 4_000_000, '9999-12-31'],
  ])('%s + %s × %i = %s', (to, text, count, expected) => {
    expect(endAfter(to as Day, parseDuration(text) as Duration, count)).toBe(expected);
  });

  it('is the day before the day after the first end, moved by all periods', () => {
    fc.assert(
      fc.property(end, duration, times, (to, period, count) => {
        const begin = addDays(to, 1);
        const next = addDays(addMonths(begin, period.months * count), period.days * count);
        expect(endAfter(to, period, count)).toBe(dayBefore(next, begin, period));
      }),
      { numRuns: 300 },
    );
  });

  it('is followed by the next one, without a gap and without a day in both', () => {
    fc.assert(
      fc.property(end, duration, anyDay(), (to, period, day) => {
        const agreement = agreementOf(`validity: { to: ${to} }\nrenewal: { period: ${period.text} }`);
        const { until = to, renewals, deadlines } = timeOf(agreement, day);
        expect(timeOf(agreement, until)).toMatchObject({ until, renewals });
        expect(timeOf(agreement, addDays(until, 1)).renewals).toBe(renewals + 1);
        expect(deadlines.find(({ kind }) => kind === 'renewal')?.day).toBe(addDays(until, 1));
      }),
      { numRuns: 100 },
    );
  });
});
