import type { CitedPlace, Meaning } from '../../model/citation.js';
import { safeAddress } from './addresses.js';
import type { LinkSpan } from './link-span.js';
import { provisionSpan } from './provision-spans.js';
import { type Span, spanOf } from './spans.js';

/**
 * The words of a citation that are links: all of them where it leads to one place, else those of each place, and the act's
 * own words, which lead to the act. `file` is the text that it stands in.
 */
export function citationLinks({ citation, places, act }: Meaning, file: string): readonly LinkSpan[] {
  const leading = (span: Span, href: string | undefined): readonly LinkSpan[] => {
    const url = href === undefined ? undefined : safeAddress(href);
    return url === undefined ? [] : [{ ...span, url, title: act?.title, isLaw: true }];
  };
  const whole = spanOf(citation.range);
  if (places.length < 2) return places.flatMap(({ href }) => leading(whole, href));
  const parts = places.map(({ range, href }) => ({ ...provisionSpan(range, citation.range, file), href }));
  const words = between(parts, whole).map((gap) => ownWords(gap, file));
  const address = workAddress(places);
  return [
    ...parts.flatMap(({ href, ...span }) => leading(span, href)),
    ...words.filter(({ start, end }) => start < end).flatMap((span) => leading(span, address)),
  ];
}

/** Where the act or publication that the places are parts of can be read as a whole. */
export function workAddress(places: readonly CitedPlace[]): string | undefined {
  return places.find(({ href }) => href !== undefined)?.href?.replace(/#.*$/, '');
}

/** What of a span is outside of its parts, which are in reading order. */
function between(parts: readonly Span[], { start, end }: Span): readonly Span[] {
  const starts = [start, ...parts.map((part) => part.end)];
  const ends = [...parts.map((part) => part.start), end];
  return starts.map((from, index) => ({ start: from, end: ends[index] ?? end }));
}

/** What an act's own words do not begin with: signs, markup, and what stands between provisions. */
const BEFORE = /^(?:&#?\w+;|[^\p{L}\p{N}&]|(?:och|samt|eller|respektive|till|jämte|i|av|enligt)(?![\p{L}\p{N}]))+/iu;
/** What they do not end with. A run of it is tried only from its beginning, so that the time is linear. */
const AFTER = /(?<![^\p{L}\p{N}.)”"’])[^\p{L}\p{N}.)”"’]+$/u;

/** The name or number of the act in what stands between its provisions, if it is there. */
function ownWords({ start, end }: Span, file: string): Span {
  const words = file.slice(start, Math.max(start, end)).replace(AFTER, '');
  return { start: start + (BEFORE.exec(words)?.[0].length ?? 0), end: start + words.length };
}
