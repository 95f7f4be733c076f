import type { Agreement } from '../../model/agreement.js';
import type { Range } from '../../model/place.js';
import { apart, type Span, spanOf } from './spans.js';

/**
 * All that belongs to a provision of a citation: its range, and the sign that it shares with others after it (`1 och 1 a §§`)
 * or before it (`s. 5 och 9`). `file` is the text that both stand in.
 */
export function provisionSpan(range: Range, citation: Range, file: string): Span {
  const { start, end } = spanOf(range);
  if (file.slice(start, end).includes('§')) return { start, end };
  const before = SIGN_BEFORE.exec(file.slice(Math.max(citation.start.offset, start - 12), start));
  const after = SIGN_AFTER.exec(file.slice(end, citation.end.offset));
  return { start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0) };
}

const SIGN_BEFORE = /(?:(?<!\p{L})(?:s\.|sid\.|sidan|sidorna)|§+)\s*$/u;
const SIGN_AFTER = /^[\s*_]{0,9}§+/;

/**
 * Where the spaces of a text must not part what they stand between: in each provision up to its `§` and a number after it,
 * `16 kap. 3 §`, `9 § 1`, `s. 5` (Myndigheternas skrivregler: a number and its sign stand on one line).
 */
export function keptTogether({ citations, loosePinpoints, source }: Agreement): readonly Span[] {
  const cited = citations.flatMap(({ pinpoints, range }) =>
    pinpoints.map((pinpoint) => provisionSpan(pinpoint.range, range, source.text)),
  );
  const loose = loosePinpoints.map(({ range }) => spanOf(range));
  return apart([...cited, ...loose].map((span) => upToSign(span, source.text)));
}

function upToSign({ start, end }: Span, file: string): Span {
  return { start, end: start + lengthToSign(file.slice(start, end)) };
}

/** How much of a provision keeps together: up to its sign and a number after it; words such as `första stycket` may stand on the next line. */
export function lengthToSign(provision: string): number {
  return /^[^§]*§+(?:\s+\d+)?/.exec(provision)?.[0].length ?? provision.length;
}
