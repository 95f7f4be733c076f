import type { Nodes } from 'mdast';
import { firstWhere } from '../../lib/first-where.js';
import { nodesOf } from '../../lib/nodes.js';
import type { Agreement } from '../../model/agreement.js';
import type { Citation } from '../../model/citation.js';
import { type Range, rangeOf } from '../../model/place.js';
import { type Around, aroundIn } from './around.js';
import { type Beside, goesOn } from './goes-on.js';
import { endsOpen } from './lead-in.js';
import { beginsWithBareNumber, isOnePiece } from './one-piece.js';
import { partIsTorn } from './parts-beside.js';

/** Whether some words can safely be put in the place of a citation. */
export type IsMendable = (citation: Citation, words: string) => boolean;

/**
 * Tells of citations whether other words can safely be put in their place: they have no markup, all of them has been read,
 * they are no quotation, and do not stand in nodes whose words are tied to something else, such as a heading, which gives an
 * anchor its name. A look-up takes logarithmic time.
 */
export function mendableOutside({ source, citations }: Agreement, ...types: readonly Nodes['type'][]): IsMendable {
  const tied = outermost(nodesOf(source.body, 'blockquote', ...types).map(rangeOf));
  const around = aroundIn(source);
  const besideOf = besideReader(citations);
  const isCrowded = crowdedIn(source.text, citations);
  return (citation, words) => {
    const { start, end } = citation.range;
    if (
      !isPlain(citation) ||
      isCrowded(citation) ||
      isWithin(tied, start.offset) ||
      CODE.test(source.text.slice(end.offset, end.offset + 2))
    )
      return false;
    const place = around(citation);
    if (!place || place.isQuoted()) return false;
    const beside = besideOf(citation, place);
    if (goesOn(beside) || partIsTorn(citation, beside.after)) return false;
    if (beginsWithBareNumber(citation.written) && !endsOpen(beside.before)) return false;
    return !losesFullStop(citation.text, words, place.text.slice(place.to, place.to + NEAR));
  };
}

/** Code, which is not running text, right after. */
const CODE = /^[^\S\n]?`/;
/** How many characters are read on either side. */
const NEAR = 40;

/** What stands beside citations, up to the citations next to them. */
function besideReader(citations: readonly Citation[]): (citation: Citation, around: Around) => Beside {
  const sorted = citations.map(({ range }) => range).sort((a, b) => a.start.offset - b.start.offset);
  return ({ range }, { text, from, to, indexOf }) => {
    const at = firstWhere(sorted.length, (index) => (sorted[index]?.start.offset ?? 0) >= range.start.offset);
    const [before, next] = [sorted[at - 1], sorted[at + 1]];
    const start = Math.max(from - NEAR, before ? indexOf(before.end.offset) : 0);
    const end = Math.min(to + NEAR, next ? indexOf(next.start.offset) : text.length);
    return { before: text.slice(start, from), after: text.slice(to, end) };
  };
}

/** Whether another work is named with nothing but space between: which of the two a provision is of cannot be told. */
function crowdedIn(text: string, citations: readonly Citation[]): (citation: Citation) => boolean {
  const sorted = citations.map(({ range }) => range).sort((a, b) => a.start.offset - b.start.offset);
  const gap = (one: Range | undefined, other: Range | undefined) =>
    one && other ? text.slice(one.end.offset, other.start.offset) : '-';
  return ({ range }) => {
    const at = firstWhere(sorted.length, (index) => (sorted[index]?.start.offset ?? 0) >= range.start.offset);
    return [gap(sorted[at - 1], range), gap(range, sorted[at + 1])].some(isOneSpace);
  };
}

/** White space with at most one line end. */
function isOneSpace(text: string): boolean {
  return text.trim() === '' && text.split('\n').length < 3;
}

/** Whether the full stop of an abbreviation that the old words end with also ends the sentence: `Se HSL 3 f § 1 st.` */
function losesFullStop(old: string, words: string, after: string): boolean {
  if (words.endsWith('.')) return after.startsWith('.');
  return old.endsWith('.') && !/^(?:\s+\p{Ll}|\s*[,;:)])/u.test(after);
}

function outermost(ranges: readonly Range[]): readonly Range[] {
  const kept: Range[] = [];
  for (const range of ranges) if (range.start.offset >= endOf(kept.at(-1))) kept.push(range);
  return kept;
}

function isPlain({ text, written }: Citation): boolean {
  return (
    text.normalize('NFC').replace(/\s+/g, ' ') === written &&
    !HARD_BREAK.test(text) &&
    !LOOSE_LETTER.test(written) &&
    isOnePiece(text)
  );
}

/** `8§a`: the letter can be the section's, or a part of it. */
const LOOSE_LETTER = /§\s*(?![iåö]\s)\p{L}(?!\p{L})/u;

/** CommonMark, 6.7: two spaces at the end of a line break it, and are the author's. */
const HARD_BREAK = / {2}(?:\r?\n|\r)/;

function isWithin(ranges: readonly Range[], offset: number): boolean {
  const next = ranges[firstWhere(ranges.length, (index) => endOf(ranges[index]) > offset)];
  return next !== undefined && next.start.offset <= offset;
}

function endOf(range: Range | undefined): number {
  return range?.end.offset ?? 0;
}
