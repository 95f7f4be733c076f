import type { Nodes } from 'mdast';
import { firstWhere } from '../../lib/first-where.js';
import { nodesOf } from '../../lib/nodes.js';
import type { Citation } from '../../model/citation.js';
import { type Range, rangeOf } from '../../model/place.js';
import type { SourceDocument } from '../../model/source.js';

/**
 * Tells of citations whether other words can safely be put in their place: they have no markup, and do not stand in nodes
 * whose words are tied to something else, such as a heading, which gives an anchor its name. A look-up takes logarithmic time.
 */
export function mendableOutside(
  { body }: SourceDocument,
  ...types: readonly Nodes['type'][]
): (citation: Citation) => boolean {
  const tied = outermost(nodesOf(body, ...types).map(rangeOf));
  return (citation) => isPlain(citation) && !isWithin(tied, citation.range.start.offset);
}

function outermost(ranges: readonly Range[]): readonly Range[] {
  const kept: Range[] = [];
  for (const range of ranges) if (range.start.offset >= endOf(kept.at(-1))) kept.push(range);
  return kept;
}

function isPlain({ text, written }: Citation): boolean {
  return text.normalize('NFC').replace(/\s+/g, ' ') === written && !HARD_BREAK.test(text);
}

/** CommonMark, 6.7: two spaces at the end of a line break it, and are the author's. */
const HARD_BREAK = / {2}(?:\r?\n|\r)/;

function isWithin(ranges: readonly Range[], offset: number): boolean {
  const next = ranges[firstWhere(ranges.length, (index) => endOf(ranges[index]) > offset)];
  return next !== undefined && next.start.offset <= offset;
}

function endOf(range: Range | undefined): number {
  return range?.end.offset ?? 0;
}
