import { firstWhere } from './first-where.js';
import typeface from './typeface.json' with { type: 'json' };

/**
 * Whether all cuts of the typeface that PDFs are set in (Source Sans 3: those of `typeface-cuts.json`) have a glyph for a
 * character. Of a text, its first character counts. The table is made by `scripts/typeface.mjs`.
 */
export function isInTypeface(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return firstWhere(EDGES.length, (index) => (EDGES[index] ?? 0) > code) % 2 === 1;
}

/** Where stretches of characters begin and, in turn, where they are over. */
const EDGES: readonly number[] = typeface.edges;
