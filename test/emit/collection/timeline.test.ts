import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { axisMarks } from '../../../src/emit/collection/timeline/axis.js';
import { scaleOf } from '../../../src/emit/collection/timeline/scale.js';
import type { TimelineSpan } from '../../../src/emit/collection/timeline/types.js';
import { timelinePicture } from '../../../src/emit/collection/timeline.js';
import type { Day } from '../../../src/model/day.js';
import { tagsOf } from '../reading.js';

const day = (text: string) => text as Day;
const window = (from: string, until: string, today = '2026-11-21') => ({
  from: day(from),
  until: day(until),
  today: day(today),
  locale: 'sv' as const,
});
const DECADE = window('2021-01-01', '2030-12-31');

function span(from: string | undefined, until: string | undefined, tone: TimelineSpan['tone'] = 'good'): TimelineSpan {
  return { from: from as Day | undefined, until: until as Day | undefined, tone, words: `${from}–${until}.` };
}

function draw(spans: readonly TimelineSpan[], range = DECADE): string {
  return toHtml(timelinePicture('Bild', [{ label: 'A & B', href: 'a.html', spans }], range));
}

describe('timelinePicture', () => {
  it('tells a screen reader each row as its label and the sentences of its spans', () => {
    const html = draw([span('2021-01-01', '2022-12-31'), span('2023-01-01', undefined)]);
    expect(html).toContain('<a href="a.html">A &#x26; B</a>');
    expect(html).toContain('role="img" aria-label="2021-01-01–2022-12-31. 2023-01-01–undefined."');
    expect(html).toContain('<title>2021-01-01–2022-12-31.</title>');
    expect(draw([])).not.toContain('role="img"');
  });

  it('has no styles, scripts or ids of its own, and no two elements that depend on each other', () => {
    const html = draw([span(undefined, undefined, 'bad'), span('2024-01-01', '2024-12-31', 'wait')]);
    const names = tagsOf(html).flatMap(({ attributes }) => Object.keys(attributes));
    expect(names).not.toContain('style');
    expect(names).not.toContain('id');
    expect(html).not.toMatch(/<script|<style|url\(/);
  });

  it.each([
    ['within', span('2021-01-01', '2030-12-31'), '<rect x="0%" y="-7" width="100%"', 0],
    ['half', span('2026-01-01', '2030-12-31'), '<rect x="50%" y="-7" width="50%"', 0],
    ['open after', span('2026-01-01', undefined), '<rect x="50%" y="-7" width="50%"', 1],
    ['open before', span(undefined, '2025-12-31'), '<rect x="0%" y="-7" width="50%"', 1],
    ['open both ways', span(undefined, undefined), '<rect x="0%" y="-7" width="100%"', 2],
    ['beyond both ends', span('2000-01-01', '2050-12-31'), '<rect x="0%" y="-7" width="100%"', 2],
  ])('draws what is %s', (_, one, rect, arrows) => {
    const html = draw([one]);
    expect(html).toContain(rect);
    expect(html.match(/class="arrow/g)?.length ?? 0).toBe(arrows);
  });

  it.each([
    ['before', span('2000-01-01', '2020-12-31')],
    ['after', span('2031-01-01', undefined)],
  ])('does not draw what is %s the picture, but tells it', (_, one) => {
    const html = draw([one]);
    expect(html).not.toContain('<rect');
    expect(html).toContain(one.words);
  });

  it('marks today with a word, if it is in the picture', () => {
    expect(draw([])).toContain('i dag 2026-11-21');
    expect(draw([], window('2021-01-01', '2025-12-31'))).not.toContain('i dag');
  });
});

describe('the axis', () => {
  it.each([
    ['2021-01-01', '2030-12-31', '2021 2022 2023 2024 2025 2026 2027 2028 2029 2030', '2022 2024 2026 2028 2030'],
    ['2026-01-01', '2027-12-31', '2026 kv 2 kv 3 kv 4 2027 kv 2 kv 3 kv 4', '2026 2027'],
    ['2026-02-01', '2026-11-30', 'kv 2 2026 kv 3 kv 4', 'kv 2 2026 kv 3 kv 4'],
    ['2026-02-02', '2026-03-01', '', ''],
    [
      '1990-01-01',
      '2040-12-31',
      '1990 1995 2000 2005 2010 2015 2020 2025 2030 2035 2040',
      '1990 2000 2010 2020 2030 2040',
    ],
    ['0001-01-01', '9999-12-31', '1000 2000 3000 4000 5000 6000 7000 8000 9000', '2000 4000 6000 8000'],
  ])('%s–%s', (from, until, all, few) => {
    const marks = axisMarks(window(from, until));
    expect(marks.map(({ words }) => words).join(' ')).toBe(all);
    expect(marks.flatMap(({ words, isSpare }) => (isSpare ? [] : [words])).join(' ')).toBe(few);
  });

  it('counts a day from its morning to its evening, and stays within the picture', () => {
    const at = scaleOf(window('2026-01-01', '2026-04-10'));
    expect([at(day('2026-01-01')), at(day('2026-01-01'), 'evening'), at(day('2026-04-10'), 'evening')]).toEqual([
      0, 1, 100,
    ]);
    expect([at(day('2020-01-01')), at(day('2030-01-01'))]).toEqual([0, 100]);
    expect(scaleOf(window('2026-01-02', '2026-01-01'))(day('2026-01-01'))).toBe(0);
  });
});
