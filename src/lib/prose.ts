import type { Nodes, Parents, Text } from 'mdast';
import type { Range } from '../model/place.js';
import type { SourceDocument } from '../model/source.js';
import { compose, type PlacedText } from './compose.js';
import { placeUnits, type UnitPlace } from './written.js';

/** The running text of one block (a paragraph, a heading, a table cell), across emphasis, links and soft line breaks, NFC. */
export interface Prose {
  readonly text: string;
  /** Where a stretch of `text` stands in the file, escapes and character references whole. */
  range(start: number, end: number): Range;
}

/** Every block of running text under a node, in reading order; code and raw HTML are not running text. */
export function* proseBlocks(node: Nodes, source: SourceDocument): Generator<Prose> {
  if (BLOCKS.has(node.type)) yield proseOf(node, source);
  else if ('children' in node) for (const child of node.children) yield* proseBlocks(child, source);
}

const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/** The running text of a block, with the place of each of its UTF-16 units. */
export function proseOf(block: Nodes, source: SourceDocument): Prose {
  return proseFrom(read(block, source.text), block.position?.end.offset ?? 0, source);
}

function proseFrom(read: PlacedText, last: number, source: SourceDocument): Prose {
  const { text, places } = compose(read);
  return {
    text,
    range: (start, end) => {
      const opening = places[start]?.start ?? last;
      return source.lines.range(opening, end > start ? (places[end - 1]?.end ?? last) : opening);
    },
  };
}

/** A stretch of a file as it stands, as running text. */
export function proseIn({ start, end }: Range, source: SourceDocument): Prose {
  const text = source.text.slice(start.offset, end.offset);
  return proseFrom({ text, places: placeUnits(text, text, start.offset) }, end.offset, source);
}

function read(block: Nodes, file: string): PlacedText {
  const texts: string[] = [];
  const places: UnitPlace[] = [];
  for (const { value, units } of pieces(block, file)) {
    texts.push(value);
    for (const unit of units) places.push(unit);
  }
  return { text: texts.join(''), places };
}

interface Piece {
  readonly value: string;
  readonly units: readonly UnitPlace[];
}

function* pieces(node: Nodes, file: string): Generator<Piece> {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  if (node.type === 'text') yield { value: node.value, units: unitsOf(node, file) };
  else if (node.type === 'break') yield { value: '\n', units: [{ start, end }] };
  else if ('children' in node) for (const child of (node as Parents).children) yield* pieces(child, file);
}

function unitsOf({ value, position }: Text, file: string): readonly UnitPlace[] {
  const start = position?.start.offset ?? 0;
  return placeUnits(value, file.slice(start, position?.end.offset ?? start), start);
}
