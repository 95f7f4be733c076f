import { emsOf } from './ems.js';
import { isWord, lineOf, piecesOf } from './pieces.js';
import type { Block, Inline } from './tree.js';
import { settable } from './words.js';

/** Words with places to break where a piece of them may be wider than a line of `room` em. */
export function brokenWords(nodes: readonly Inline[], room: number): readonly Inline[] {
  const isWide = (piece: string) => emsOf(piece.trimEnd()) > room;
  const wide = piecesOf(lineOf(nodes)).filter(isWide);
  if (wide.length === 0) return nodes;
  const whole = new Set(leavesOf(nodes).flatMap(piecesOf));
  return longWords(wide.every((piece) => whole.has(piece)) ? nodes : parted(nodes), room, isWide);
}

/** The texts of words, each with its own emphasis, link … */
function leavesOf(nodes: readonly Inline[]): readonly string[] {
  return nodes.flatMap((node) => ('children' in node ? leavesOf(node.children) : lineOf([node])));
}

/** A piece that has several emphases, or the call of a note, may break between them. */
function parted(nodes: readonly Inline[]): readonly Inline[] {
  return nodes.flatMap((node, index): readonly Inline[] => [
    ...(index > 0 ? [{ type: 'gap' } as const] : []),
    'children' in node ? { ...node, children: parted(node.children) } : node,
  ]);
}

function longWords(nodes: readonly Inline[], room: number, isWide: (piece: string) => boolean): readonly Inline[] {
  return nodes.flatMap((node): readonly Inline[] => {
    if (node.type === 'text') return piecesOf(settable(node.value)).flatMap((piece) => longWord(piece, room, isWide));
    return ['children' in node ? { ...node, children: longWords(node.children, room, isWide) } : node];
  });
}

/** The space after a long word is none of it. */
function longWord(piece: string, room: number, isWide: (piece: string) => boolean): readonly Inline[] {
  const word = piece.trimEnd();
  if (!isWide(piece)) return [{ type: 'text', value: piece }];
  const hyphenated = isWord(word);
  const pieces = hyphenated ? [word] : word.split(AFTER_MARK);
  const space: readonly Inline[] = word === piece ? [] : [{ type: 'text', value: piece.slice(word.length) }];
  return [{ type: 'long', pieces, room, hyphenated }, ...space];
}

/** Where an address is best read on. */
const AFTER_MARK = /(?<=[@._:=&?,;%#+/)\-–\s])(?=.)/u;

/** Lines of code have no place to break but at spaces; what is around them takes 16 points, and their type is 9.5. */
export function brokenListing(block: Extract<Block, { type: 'listing' }>, room: number): Block {
  const most = Math.max(1, Math.floor((room - 16) / 9.5));
  return { ...block, value: block.value.replace(new RegExp(`\\S{${most}}(?=\\S)`, 'gu'), '$&\n') };
}
