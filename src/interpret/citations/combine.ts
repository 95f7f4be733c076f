import type { Draft, Joined, Piece } from './drafts.js';
import { joinProvisions } from './join-provisions.js';
import { joinWork } from './join-work.js';
import type { Tokens } from './tokens.js';

/** Joins provisions with the acts they stand beside. Each piece is looked at a fixed number of times. */
export function combine(pieces: readonly Piece[], tokens: Tokens): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < pieces.length; ) {
    const joined = joinAt(pieces, at, tokens);
    if (joined.draft) addDraft(drafts, joined.draft, tokens);
    at = joined.next;
  }
  return drafts;
}

function joinAt(pieces: readonly Piece[], at: number, tokens: Tokens): Joined {
  const piece = pieces[at];
  if (!piece) return { draft: undefined, next: at + 1 };
  return piece.kind === 'provisions' ? joinProvisions(pieces, at, tokens) : joinWork(piece, pieces, at, tokens);
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
