import type { Point, Range } from '../model/place.js';
import { firstWhere } from './first-where.js';

/** Turns offsets of one text into points. Lines end with LF, CRLF or CR. */
export interface Lines {
  point(offset: number): Point;
  range(start: number, end: number): Range;
  /** The offset where a 1-based line starts; the text's length for lines after the last. */
  startOf(line: number): number;
  readonly count: number;
}

/** Indexes the lines of a text once, so that each look-up is a binary search. */
export function indexLines(text: string): Lines {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length)];
  const point = (offset: number): Point => {
    const line = firstWhere(starts.length, (index) => (starts[index] ?? 0) > offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1, offset };
  };
  return {
    point,
    range: (start, end) => ({ start: point(start), end: point(end) }),
    startOf: (line) => starts[line - 1] ?? text.length,
    count: starts.length,
  };
}
