import type { Piece, WorkWords } from './drafts.js';
import { isFilled } from './fillers.js';
import type { Provisions } from './provisions.js';
import type { Tokens } from './tokens.js';

/** Whether a piece is something that has provisions. */
export function isWork(piece: Piece | undefined): piece is WorkWords {
  return piece?.kind === 'act' || (piece?.kind === 'publication' && piece.publication.kind === 'regulation');
}

/** Whether provisions belong to the work after them. */
export function isBefore(last: Provisions, work: WorkWords, after: Piece | undefined, tokens: Tokens): boolean {
  const weak = isWeak(work);
  if (last.to === work.from) return !weak || isFirm(last);
  if (weak) return false;
  if (isFilled(tokens, last.to, work.from)) return true;
  if (work.from !== last.to + 1) return false;
  if (tokens.is(last.to, '(')) return tokens.is(work.to, ')');
  if (tokens.is(last.to, ',')) return !(after?.kind === 'provisions' && after.from === work.to);
  return tokens.is(last.to, '.') && isSameSentence(last.to, tokens);
}

/** Whether the last provisions after a work belong to another after them; "HSL 3 f §, LSS" is a list of works. */
export function isTaken(last: Provisions, other: Piece | undefined, after: Piece | undefined, tokens: Tokens): boolean {
  return isWork(other) && !tokens.is(last.to, ',') && isBefore(last, other, after, tokens);
}

/** `10 §.SoL`, `7. körkortslagen`: after the full stop no new sentence begins. */
function isSameSentence(dot: number, tokens: Tokens): boolean {
  const next = tokens.all[dot + 1]?.text ?? '';
  return !tokens.spaced(dot + 1) || next.charAt(0) === next.charAt(0).toLowerCase();
}

/** Whether provisions belong to the work before them. */
export function isAfter(work: WorkWords, first: Provisions, tokens: Tokens): boolean {
  const weak = isWeak(work);
  if (first.from === work.to) return !weak || isFirm(first);
  return !weak && first.from === work.to + 1 && tokens.is(work.to, '(', ',', ':');
}

function isWeak(work: WorkWords): boolean {
  return work.kind === 'act' && work.weak && work.anaphor === undefined;
}

/** Enough to make an act of what may be anything: "25 § SkoL", but not "ICF kap. 3" or "KS § 45". */
function isFirm({ pinpoints, signFirst }: Provisions): boolean {
  return !signFirst && pinpoints.some(({ section }) => section !== undefined);
}
