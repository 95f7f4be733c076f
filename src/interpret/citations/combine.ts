import type { ActWords } from './acts.js';
import { skipAnd } from './numbers.js';
import type { Provisions, ReadPinpoint } from './provisions.js';
import type { PublicationWords } from './publications.js';
import { bookWords } from './standard.js';
import type { Tokens } from './tokens.js';

/** What a block's citations are made of, in reading order. */
export type Piece = Provisions | ActWords | PublicationWords;
type Work = ActWords | PublicationWords;

/** A citation as tokens. Without a work it is provisions that no act is named for. */
export interface Draft {
  readonly from: number;
  readonly to: number;
  readonly work: Work | undefined;
  readonly pinpoints: readonly ReadPinpoint[];
  readonly standard: string;
}

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

interface Joined {
  readonly draft: Draft | undefined;
  /** The index of the first piece that is left. */
  readonly next: number;
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

/** Provisions joined as a list, and the pieces they are. */
interface Chain {
  readonly groups: readonly Provisions[];
  readonly next: number;
}

function readChain(pieces: readonly Piece[], at: number, tokens: Tokens): Chain {
  const groups: Provisions[] = [];
  let next = at;
  for (let piece = pieces[next]; piece?.kind === 'provisions'; piece = pieces[next]) {
    const before = groups.at(-1);
    if (before && !isListed(before, piece, tokens)) break;
    groups.push(before && tokens.is(before.to, ',') ? inheriting(piece, before) : piece);
    next++;
  }
  return { groups, next };
}

function isListed(before: Provisions, after: Provisions, tokens: Tokens): boolean {
  const start = skipAnd(tokens, before.to);
  if (start === undefined) return false;
  return start === after.from || (start + 1 === after.from && tokens.is(start, 'i', 'av', 'enligt'));
}

/** "16 kap., 3 §": the section is in the chapter before it. */
function inheriting(piece: Provisions, before: Provisions): Provisions {
  const last = before.pinpoints.at(-1);
  if (last?.chapter === undefined || last.section !== undefined) return piece;
  const { chapter } = last;
  return { ...piece, pinpoints: piece.pinpoints.map((one) => ({ ...one, chapter: one.chapter ?? chapter })) };
}

/** Provisions that stand first: `16 kap. 3 § HSL`. */
function joinProvisions(pieces: readonly Piece[], at: number, tokens: Tokens): Joined {
  const { groups, next } = readChain(pieces, at, tokens);
  const last = groups.at(-1);
  const work = pieces[next];
  if (!last || !isWork(work) || !isBefore(last, work, pieces[next + 1], tokens))
    return { draft: bare(groups, tokens), next };
  const inner = pieces[next + 1];
  const isSplit = inner?.kind === 'provisions' && isSplitChapter(last, work, inner, pieces[next + 2], tokens);
  if (isSplit) return { draft: splitDraft(groups, work, inner, tokens), next: next + 2 };
  const close = closing(last.to, work, tokens);
  const pinpoints = groups.flatMap((group) => group.pinpoints);
  const preposition = tokens.is(last.to, ...PREPOSITIONS) ? `${tokens.word(last.to)} ` : '';
  const standard = `${bookChain(groups, tokens)} ${preposition}${work.standard}`;
  return { draft: { from: fromOf(groups), to: close, work, pinpoints, standard }, next: next + 1 };
}

const PREPOSITIONS = ['i', 'av', 'enligt'];

function isWork(piece: Piece | undefined): piece is Work {
  return piece?.kind === 'act' || (piece?.kind === 'publication' && piece.publication.kind === 'regulation');
}

/** Whether provisions belong to the work after them. */
function isBefore(last: Provisions, work: Work, after: Piece | undefined, tokens: Tokens): boolean {
  const weak = work.kind === 'act' && work.weak && work.anaphor === undefined;
  if (last.to === work.from) return !(weak && last.signFirst);
  if (weak || work.from !== last.to + 1) return false;
  if (tokens.is(last.to, ...PREPOSITIONS)) return true;
  if (tokens.is(last.to, '(')) return tokens.is(work.to, ')');
  if (tokens.is(last.to, ',')) return !(after?.kind === 'provisions' && after.from === work.to);
  return tokens.is(last.to, '.') && isSameSentence(last.to, tokens);
}

/** `10 §.SoL`, `7. körkortslagen`: after the full stop no new sentence begins. */
function isSameSentence(dot: number, tokens: Tokens): boolean {
  const next = tokens.all[dot + 1]?.text ?? '';
  return !tokens.spaced(dot + 1) || next.charAt(0) === next.charAt(0).toLowerCase();
}

/** The index after a work, and after the bracket that it stands in. */
function closing(end: number, work: Work, tokens: Tokens): number {
  return tokens.is(end, '(') && tokens.is(work.to, ')') ? work.to + 1 : work.to;
}

/** `5 kap SoL 1a §`: the act stands between chapter and section. */
function isSplitChapter(
  last: Provisions,
  work: Work,
  inner: Provisions,
  after: Piece | undefined,
  tokens: Tokens,
): boolean {
  const chapter = last.pinpoints.at(-1);
  const isChapter = chapter?.chapter !== undefined && chapter.section === undefined && last.to === work.from;
  const isSection =
    inner.from === work.to && !inner.signFirst && inner.pinpoints.every((one) => one.chapter === undefined);
  return (
    isChapter && isSection && !(isWork(after) && isBefore(inner, after, undefined, tokens) && after.from === inner.to)
  );
}

function splitDraft(groups: readonly Provisions[], work: Work, inner: Provisions, tokens: Tokens): Draft {
  const outer = groups.flatMap(({ pinpoints }) => pinpoints);
  const { chapter } = outer.at(-1) ?? {};
  const pinpoints = [...outer.slice(0, -1), ...inner.pinpoints.map((one) => ({ ...one, chapter }))];
  const standard = `${bookChain(groups, tokens)} ${bookWords(tokens, inner)} ${work.standard}`;
  return { from: fromOf(groups), to: inner.to, work, pinpoints, standard };
}

/** An act that stands first: `LOS 4 kap. 4 §`, `HSL (8 a §)`, or alone. */
function joinWork(work: Work, pieces: readonly Piece[], at: number, tokens: Tokens): Joined {
  const alone = { draft: isAlone(work) ? workDraft(work) : undefined, next: at + 1 };
  const short = work.kind === 'act' ? readShort(work, tokens) : undefined;
  if (short) return { draft: short, next: skipPieces(pieces, at + 1, short.to) };
  const { groups, next } = readChain(pieces, at + 1, tokens);
  const first = groups[0];
  if (!first || !isWork(work) || !isAfter(work, first, tokens)) return alone;
  const last = groups.at(-1) ?? first;
  const other = pieces[next];
  const isTaken = isWork(other) && isBefore(last, other, pieces[next + 1], tokens);
  const own = isTaken ? groups.slice(0, -1) : groups;
  const isOwn = own.length > 0 && (!isTaken || work.to === first.from);
  return isOwn ? { draft: afterDraft(work, own, tokens), next: at + 1 + own.length } : alone;
}

function isAlone(work: Work): boolean {
  return work.kind === 'publication' || !work.weak;
}

function workDraft(work: Work): Draft {
  return { from: work.from, to: work.to, work, pinpoints: [], standard: work.standard };
}

/** Whether provisions belong to the work before them. */
function isAfter(work: Work, first: Provisions, tokens: Tokens): boolean {
  const weak = work.kind === 'act' && work.weak;
  if (first.from === work.to) return !(weak && first.signFirst);
  return !weak && first.from === work.to + 1 && tokens.is(work.to, '(', ',', ':');
}

/** The provisions of an abbreviation stand before it by the book; other names keep their place. */
function afterDraft(work: Work, groups: readonly Provisions[], tokens: Tokens): Draft {
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

/** `LSS 9.1`, `HSL 16:3`: section and item, chapter and section, as some write them after an abbreviation. */
function readShort(work: ActWords, tokens: Tokens): Draft | undefined {
  const at = work.to;
  const sign = tokens.word(at + 1);
  if (!work.short || work.candidates.length === 0 || (sign !== '.' && sign !== ':')) return undefined;
  const isPair = tokens.isKind(at, 'number') && tokens.isKind(at + 2, 'number') && tokens.spaced(at);
  if (!isPair || tokens.spaced(at + 1) || tokens.spaced(at + 2) || tokens.word(at).length > 2) return undefined;
  const hasLetter = sign === ':' && /^[a-z]$/.test(tokens.word(at + 3)) && !tokens.spaced(at + 3);
  const second = tokens.word(at + 2) + (hasLetter ? ` ${tokens.word(at + 3)}` : '');
  const to = hasLetter ? at + 4 : at + 3;
  const [chapter, section, item] =
    sign === ':' ? [tokens.word(at), second, undefined] : [undefined, tokens.word(at), second];
  const pinpoint = { chapter, section, item, paragraph: undefined, sentence: undefined, through: false, from: at, to };
  const provision = sign === ':' ? `${chapter} kap. ${section} §` : `${section} § ${item}`;
  return { from: work.from, to, work, pinpoints: [pinpoint], standard: `${provision} ${work.standard}` };
}

function skipPieces(pieces: readonly Piece[], at: number, to: number): number {
  let next = at;
  while ((pieces[next]?.from ?? to) < to) next++;
  return next;
}

function bare(groups: readonly Provisions[], tokens: Tokens): Draft | undefined {
  const said = groups.filter(({ signFirst }) => !signFirst);
  const to = said.at(-1)?.to;
  if (to === undefined) return undefined;
  const pinpoints = said.flatMap((group) => group.pinpoints);
  return { from: fromOf(said), to, work: undefined, pinpoints, standard: bookChain(said, tokens) };
}

function fromOf(groups: readonly Provisions[]): number {
  return groups[0]?.from ?? 0;
}

/** The provisions by the book, with what joins them. */
function bookChain(groups: readonly Provisions[], tokens: Tokens): string {
  return groups
    .map((group, index) => {
      const before = groups[index - 1];
      const joint = before ? tokens.line(before.to, group.from) : '';
      return `${before ? (joint.startsWith(',') || joint === ';' ? `${joint} ` : ` ${joint} `) : ''}${bookWords(tokens, group)}`;
    })
    .join('');
}
