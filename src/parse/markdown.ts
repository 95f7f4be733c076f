import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { indexLines, type Lines } from '../lib/lines.js';
import { type Reader, readerFor } from './constructs.js';
import { type Labels, labelsOf, missingIn } from './labels.js';
import { nodesWithin, type Piece, readPieces } from './pieces.js';

/**
 * Longer texts are read in pieces of about this many UTF-16 units: until it is done, the parser keeps a hundred times what
 * it reads, and copies it for each list item. The longest known agreement is read as a whole.
 */
export const PIECE_UNITS = 100_000;

/**
 * Parses CommonMark with GFM tables, footnotes and autolinks from an offset on; every node's place is a place in the file.
 * The tree is the same whatever the size of the pieces.
 */
export function parseMarkdown(text: string, start: number, lines = indexLines(text), units = PIECE_UNITS): Root {
  const blanked = text.slice(0, start).replace(/[^\r\n]/g, ' ') + text.slice(start);
  const read = readerFor(blanked);
  const pieces = [...readPieces(blanked, lines.startOf(lines.point(start).line), lines, units, read)];
  const labels = labelsOf(pieces.flatMap(({ nodes }) => nodes));
  const children = pieces.flatMap((piece) => placed(piece, labels, lines, read));
  return { type: 'root', children, position: lines.range(0, text.length) };
}

/** The nodes of a piece with their places in the file; read once more where it refers to what another piece defines. */
function placed({ start, end, markdown, nodes }: Piece, labels: Labels, lines: Lines, read: Reader) {
  const missing = labels.size === 0 ? '' : missingIn(markdown, labelsOf(nodes), labels);
  const before = missing === '' ? '' : `${missing}x\n\n`;
  const own =
    before === '' ? nodes : nodesWithin(read(before + markdown).children, before.length, before.length + end - start);
  const { line } = lines.point(start);
  const lineShift = line - 1 - (before.split('\n').length - 1);
  for (const node of own) move(node, lineShift, start - before.length);
  return own;
}

/** Moves a node and all below it, in place: nobody else has seen it yet. */
function move(node: Nodes, lines: number, units: number): void {
  visit(node, ({ position }) => {
    for (const point of position ? [position.start, position.end] : []) {
      point.line += lines;
      point.offset = (point.offset ?? 0) + units;
    }
  });
}

export function emptyBody(): Root {
  return { type: 'root', children: [] };
}
