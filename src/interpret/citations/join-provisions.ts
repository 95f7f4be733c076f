import { isBefore, isWork } from './belonging.js';
import { bookChain, readChain } from './chain.js';
import type { Draft, Joined, Piece, WorkWords } from './drafts.js';
import { isFilled } from './fillers.js';
import type { Provisions } from './provisions.js';
import { bookWords } from './standard.js';
import type { Tokens } from './tokens.js';

/** Provisions that stand first: `16 kap. 3 § HSL`. */
export function joinProvisions(pieces: readonly Piece[], at: number, tokens: Tokens): Joined {
  const { groups, next } = readChain(pieces, at, tokens);
  const last = groups.at(-1);
  const work = pieces[next];
  if (!last || !isWork(work) || !isBefore(last, work, pieces[next + 1], tokens))
    return { draft: bare(groups, tokens), next };
  const inner = pieces[next + 1];
  const isSplit = inner?.kind === 'provisions' && isSplitChapter(last, work, inner, pieces[next + 2], tokens);
  if (isSplit) return { draft: splitDraft(groups, work, inner, tokens), next: next + 2 };
  return { draft: beforeDraft(groups, last.to, work, tokens), next: next + 1 };
}

/** `end` is where the provisions end: a preposition or a bracket may stand there. */
function beforeDraft(groups: readonly Provisions[], end: number, work: WorkWords, tokens: Tokens): Draft {
  const pinpoints = groups.flatMap((group) => group.pinpoints);
  const preposition = isFilled(tokens, end, work.from) ? `${tokens.line(end, work.from)} ` : '';
  const standard = `${bookChain(groups, tokens)} ${preposition}${work.standard}`;
  const to = tokens.is(end, '(') ? tokens.skip(work.to, ')') : work.to;
  return { from: fromOf(groups), to, work, pinpoints, standard };
}

/** `5 kap SoL 1a §`: the act stands between chapter and section. */
export function isSplitChapter(
  last: Provisions,
  work: WorkWords,
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

function splitDraft(groups: readonly Provisions[], work: WorkWords, inner: Provisions, tokens: Tokens): Draft {
  const outer = groups.flatMap(({ pinpoints }) => pinpoints);
  const { chapter } = outer.at(-1) ?? {};
  const pinpoints = [...outer.slice(0, -1), ...inner.pinpoints.map((one) => ({ ...one, chapter }))];
  const standard = `${bookChain(groups, tokens)} ${bookWords(tokens, inner)} ${work.standard}`;
  return { from: fromOf(groups), to: inner.to, work, pinpoints, standard };
}

/** Provisions that no act is named for; a sign that stands first counts only beside one. */
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
