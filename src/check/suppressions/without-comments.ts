import { firstWhere } from '../../lib/first-where.js';
import type { Range } from '../../model/place.js';
import type { SourceDocument } from '../../model/source.js';

/** A stretch of the file without the suppressions in it, and the space before each: what it was before they were written. */
export function wordsWithoutComments({ start, end }: Range, { text, suppressions }: SourceDocument): string {
  const isAfter = (index: number) => (suppressions[index]?.range.start.offset ?? 0) >= start.offset;
  let words = '';
  let at = start.offset;
  for (let index = firstWhere(suppressions.length, isAfter); index < suppressions.length; index++) {
    const comment = suppressions[index]?.range;
    if (!comment || comment.end.offset > end.offset) break;
    words += text.slice(at, comment.start.offset).trimEnd();
    at = comment.end.offset;
  }
  return words + text.slice(at, end.offset);
}
