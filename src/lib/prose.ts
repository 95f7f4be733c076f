import type { Nodes, Parents } from 'mdast';
import type { Range } from '../model/place.js';
import type { SourceDocument } from '../model/source.js';
import { compose } from './compose.js';
import { once, oncePerObject } from './once.js';
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

/** The running text of a block. The places of its UTF-16 units are found when the first is asked for: most never are. */
export function proseOf(block: Nodes, source: SourceDocument): Prose {
  return proseFrom(wordsOfBlock(block), () => placesOf(block, source.text), block.position?.end.offset ?? 0, source);
}

/** A stretch of a file as it stands, as running text. */
export function proseIn({ start, end }: Range, source: SourceDocument): Prose {
  const text = source.text.slice(start.offset, end.offset);
  return proseFrom(composed(text), () => placeUnits(text, text, start.offset), end.offset, source);
}

function proseFrom(
  { written, text }: Composed,
  placesOf: () => readonly UnitPlace[],
  last: number,
  source: SourceDocument,
): Prose {
  const placed = once(() => (written === text ? placesOf() : compose({ text: written, places: placesOf() }).places));
  return {
    text,
    range: (start, end) => {
      const places = placed();
      const opening = places[start]?.start ?? last;
      return source.lines.range(opening, end > start ? (places[end - 1]?.end ?? last) : opening);
    },
  };
}

/** Words as they are written, and composed (NFC). */
interface Composed {
  readonly written: string;
  readonly text: string;
}

function composed(written: string): Composed {
  return {
    written,
    text: written.normalize('NFC') === written ? written : compose({ text: written, places: [] }).text,
  };
}

/** Rules read the same blocks one after another. */
const wordsOfBlock = oncePerObject((block: Nodes) => composed([...pieces(block)].map(({ value }) => value).join('')));

function placesOf(block: Nodes, file: string): readonly UnitPlace[] {
  return [...pieces(block)].flatMap(({ node, value }) => unitsOf(value, node, file));
}

interface Piece {
  readonly node: Nodes;
  readonly value: string;
}

function* pieces(node: Nodes): Generator<Piece> {
  if (node.type === 'text') yield { node, value: node.value };
  else if (node.type === 'break') yield { node, value: '\n' };
  else if ('children' in node) for (const child of (node as Parents).children) yield* pieces(child);
}

function unitsOf(value: string, { type, position }: Nodes, file: string): readonly UnitPlace[] {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  return type === 'break' ? [{ start, end }] : placeUnits(value, file.slice(start, end), start);
}
