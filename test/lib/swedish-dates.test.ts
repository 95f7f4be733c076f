import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates, maskDates, NUMBER_DATE, WORD_DATE } from '../../src/lib/swedish-dates.js';

const dates = (text: string) => findDates(text).map(({ start, end, date }) => [text.slice(start, end), date.text]);

describe('findDates', () => {
  it.each([
    ['från och med den 1 juni 2023 till', 'den 1 juni 2023', '2023-06-01'],
    ['(1 juni 2023)', '1 juni 2023', '2023-06-01'],
    ['Den 3:e\nmaj 2020.', 'Den 3:e\nmaj 2020', '2020-05-03'],
    ['31 dec. 2026,', '31 dec. 2026', '2026-12-31'],
    ['2023-06-01.', '2023-06-01', '2023-06-01'],
    ['den 1/9 2017', 'den 1/9 2017', '2017-09-01'],
    ['1/9-2017', '1/9-2017', '2017-09-01'],
    ['i Juni 2023', 'Juni 2023', '2023-06'],
    ['kommer år 2012', 'år 2012', '2012'],
    ['senast 2020', '2020', '2020'],
    ['åren 2019–2022', 'åren 2019–2022', '2019/2022'],
    ['år 2023-2024', 'år 2023-2024', '2023/2024'],
    ['till hösten 2013', 'hösten 2013', '2013-07/2013-12'],
    ['vårterminen 2014', 'vårterminen 2014', '2014-01/2014-06'],
    ['sommaren 2014', 'sommaren 2014', '2014-06/2014-08'],
  ])('reads %j', (text, words, edtf) => {
    expect(dates(text)).toEqual([[words, edtf]]);
  });

  it.each([
    'SFS 2017:612, SOSFS 2007:10/2008:20 och prop. 2007/08:70',
    'nr 1/2010, dnr 2010/0003, 17KS6702, §2012',
    'http://www.example.se/publikationer2012/2012-1-34?year=2012#2013',
    '2012 års plan, 2020-talet och 2000 kronor, 2012 personer, 2 020, 1.2012, 2012,5',
    'den 31 februari 2023, 2023-13-01 och 2011-12',
    'den 1 juni, i maj, nästa år, 1799 och 2100',
  ])('leaves alone %j', (text) => {
    expect(dates(text)).toEqual([]);
  });

  it('keeps order, and both ends of a period', () => {
    expect(dates('gäller 2023-06-01 – 2026-12-31, dock från den 1 juli 2023 fr.o.m. 2024')).toEqual([
      ['2023-06-01', '2023-06-01'],
      ['2026-12-31', '2026-12-31'],
      ['den 1 juli 2023', '2023-07-01'],
      ['2024', '2024'],
    ]);
  });

  it('reads a text that is nothing but dates and what looks like them', () => {
    const text = 'den 1 juni 2023 – 2012/13:4 (2017:30) år 2012 hösten 20 '.repeat(2000);
    expect(findDates(text)).toHaveLength(4000);
  });
});

describe('maskDates', () => {
  it('puts one unit in the place of each date and finds the way back', () => {
    const text = 'Från 2012 till den 1 maj 2013.';
    const masked = maskDates(text);
    expect(masked.text).toBe(`Från ${NUMBER_DATE} till ${WORD_DATE}.`);
    expect([5, 6, 12].map((index) => masked.dateAt(index)?.date.text)).toEqual(['2012', undefined, '2013-05-01']);
    expect([0, 5, 6, 12, 13, 14].map(masked.unmasked)).toEqual([0, 5, 9, 15, 29, 30]);
  });

  it('never fails, whatever the text', () => {
    const pieces = fc.constantFrom('2012', ' ', 'den 1 maj 2013', '-', 'å', NUMBER_DATE, '/');
    fc.assert(
      fc.property(
        fc.array(pieces).map((parts) => parts.join('')),
        (text) => {
          const masked = maskDates(text);
          expect(masked.unmasked(masked.text.length)).toBe(text.length);
        },
      ),
    );
  });
});
