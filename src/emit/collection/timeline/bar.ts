import type { Element } from 'hast';
import { s } from 'hastscript';

/** How well things stand: `good` is a filled bar, `wait` a dashed outline, `bad` is striped, so that they differ without colour. */
export type Tone = 'good' | 'wait' | 'bad';

/** A bar around the line y = 0; start and end in percent of the width. Open ends are arrows beyond it. */
interface Bar {
  readonly start: number;
  readonly end: number;
  readonly tone: Tone;
  readonly isOpenBefore: boolean;
  readonly isOpenAfter: boolean;
  readonly isDouble?: boolean;
}

export function bar({ start, end, tone, isOpenBefore, isOpenAfter, isDouble = false }: Bar): Element[] {
  const width = `${Number((end - start).toFixed(2))}%`;
  const [x, x2] = [`${start}%`, `${end}%`];
  const stripes = s('line', { x1: x, x2, y1: '0', y2: '0', className: ['stripes'] });
  return [
    ...(isDouble ? HALVES : WHOLE).map(({ y, height }) => s('rect', { x, y, width, height, className: ['bar', tone] })),
    ...(tone === 'bad' ? [stripes] : []),
    ...(isOpenBefore ? [arrow(x, 'M0-9 -9 0 0 9z', tone)] : []),
    ...(isOpenAfter ? [arrow(x2, 'M0-9 9 0 0 9z', tone)] : []),
  ];
}

const WHOLE = [{ y: '-7', height: '14' }];
const HALVES = [
  { y: '-8', height: '5.5' },
  { y: '2.5', height: '5.5' },
];

/** Drawn in pixels at a place in percent. */
function arrow(x: string, d: string, tone: Tone): Element {
  return s('svg', { x, overflow: 'visible' }, s('path', { d, className: ['arrow', tone] }));
}
