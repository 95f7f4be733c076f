import { firstWhere } from '../../lib/first-where.js';
import type { Range } from '../../model/place.js';

/** A stretch of a text, in offsets; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function spanOf({ start, end }: Range): Span {
  return { start: start.offset, end: end.offset };
}

/** The spans in reading order and apart: of two that overlap, the one that starts first. */
export function apart<Kind extends Span>(spans: readonly Kind[]): readonly Kind[] {
  let end = 0;
  return [...spans]
    .sort((one, other) => one.start - other.start)
    .filter((span) => {
      if (span.start < end || span.end <= span.start) return false;
      end = span.end;
      return true;
    });
}

/** Those of `spans`, which are in reading order and apart, that share something with a stretch. Logarithmic time beside their number. */
export function spansIn<Kind extends Span>(spans: readonly Kind[], { start, end }: Span): readonly Kind[] {
  const first = firstWhere(spans.length, (index) => (spans[index]?.end ?? 0) > start);
  const last = firstWhere(spans.length, (index) => (spans[index]?.start ?? 0) >= end);
  return spans.slice(first, last);
}
