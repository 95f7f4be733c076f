import type { Block } from './tree.js';

/** How far what stands in a list or a quote is moved in, at most, in em. */
export function indentOf(block: Extract<Block, { type: 'list' | 'quote' }>): number {
  if (block.type === 'quote') return QUOTE;
  if (block.start === null) return MARK;
  return SPACES + String(block.start + block.items.length).length * DIGIT;
}

const QUOTE = 1.2;
const MARK = 1.4;
/** Before and after a number and its full stop. */
const SPACES = 1.4;
const DIGIT = 0.54;
