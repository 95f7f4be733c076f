import type { Point, Range } from '../model/place.js';
import type { CheckedFile } from '../model/reporter.js';

/**
 * A range as editors and code hosts mark it: without the line ends that it ends with, for the line after may not be there, and
 * with no column or offset for a byte order mark, which editors do not count. An empty range stays empty.
 */
export function editorRange(file: CheckedFile, range: Range): Range {
  const { text, lines } = file;
  const { start, end } = range;
  const ended = /[\r\n]+$/.exec(text.slice(start.offset, end.offset))?.[0].length ?? 0;
  return withoutMark(file, { start, end: ended > 0 ? lines.point(end.offset - ended) : end });
}

/** The same stretch, counted from after a byte order mark. */
export function withoutMark({ text }: CheckedFile, { start, end }: Range): Range {
  if (!text.startsWith('\uFEFF')) return { start, end };
  const counted = ({ line, column, offset }: Point): Point => ({
    line,
    column: line === 1 ? Math.max(1, column - 1) : column,
    offset: Math.max(0, offset - 1),
  });
  return { start: counted(start), end: counted(end) };
}
