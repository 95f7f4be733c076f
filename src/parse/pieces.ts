import type { RootContent } from 'mdast';
import type { Lines } from '../lib/lines.js';
import { rangeOf } from '../model/place.js';
import type { Reader } from './constructs.js';
import { closingOf } from './open-blocks.js';

/** Whole lines of a text that can be read alone. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** What was read: the piece itself, and what shows where it ends. */
  readonly markdown: string;
  /** What stands in the piece itself; places count from its start. */
  readonly nodes: readonly RootContent[];
}

/**
 * A blank line before what cannot go on with anything above it: it ends each list, quote, note and table. Only fenced code
 * and some HTML go on, until they are closed.
 */
const CUT = /(?<=\n|\r(?!\n))[ \t]*(?:\r\n|\r|\n)(?![\s>[]|(?:[-+*]|\d{1,9}[.)])(?:\s|$)|$)/g;

/** The first place at or after an offset where a text can be cut, if nothing is open there; its end when there is none. */
export function cutAfter(text: string, offset: number): number {
  CUT.lastIndex = offset;
  const cut = CUT.exec(text);
  CUT.lastIndex = 0;
  return cut ? cut.index + cut[0].length : text.length;
}

/** A word after a cut. Where it does not become a paragraph of its own, something was open. */
const SENTINEL = 'x';

/** Reads a text from the beginning of a line on, in pieces of about some units. Linear time, if the reader's is. */
export function* readPieces(text: string, start: number, lines: Lines, units: number, read: Reader): Generator<Piece> {
  let from = start;
  let to = cutAfter(text, from + units);
  while (to < text.length) {
    const markdown = text.slice(from, to) + SENTINEL;
    const { children } = read(markdown);
    const last = from + (children.at(-1)?.position?.start.offset ?? 0);
    const end = last === to ? to : lines.startOf(lines.point(last).line);
    if (end > from) yield { start: from, end, markdown, nodes: nodesWithin(children, 0, end - from) };
    to = cutAfter(text, last === to ? to + units : Math.max(closingOf(text, end, to), 2 * to - end));
    from = end;
  }
  const markdown = text.slice(from);
  yield { start: from, end: to, markdown, nodes: read(markdown).children };
}

/** Those of some nodes that begin in a stretch. */
export function nodesWithin(nodes: readonly RootContent[], start: number, end: number): readonly RootContent[] {
  return nodes.filter((node) => {
    const { offset } = rangeOf(node).start;
    return offset >= start && offset < end;
  });
}
