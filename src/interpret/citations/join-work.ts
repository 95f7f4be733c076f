import { isAfter, isTaken, isWork } from './belonging.js';
import { bookChain, readChain } from './chain.js';
import type { Draft, Joined, Piece, WorkWords } from './drafts.js';
import type { Provisions } from './provisions.js';
import { readShort } from './short-form.js';
import type { Tokens } from './tokens.js';

/** An act that stands first: `LOS 4 kap. 4 §`, `HSL (8 a §)`, or alone. `isPaired`: what follows is its own (see `pairsEnd`). */
export function joinWork(
  work: WorkWords,
  pieces: readonly Piece[],
  at: number,
  tokens: Tokens,
  isPaired: boolean,
): Joined {
  const alone = { draft: isAlone(work) ? workDraft(work) : undefined, next: at + 1 };
  const short = work.kind === 'act' ? readShort(work, tokens) : undefined;
  if (short) return { draft: short, next: skipPieces(pieces, at + 1, short.to) };
  const { groups, next } = readChain(pieces, at + 1, tokens);
  const first = groups[0];
  if (!first || !isWork(work) || !isAfter(work, first, tokens)) return alone;
  const last = groups.at(-1) ?? first;
  const isShared = !isPaired && isTaken(last, pieces[next], pieces[next + 1], tokens);
  const own = isShared ? groups.slice(0, -1) : groups;
  if (own.length === 0 || (isShared && work.to !== first.from)) return alone;
  return { draft: afterDraft(work, own, tokens), next: skipPieces(pieces, at + 1, own.at(-1)?.to ?? work.to) };
}

function isAlone(work: WorkWords): boolean {
  return work.kind === 'publication' || !work.weak;
}

function workDraft(work: WorkWords): Draft {
  return { from: work.from, to: work.to, work, pinpoints: [], standard: work.standard };
}

/** The provisions of an abbreviation stand before it by the book; other names keep their place. */
function afterDraft(work: WorkWords, groups: readonly Provisions[], tokens: Tokens): Draft {
  const end = groups.at(-1)?.to ?? work.to;
  const isBracketed = tokens.is(work.to, '(') && tokens.is(end, ')');
  const to = isBracketed ? end + 1 : end;
  const provisions = bookChain(groups, tokens);
  const joint = groups[0]?.from === work.to ? ' ' : `${tokens.word(work.to)} `.replace('( ', ' (');
  const standard =
    work.kind === 'act' && work.short
      ? `${provisions} ${work.standard}`
      : `${work.standard}${joint}${provisions}${isBracketed ? ')' : ''}`;
  return { from: work.from, to, work, pinpoints: groups.flatMap((group) => group.pinpoints), standard };
}

function skipPieces(pieces: readonly Piece[], at: number, to: number): number {
  let next = at;
  while ((pieces[next]?.from ?? to) < to) next++;
  return next;
}
