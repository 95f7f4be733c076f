import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/model/edtf.js';
import { anyDay } from './any-day.js';

describe('parseEdtf', () => {
  it.each([
    ['2020', 'year', '2020-01-01', '2020-12-31'],
    ['2020-02', 'month', '2020-02-01', '2020-02-29'],
    ['2020-06-15', 'day', '2020-06-15', '2020-06-15'],
    ['2023/2024', 'interval', '2023-01-01', '2024-12-31'],
    ['2023-03/2024-02', 'interval', '2023-03-01', '2024-02-29'],
    ['2023-03-15/2023', 'interval', '2023-03-15', '2023-12-31'],
  ])('reads %s', (text, precision, first, last) => {
    expect(parseEdtf(text)).toEqual({ text, precision, first, last });
  });

  it.each([
    '',
    '0000',
    '20',
    '2020-13',
    '2020-00',
    '2020-6',
    '2021-02-29',
    '2024/2023',
    '2023/',
    '/2023',
    '2023/2024/2025',
    '2023/..',
    '2020~',
    '2020-06-15T10:00',
    '2023 / 2024',
    '2023-2024',
  ])('refuses %j', (text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });

  it('lasts from its first day to its last, for anything it reads', () => {
    const pieces = fc.tuple(anyDay(), fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 3 }), (parts) => {
        const date = parseEdtf(parts.join('/'));
        if (date) expect(date.first <= date.last).toBe(true);
      }),
    );
  });
});
