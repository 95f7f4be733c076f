import { isChapterWord, isDash, skipAnd } from './numbers.js';
import { lawStart } from './others.js';
import type { Tokens } from './tokens.js';

/** A page, with the tokens it stands in. */
interface Page {
  readonly value: string;
  readonly through: boolean;
  readonly from: number;
  readonly to: number;
}

/** Pages, as words too: ` s. 112–121, 141`. */
export interface Pages {
  readonly pages: readonly Page[];
  readonly to: number;
  readonly words: string;
}

/** `s. 112–121, 141`, `, s. 51 och 62`, `s. 100 f. och 110`. */
export function readPages(tokens: Tokens, at: number): Pages {
  const comma = tokens.skip(at, ',');
  if (!tokens.is(comma, ...SIGNS)) return noPages(at);
  const start = tokens.skip(comma + 1, '.');
  const pages = readList(tokens, start);
  const to = pages.at(-1)?.to;
  if (to === undefined) return noPages(at);
  const sign = tokens.is(comma, 's', 'ss', 'sid') ? `${tokens.word(comma)}.` : tokens.word(comma);
  return { pages, to, words: `${comma > at ? ',' : ''} ${sign} ${tokens.line(start, to)}` };
}

const SIGNS = ['s', 'ss', 'sid', 'sida', 'sidan', 'sidorna'];

/** Pages up to where the numbers of law begin: `s. 5, 7 och 9 kap. 1 §` has two. */
function readList(tokens: Tokens, start: number): Pages['pages'] {
  const pages: Page[] = [];
  let end = start;
  let law = Number.POSITIVE_INFINITY;
  for (
    let next: number | undefined = start;
    next !== undefined && isPage(tokens, next);
    next = nextPage(tokens, next + 1)
  ) {
    if (next >= end) {
      law = firstOfLaw(tokens, next, pages.length > 0);
      end = Math.max(tokens.listEnd(next), next + 1);
    }
    if (next === law) break;
    pages.push({ value: tokens.word(next), through: isThrough(tokens, next - 1), from: next, to: next + 1 });
  }
  return pages;
}

/** The first number of law in a list; the first number of all only where it need not be a page. */
function firstOfLaw(tokens: Tokens, at: number, free: boolean): number {
  const end = tokens.listEnd(at);
  if (!tokens.isKind(end, 'sections') && !isChapterWord(tokens.word(end))) return Number.POSITIVE_INFINITY;
  return free && tokens.listLast(at) === at ? at : lawStart(tokens, at);
}

/** None, up to a token. */
export function noPages(to: number): Pages {
  return { pages: [], to, words: '' };
}

/** Where the next page would stand, after "f." and "ff." too. */
function nextPage(tokens: Tokens, at: number): number | undefined {
  const after = tokens.is(at, 'f', 'ff') ? tokens.skip(at + 1, '.') : at;
  return isThrough(tokens, after) ? after + 1 : skipAnd(tokens, after);
}

function isThrough(tokens: Tokens, at: number): boolean {
  return isDash(tokens.word(at)) || tokens.is(at, 'till');
}

/** A number that begins one of another series is no page. */
function isPage(tokens: Tokens, at: number): boolean {
  const goesOn = tokens.is(at + 1, ':', '/') && !tokens.spaced(at + 1);
  return tokens.isKind(at, 'number') && tokens.word(at).length <= 4 && !goesOn;
}
