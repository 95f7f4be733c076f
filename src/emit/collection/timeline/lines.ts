import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { COLLECTION_WORDS } from '../../../locales/collection-words.js';
import { axisMarks } from './axis.js';
import { scaleOf } from './scale.js';
import type { TimelineWindow } from './types.js';

/** The years above the bars, and the word for the line that is today. */
export function axis(window: TimelineWindow): Element {
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
export function grid(window: TimelineWindow): Element {
  const at = scaleOf(window);
  const lines = axisMarks(window).map(({ day, isSpare }) => upright(at(day), isSpare ? ['spare'] : undefined));
  return s('svg', { width: '100%', height: '100%', className: ['timeline-grid'], ariaHidden: 'true' }, lines);
}

/** A dashed line on a plain one, once, before all rows: it is seen on bars too. None where today is not in the picture. */
export function todayLine(window: TimelineWindow): readonly Element[] {
  if (!isDrawn(window)) return [];
  const x = scaleOf(window)(window.today);
  const lines = [upright(x, ['halo']), upright(x)];
  return [s('svg', { width: '100%', height: '100%', className: ['timeline-today'], ariaHidden: 'true' }, lines)];
}

function isDrawn({ from, until, today }: TimelineWindow): boolean {
  return from <= today && today <= until;
}

function upright(x: number, className?: string[]): Element {
  return s('line', { x1: percent(x), x2: percent(x), y1: '0', y2: '100%', className });
}

function percent(value: number): string {
  return `${value}%`;
}
