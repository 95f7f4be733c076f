import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, type Day } from '../../src/model/day.js';
import { addDuration, type Duration, parseDuration } from '../../src/model/duration.js';
import { anyDay } from './any-day.js';

const duration = (text: string) => parseDuration(text) as Duration;

describe('parseDuration', () => {
  it.each([
    ['P2Y', 24, 0],
    ['P12M', 12, 0],
    ['P1Y6M', 18, 0],
    ['P2W', 0, 14],
    ['P90D', 0, 90],
    ['P1Y2M3W4D', 14, 25],
    ['P9999Y', 119_988, 0],
  ])('reads %s', (text, months, days) => {
    expect(parseDuration(text)).toEqual({ text, months, days });
  });

  it.each([
    '',
    'P',
    'P0D',
    'P0Y0M',
    '2Y',
    'p2y',
    'P-2Y',
    '-P2Y',
    'P1.5Y',
    'PT12H',
    'P1DT1H',
    'P1M1Y',
    'P12 M',
    '12 månader',
    'P99999Y',
  ])('refuses %j', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});

describe('addDuration', () => {
  it.each([
    ['2024-02-29', 'P1Y', 1, '2025-02-28'],
    ['2026-12-31', 'P2Y', 3, '2032-12-31'],
    ['2026-12-31', 'P12M', -1, '2025-12-31'],
    ['2026-01-31', 'P1M1D', 1, '2026-03-01'],
    ['2026-01-01', 'P2W', 2, '2026-01-29'],
    ['2026-01-01', 'P99999D', 4_000_000, '9999-12-31'],
    ['2026-01-01', 'P9999Y', -4_000_000, '0001-01-01'],
  ])('%s + %s × %i = %s', (from, text, times, to) => {
    expect(addDuration(from as Day, duration(text), times)).toBe(to);
  });

  it('never goes back as it is repeated, and with months alone counts from the first day', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: 1, max: 600 }), fc.nat(50), (from, months, times) => {
        const period = duration(`P${months}M`);
        expect(addDuration(from, period, times) < addDuration(from, period, times + 1)).toBe(true);
        expect(addDuration(from, period, times)).toBe(addMonths(from, months * times));
      }),
    );
  });
});
