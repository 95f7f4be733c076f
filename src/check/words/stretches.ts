import { firstWhere } from '../../lib/first-where.js';
import type { Range } from '../../model/place.js';

/** A part of a text or of a file; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Whether a stretch touches one of others, which are in reading order and apart. Logarithmic time. */
export function touches({ start, end }: Stretch, others: readonly Stretch[]): boolean {
  const next = others[firstWhere(others.length, (index) => (others[index]?.end ?? 0) > start)];
  return next !== undefined && next.start < end;
}

/** Where a place is in its file. */
export function fileStretch({ start, end }: Range): Stretch {
  return { start: start.offset, end: end.offset };
}
