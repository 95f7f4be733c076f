import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, type Day, dayOf, daysBetween, daysInMonth, parseDay } from '../../src/model/day.js';
import { anyDay } from './any-day.js';

const day = (text: string) => parseDay(text) as Day;

describe('parseDay', () => {
  it.each(['2020-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('reads %s', (text) => {
    expect(parseDay(text)).toBe(text);
  });

  it.each([
    '2021-02-29',
    '1900-02-29',
    '2020-04-31',
    '2020-13-01',
    '2020-00-01',
    '2020-01-00',
    '0000-01-01',
    '2020-1-1',
    '20200101',
    '2020-01-01\n',
    ' 2020-01-01',
    '٢٠٢٠-٠١-٠١',
    '',
  ])('refuses %j', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});

describe('addMonths', () => {
  it.each([
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-12-31', -12, '2025-12-31'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-12-15', 1, '2027-01-15'],
    ['9999-06-01', 12, '9999-12-31'],
    ['0001-06-01', -12, '0001-01-01'],
  ])('%s + %i months = %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  it('moves whole months, and comes back to the same date or the clamped one before it', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: -1200, max: 1200 }), (from, months) => {
        const there = addMonths(from, months);
        const back = addMonths(there, -months);
        expect(back <= from).toBe(true);
        expect(daysBetween(back, from)).toBeLessThanOrEqual(3);
        expect(back.slice(0, 7)).toBe(from.slice(0, 7));
      }),
    );
  });

  it('keeps the order of days and of months', () => {
    fc.assert(
      fc.property(
        anyDay(),
        anyDay(),
        fc.integer({ min: -1200, max: 1200 }),
        fc.nat(1200),
        (one, other, months, more) => {
          const [early, late] = one < other ? [one, other] : [other, one];
          expect(addMonths(early, months) <= addMonths(late, months)).toBe(true);
          expect(addMonths(one, months) <= addMonths(one, months + more)).toBe(true);
        },
      ),
    );
  });
});

describe('addDays', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-29', 1, '2026-03-30'],
    ['0001-01-01', -1, '0001-01-01'],
    ['9999-12-31', 1, '9999-12-31'],
    ['2026-01-01', 1e15, '9999-12-31'],
    ['2026-01-01', -1e15, '0001-01-01'],
  ])('%s + %d days = %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
  });

  it('is undone by daysBetween', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: -300_000, max: 300_000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });
});

it('knows the months', () => {
  const lengths = Array.from({ length: 12 }, (_, month) => daysInMonth(2025, month + 1));
  expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  expect(dayOf(987, 6, 5)).toBe('0987-06-05');
});
