import { isAfter, isTaken, isWork } from './belonging.js';
import type { Piece, WorkWords } from './drafts.js';
import { keyOf } from './memory.js';
import type { Provisions } from './provisions.js';
import type { Tokens } from './tokens.js';

/** Cuts provisions that stand between two acts, so that each has its own: `HSL 16 kap. 3 § och 9 § LSS`. */
export function divide(pieces: readonly Piece[], tokens: Tokens): readonly Piece[] {
  return pieces.flatMap((piece, index): readonly Piece[] => {
    const [before, other] = [pieces[index - 1], pieces[index + 1]];
    if (piece.kind !== 'provisions' || !isWork(before) || !isWork(other) || isSame(before, other)) return [piece];
    const isBetween =
      before.to === piece.from && isAfter(before, piece, tokens) && isTaken(piece, other, pieces[index + 2], tokens);
    return isBetween ? halves(piece) : [piece];
  });
}

/** Whether two works are one that is said twice. */
function isSame(one: WorkWords, other: WorkWords): boolean {
  if (one.kind !== 'act' || other.kind !== 'act') return false;
  return other.anaphor !== undefined || (keyOf(one) ?? one.number) === (keyOf(other) ?? other.number);
}

/** The chapter is that of the first half. */
function halves(provisions: Provisions): readonly Provisions[] {
  const { cut, pinpoints } = provisions;
  if (!cut) return [provisions];
  const later = pinpoints.filter(({ from }) => from >= cut.from).map((one) => ({ ...one, chapter: undefined }));
  return [
    { ...provisions, to: cut.to, pinpoints: pinpoints.filter(({ from }) => from < cut.from), cut: undefined },
    { ...provisions, from: cut.from, pinpoints: later, cut: undefined },
  ];
}
