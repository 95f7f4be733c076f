import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { bar } from './bar.js';
import { scaleOf } from './scale.js';
import type { TimelineRow, TimelineSpan, TimelineWindow } from './types.js';

/** A row: its label, and its spans beside or below it. */
export function rowItem({ label, href, lang, spans }: TimelineRow, window: TimelineWindow): Element {
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
function drawn(
  { from, until, tone, isDouble = false, words }: TimelineSpan,
  window: TimelineWindow,
): readonly Element[] {
  const isOutside = (until !== undefined && until < window.from) || (from !== undefined && from > window.until);
  if (isOutside) return [];
  const at = scaleOf(window);
  const isOpenBefore = from === undefined || from < window.from;
  const isOpenAfter = until === undefined || until > window.until;
  const start = isOpenBefore ? 0 : at(from);
  const end = isOpenAfter ? 100 : at(until, 'evening');
  return [s('g', [s('title', words), ...bar({ start, end, tone, isOpenBefore, isOpenAfter, isDouble })])];
}
