import { indentOf } from './indent.js';
import type { Block, Inline } from './tree.js';
import { settable } from './words.js';

/** The words of a line as they are set, with the numbers of notes; U+200B where it may break without a space. */
export function lineOf(nodes: readonly Inline[]): string {
  return nodes.map(textOf).join('');
}

function textOf(node: Inline): string {
  if (node.type === 'text') return settable(node.value);
  if (node.type === 'gap') return '\u200B';
  if (node.type === 'break') return '\n';
  if (node.type === 'note' || node.type === 'again' || node.type === 'call') return node.number;
  return 'children' in node ? lineOf(node.children) : '';
}

/** What stands on one line whatever its width, but for hyphenation. Spaces are at the end of a piece. */
export function piecesOf(line: string): readonly string[] {
  return line.split(PLACES);
}

/** Fewer places than a line may break at (UAX #14): after a space, but beside marks that hold on to it, a hyphen, a slash or a dash. */
const PLACES =
  /(?<=[\u200B\n])|(?<=[^\S\u00A0\u202F])(?<![([{]\s)(?![)\]}!?/,.:;\s])|(?<=\p{L}[-/])(?=\p{L})|(?<=\d–)(?=\d)|(?<=\p{L}–)(?=\p{L})/u;

/** Whether hyphenation finds places in a piece: a word, with what marks stand around it. */
export function isWord(piece: string): boolean {
  return /^\P{L}*\p{L}+\P{L}*$/u.test(piece);
}

/** A line of a cell, and how far it is moved in, in em. */
export interface Line {
  readonly line: string;
  readonly indent: number;
}

/** The lines of the paragraphs and lists of a cell. */
export function linesOf(blocks: readonly Block[], indent = 0): readonly Line[] {
  return blocks.flatMap((block): readonly Line[] => {
    if (block.type === 'paragraph' || block.type === 'opening') return [{ line: lineOf(block.children), indent }];
    if (block.type === 'quote') return linesOf(block.blocks, indent + indentOf(block));
    return block.type === 'list' ? block.items.flatMap((item) => linesOf(item, indent + indentOf(block))) : [];
  });
}
