import { tellPinpoints } from '../../lib/pinpoint-words.js';
import { isDash } from './numbers.js';
import type { Provisions } from './provisions.js';
import type { Token, Tokens } from './tokens.js';

/**
 * Provisions as they are written by the book: `5 kap. 8 a §`. Only the spaces, full stops and the order are mended;
 * else the words stay the author's.
 */
export function bookWords(tokens: Tokens, { from, to, turned, pinpoints }: Provisions): string {
  if (turned) return tellPinpoints(pinpoints);
  const own = tokens.all.slice(from, to);
  return own.map((token, index) => space(own[index - 1], token, index === 0) + dotted(token, own[index + 1])).join('');
}

/** The word for chapter is cut short with a full stop. */
function dotted({ text }: Token, next: Token | undefined): string {
  const word = text.toLowerCase();
  if (word !== 'kap' && word !== 'st') return /^\p{Lu}$/u.test(text) ? word : text;
  return next?.text === '.' ? word : `${word}.`;
}

function space(before: Token | undefined, token: Token, isFirst: boolean): string {
  if (isFirst || !before || /^[.,;)]$/.test(token.text)) return '';
  return token.spaced || APART.some((isApart) => isApart(before, token)) ? ' ' : '';
}

/** What always has a space between. */
const APART: readonly ((before: Token, token: Token) => boolean)[] = [
  (before, token) => token.kind === 'sections' && before.kind !== 'sign',
  (before, token) => before.kind === 'sections' && token.kind !== 'sign',
  (before, token) => before.kind === 'number' && token.kind === 'word',
  (before, token) => before.kind === 'word' && token.kind === 'number',
  (before, token) => /^[.,;]$/.test(before.text) && !isDash(token.text),
];
