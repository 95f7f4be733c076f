import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { COLLECTION_WORDS } from '../../locales/collection-words.js';
import type { Day } from '../../model/day.js';
import type { Locale } from '../../model/locale.js';
import { axisMarks } from './timeline/axis.js';
import { bar, type Tone } from './timeline/bar.js';
import { scaleOf } from './timeline/scale.js';

/** Something that applies for a while; undefined is open in that direction. */
export interface TimelineSpan {
  readonly from: Day | undefined;
  readonly until: Day | undefined;
  readonly tone: Tone;
  /** The span in one sentence: what a pointer shows and a screen reader says. */
  readonly words: string;
}

export interface TimelineRow {
  readonly label: string;
  readonly href?: string;
  /** The label's language where it is another than the page's. */
  readonly lang?: string;
  /** The earlier first; where they meet, the later one is drawn on top. */
  readonly spans: readonly TimelineSpan[];
}

/** The days that are drawn, the first and the last of them included. */
export interface TimelineWindow {
  readonly from: Day;
  readonly until: Day;
  readonly today: Day;
  readonly locale: Locale;
}

/** What a tone means in one picture. */
export interface TimelineKey {
  readonly tone: Tone;
  readonly words: string;
}

/**
 * A drawing (inline SVG) of what applies when; every fact of it also stands in a table or list beside it.
 * All words are HTML or unscaled SVG text, so they are as large on a phone as in print; lengths are in percent of the width.
 * A screen reader is told each row as its label and the sentences of its spans, and nothing of the axis.
 */
export function timelinePicture(
  caption: string,
  rows: readonly TimelineRow[],
  window: TimelineWindow,
  keys: readonly TimelineKey[] = [],
): Element {
  return h('figure', { className: ['timeline'] }, [
    h('figcaption', caption),
    ...(keys.length > 0 ? [h('ul', { className: ['timeline-keys'] }, keys.map(keyItem))] : []),
    axis(window),
    h('div', { className: ['timeline-plot'] }, [
      grid(window),
      h(
        'ul',
        { className: ['timeline-rows'] },
        rows.map((row) => rowItem(row, window)),
      ),
      ...(isDrawn(window) ? [todayLine(window)] : []),
    ]),
  ]);
}

function keyItem({ tone, words }: TimelineKey): Element {
  const swatch = s('svg', { width: '28', height: '16', ariaHidden: 'true' }, [
    s(
      'svg',
      { y: '8', overflow: 'visible' },
      bar({ start: 4, end: 96, tone, isOpenBefore: false, isOpenAfter: false }),
    ),
  ]);
  return h('li', [swatch, h('span', words)]);
}

/** The years above the bars, and the word for the line that is today. */
function axis(window: TimelineWindow): Element {
  const at = scaleOf(window);
  const { today, locale } = window;
  const ticks = axisMarks(window).map(({ day, words, isSpare }) =>
    s(
      'text',
      { x: percent(at(day)), y: '34', textAnchor: 'middle', className: isSpare ? ['spare'] : undefined },
      words,
    ),
  );
  const drawing = s('svg', { width: '100%', height: '40', overflow: 'visible' }, [
    ...ticks,
    ...(isDrawn(window) ? [todayWord(at(today), `${COLLECTION_WORDS.today[locale]} ${today}`)] : []),
  ]);
  return h('div', { className: ['timeline-axis'], ariaHidden: 'true' }, drawing);
}

/** Beside the line, on the side where there is room. */
function todayWord(x: number, words: string): Element {
  const textAnchor = x < 25 ? 'start' : x > 75 ? 'end' : 'middle';
  return s('text', { x: percent(x), y: '13', textAnchor, className: ['today'] }, words);
}

/** The lines of the axis, once, behind all rows. */
function grid(window: TimelineWindow): Element {
  const at = scaleOf(window);
  const lines = axisMarks(window).map(({ day, isSpare }) => upright(at(day), isSpare ? ['spare'] : undefined));
  return s('svg', { width: '100%', height: '100%', className: ['timeline-grid'], ariaHidden: 'true' }, lines);
}

/** A dashed line on a plain one, once, before all rows: it is seen on bars too. */
function todayLine(window: TimelineWindow): Element {
  const x = scaleOf(window)(window.today);
  const lines = [upright(x, ['halo']), upright(x)];
  return s('svg', { width: '100%', height: '100%', className: ['timeline-today'], ariaHidden: 'true' }, lines);
}

function rowItem({ label, href, lang, spans }: TimelineRow, window: TimelineWindow): Element {
  const said = spans.map(({ words }) => words).join(' ');
  const forReaders = said === '' ? { ariaHidden: 'true' } : { role: 'img', ariaLabel: said };
  const picture = s('svg', { width: '100%', height: '100%', overflow: 'visible', ...forReaders }, [
    s(
      'svg',
      { y: '50%', overflow: 'visible' },
      spans.flatMap((span) => drawn(span, window)),
    ),
  ]);
  return h('li', [h('span', { lang }, href === undefined ? label : h('a', { href }, label)), h('div', picture)]);
}

/** What of a span lies within the window. */
function drawn({ from, until, tone, words }: TimelineSpan, window: TimelineWindow): readonly Element[] {
  const isOutside = (until !== undefined && until < window.from) || (from !== undefined && from > window.until);
  if (isOutside) return [];
  const at = scaleOf(window);
  const isOpenBefore = from === undefined || from < window.from;
  const isOpenAfter = until === undefined || until > window.until;
  const start = isOpenBefore ? 0 : at(from);
  const end = isOpenAfter ? 100 : at(until, 'evening');
  return [s('g', [s('title', words), ...bar({ start, end, tone, isOpenBefore, isOpenAfter })])];
}

function upright(x: number, className?: string[]): Element {
  return s('line', { x1: percent(x), x2: percent(x), y1: '0', y2: '100%', className });
}

function isDrawn({ from, until, today }: TimelineWindow): boolean {
  return from <= today && today <= until;
}

function percent(value: number): string {
  return `${value}%`;
}
