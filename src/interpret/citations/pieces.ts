import type { ActWords } from './act-words.js';
import { readAct } from './acts.js';
import { readPairBefore } from './colon-pair.js';
import type { Piece } from './drafts.js';
import type { Memory } from './memory.js';
import { readNickname } from './nickname.js';
import { skipOthers } from './others.js';
import { readProvisions, skipUnfitParts } from './provisions.js';
import { type PublicationWords, readPublications } from './publications.js';
import type { Tokens } from './tokens.js';

/** The pieces of a block. */
export interface Pieces {
  readonly pieces: readonly Piece[];
  /** What the text had said of acts before it named them here. */
  readonly known: ReadonlyMap<Piece, Known>;
}

/** What the text had said before. */
export interface Known {
  /** The number that the text had given the name. */
  readonly introduced?: string | undefined;
  /** What "samma lag" or "a. prop." means. */
  readonly meant?: ActWords | PublicationWords | undefined;
}

/** Reads the pieces of a block, and takes what they say of acts into the memory. `bare` as for `readProvisions`. */
export function readPieces(tokens: Tokens, bare: boolean, memory: Memory): Pieces {
  const pieces: Piece[] = [];
  const known = new Map<Piece, Known>();
  let bareFrom = bare ? 0 : Number.POSITIVE_INFINITY;
  for (let at = 0; at < tokens.all.length; ) {
    const law = skipOthers(tokens, at);
    if (law > at) {
      at = law;
      continue;
    }
    const found = readPiece(tokens, at, at >= bareFrom, memory);
    if (at >= bareFrom && found.length === 0) bareFrom = skipUnfitParts(tokens, at);
    for (const piece of found) {
      pieces.push(piece);
      known.set(piece, recall(piece, memory));
      if (piece.kind === 'act') takeNickname(piece, tokens, memory);
    }
    at = Math.max(at + 1, found.at(-1)?.to ?? 0, tokens.listEnd(at));
  }
  return { pieces, known };
}

function takeNickname(act: ActWords, tokens: Tokens, memory: Memory): void {
  const nickname = readNickname(tokens, act);
  if (nickname !== undefined && act.number !== undefined) memory.call(nickname, act.number);
}

function readPiece(tokens: Tokens, at: number, bare: boolean, memory: Memory): readonly Piece[] {
  const provisions = readProvisions(tokens, at, bare) ?? readPairBefore(tokens, at);
  if (provisions) return [provisions];
  const publications = readPublications(tokens, at);
  if (publications.length > 0) return publications;
  const act = readAct(tokens, at, memory.isKnown);
  return act ? [act] : [];
}

function recall(piece: Piece, memory: Memory): Known {
  if (piece.kind === 'provisions') return {};
  if (piece.kind === 'publication') return { meant: memory.takePublication(piece) };
  return piece.anaphor ? { meant: memory.recall(piece.anaphor) } : { introduced: memory.take(piece) };
}
