import type { Position } from 'unist';

/**
 * A place in a file as it is on disk. Lines and columns are 1-based, columns and offsets count UTF-16 units,
 * and a byte order mark and both halves of CRLF are counted: `text.slice(start.offset, end.offset)` is what is meant.
 */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A stretch of text; `end` is exclusive. Structurally a unist Position with offsets. */
export interface Range {
  readonly start: Point;
  readonly end: Point;
}

/** Something that has a place in the source. */
export interface Located {
  readonly range: Range;
}

const BEGINNING: Point = { line: 1, column: 1, offset: 0 };

/** The empty range at the very beginning of a file. */
export const START: Range = { start: BEGINNING, end: BEGINNING };

/** The range of a syntax tree node; nodes that no text stands for are at the beginning of the file. */
export function rangeOf(node: { readonly position?: Position | undefined }): Range {
  return (node.position as Range | undefined) ?? START;
}
