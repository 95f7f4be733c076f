import type { Element } from 'hast';
import { h } from 'hastscript';

/** Linked data about a page (JSON-LD). It is no script: nothing of it runs, and the page's policy allows none. */
export function dataBlock(data: object): Element {
  return h('script', { type: 'application/ld+json' }, JSON.stringify(data).replace(SPECIAL, escapeCharacter));
}

/** What could end the element or open another, and what cannot be seen. All of it can only stand in strings, where JSON has a code for it. */
const SPECIAL = /[<>&\p{C}\p{Zl}\p{Zp}]/gu;

function escapeCharacter(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}
