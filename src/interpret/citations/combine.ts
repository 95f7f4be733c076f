import { divide } from './divide.js';
import type { Draft, Joined, Piece } from './drafts.js';
import { joinProvisions } from './join-provisions.js';
import { joinWork } from './join-work.js';
import { pairsEnd } from './pairs.js';
import type { Tokens } from './tokens.js';

/** Joins provisions with the acts they stand beside. Each piece is looked at a fixed number of times. */
export function combine(found: readonly Piece[], tokens: Tokens): readonly Draft[] {
  const pieces = divide(found, tokens);
  const paired = pairsEnd(pieces, tokens);
  const drafts: Draft[] = [];
  for (let at = 0; at < pieces.length; ) {
    const joined = joinAt(pieces, at, tokens, at < paired);
    if (joined.draft) addDraft(drafts, joined.draft, tokens);
    at = joined.next;
  }
  return drafts;
}

function joinAt(pieces: readonly Piece[], at: number, tokens: Tokens, isPaired: boolean): Joined {
  const piece = pieces[at];
  if (!piece) return { draft: undefined, next: at + 1 };
  if (piece.kind === 'provisions') return joinProvisions(pieces, at, tokens);
  return joinWork(piece, pieces, at, tokens, isPaired);
}

/** `HSL16 kap 4§ HSL`: the act is said twice, which makes one citation. */
function addDraft(drafts: Draft[], draft: Draft, tokens: Tokens): void {
  const before = drafts.at(-1);
  const isTwice =
    before?.work?.kind === 'act' &&
    draft.work?.kind === 'act' &&
    before.pinpoints.length === 0 &&
    draft.pinpoints.length > 0 &&
    before.to === draft.from &&
    tokens.word(before.from) === tokens.word(draft.work.from);
  if (isTwice) drafts.pop();
  drafts.push(isTwice ? { ...draft, from: before.from } : draft);
}
