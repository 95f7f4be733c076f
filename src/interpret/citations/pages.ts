import { isChapterWord, isDash, skipAnd } from './numbers.js';
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

/** `s. 112–121, 141`, `, s. 51 och 62`. */
export function readPages(tokens: Tokens, at: number): Pages {
  const comma = tokens.skip(at, ',');
  if (!tokens.is(comma, 's', 'sid', 'sidan', 'sidorna')) return noPages(at);
  const pages: Page[] = [];
  const start = tokens.skip(comma + 1, '.');
  let to = start;
  for (let next: number | undefined = to; next !== undefined && isPage(tokens, next); next = nextPage(tokens, to)) {
    if (pages.length > 0 && beginsProvisions(tokens, next)) break;
    pages.push({ value: tokens.word(next), through: isDash(tokens.word(next - 1)), from: next, to: next + 1 });
    to = next + 1;
  }
  if (pages.length === 0) return noPages(at);
  const sign = tokens.is(comma, 's', 'sid') ? `${tokens.word(comma)}.` : tokens.word(comma);
  return { pages, to, words: `${comma > at ? ',' : ''} ${sign} ${tokens.line(start, to)}` };
}

/** None, up to a token. */
export function noPages(to: number): Pages {
  return { pages: [], to, words: '' };
}

function nextPage(tokens: Tokens, at: number): number | undefined {
  return isDash(tokens.word(at)) ? at + 1 : skipAnd(tokens, at);
}

/** A number that begins one of another series is no page. */
function isPage(tokens: Tokens, at: number): boolean {
  const goesOn = tokens.is(at + 1, ':', '/') && !tokens.spaced(at + 1);
  return tokens.isKind(at, 'number') && tokens.word(at).length <= 4 && !goesOn;
}

function beginsProvisions(tokens: Tokens, at: number): boolean {
  const after = tokens.listEnd(at);
  return tokens.isKind(after, 'sections') || isChapterWord(tokens.word(after));
}
