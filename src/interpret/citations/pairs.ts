import { isAfter, isTaken, isWork } from './belonging.js';
import { readChain } from './chain.js';
import type { Piece } from './drafts.js';
import { isSplitChapter } from './join-provisions.js';
import type { Tokens } from './tokens.js';

/**
 * How far a block begins with acts that have what follows them, although it could belong to the act after it as well:
 * `SoL 7 kap. 2 § HSL 16 kap. 3 §`. The index of the last of these acts; 0 where provisions are left over otherwise.
 */
export function pairsEnd(pieces: readonly Piece[], tokens: Tokens): number {
  for (let at = 0; ; ) {
    const work = pieces[at];
    const { groups, next } = readChain(pieces, at + 1, tokens);
    const [first, second] = groups;
    if (!first || !isWork(work) || first.from !== work.to || !isAfter(work, first, tokens)) return 0;
    if (second || !isTaken(first, pieces[next], pieces[next + 1], tokens)) return at;
    if (isWithinChapter(pieces, next, tokens)) return 0;
    at = next;
  }
}

/** `5 kap. SoL 1 a §`: the provisions around the act are one. */
function isWithinChapter(pieces: readonly Piece[], at: number, tokens: Tokens): boolean {
  const [last, work, inner] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (last?.kind !== 'provisions' || inner?.kind !== 'provisions' || !isWork(work)) return false;
  return isSplitChapter(last, work, inner, pieces[at + 2], tokens);
}
