import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { bar } from './timeline/bar.js';
import { axis, grid, todayLine } from './timeline/lines.js';
import { rowItem } from './timeline/row.js';
import type { TimelineKey, TimelineRow, TimelineWindow } from './timeline/types.js';

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
      ...todayLine(window),
    ]),
  ]);
}

function keyItem({ tone, isDouble = false, words }: TimelineKey): Element {
  const swatch = s('svg', { width: '28', height: '16', ariaHidden: 'true' }, [
    s(
      'svg',
      { y: '8', overflow: 'visible' },
      bar({ start: 4, end: 96, tone, isDouble, isOpenBefore: false, isOpenAfter: false }),
    ),
  ]);
  return h('li', [swatch, h('span', words)]);
}
