import type { Lines } from '../lib/lines.js';
import type { Unreadable } from '../model/source.js';
import { secondsOfKnots } from './knots.js';
import { secondsOfNesting } from './nesting.js';
import { type Part, paragraphsOf, piecesOf } from './parts.js';
import { count, LINE_ENDS, MARKS, SIGNS } from './signs.js';

/**
 * Any words may be as many as a file can hold: what is limited is what a parser takes more than linear time, or much memory,
 * for. A limit grows with the length of the text, as the work of reading it does anyway: a short file made to hang a program
 * is refused, a long one that has as much of everything as real agreements have is read.
 */
interface Limit {
  readonly parts: 'paragraphs' | 'pieces';
  readonly measure: (part: string) => number;
  /** The most in all parts together, in a text of some UTF-16 units. */
  readonly most: (units: number) => number;
}

const LIMITS: readonly Limit[] = [
  { parts: 'paragraphs', measure: secondsOfKnots, most: (units) => 1 + units / 5e6 },
  { parts: 'pieces', measure: secondsOfNesting, most: (units) => 1 + units / 5e6 },
  // Each sign and line takes about 40 µs and 2 kB while it is read. Real agreements have one in 40 units.
  { parts: 'paragraphs', measure: countSigns, most: (units) => 50_000 + units / 12 },
  // Each paragraph and list item, about 100 µs and 16 kB. Real agreements have one in 150.
  { parts: 'paragraphs', measure: () => 1, most: (units) => 10_000 + units / 12 },
  // Cells of tables. Every output has one for each column of each row, however short the row is.
  { parts: 'paragraphs', measure: countCells, most: (units) => 50_000 + units / 40 },
];
