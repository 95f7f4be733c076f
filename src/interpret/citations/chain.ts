import type { Piece } from './drafts.js';
import { skipAnd } from './numbers.js';
import type { Provisions } from './provisions.js';
import { bookWords } from './standard.js';
import type { Tokens } from './tokens.js';

/** Provisions joined as a list, and the pieces they are. */
interface Chain {
  readonly groups: readonly Provisions[];
  readonly next: number;
}

/** Reads the provisions that begin with a piece. */
export function readChain(pieces: readonly Piece[], at: number, tokens: Tokens): Chain {
  const groups: Provisions[] = [];
  let next = at;
  for (let piece = pieces[next]; piece?.kind === 'provisions'; piece = pieces[next]) {
    const before = groups.at(-1);
    if (before && !isListed(before, piece, tokens)) break;
    const joined = before && tokens.is(before.to, ',') ? joinChapter(before, piece) : undefined;
    if (joined) groups.splice(-1, 1, joined);
    else groups.push(before && piece.signFirst ? inChapterOf(before, piece) : piece);
    next++;
  }
  return { groups, next };
}

function isListed(before: Provisions, after: Provisions, tokens: Tokens): boolean {
  const start = skipAnd(tokens, before.to);
  if (start === undefined) return false;
  return start === after.from || (start + 1 === after.from && tokens.is(start, ...PREPOSITIONS));
}

/** "16 kap., 3 §": the sections are in the chapter before them. */
function joinChapter(before: Provisions, piece: Provisions): Provisions | undefined {
  const last = before.pinpoints.at(-1);
  if (last?.chapter === undefined || last.section !== undefined) return undefined;
  if (piece.pinpoints.some(({ chapter }) => chapter !== undefined)) return undefined;
  const { chapter, from } = last;
  const own = piece.pinpoints.map((one, index) => ({ ...one, chapter, from: index === 0 ? from : one.from }));
  return { ...before, to: piece.to, pinpoints: [...before.pinpoints.slice(0, -1), ...own], turned: true };
}

/** "16 kap. 3 § och § 4": as when the sign stands last. */
function inChapterOf(before: Provisions, piece: Provisions): Provisions {
  const chapter = before.pinpoints.at(-1)?.chapter;
  return { ...piece, pinpoints: piece.pinpoints.map((one) => ({ ...one, chapter })) };
}

/** Words that lead from provisions to more of them. */
const PREPOSITIONS = ['i', 'av', 'enligt'];

/** The provisions by the book, with what joins them. */
export function bookChain(groups: readonly Provisions[], tokens: Tokens): string {
  return groups
    .map((group, index) => {
      const before = groups[index - 1];
      return (before ? bookJoint(tokens.line(before.to, group.from)) : '') + bookWords(tokens, group);
    })
    .join('');
}

/** `, `, ` och `. */
function bookJoint(joint: string): string {
  return joint.startsWith(',') || joint === ';' ? `${joint} ` : ` ${joint} `;
}
