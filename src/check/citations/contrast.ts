import { excerpt } from '../../lib/excerpt.js';

interface Contrast {
  readonly written: string;
  readonly standard: string;
}

/** Two ways to write the same, short enough to be told side by side: of long ones, from shortly before they part. */
export function contrast(written: string, standard: string): Contrast {
  const from = Math.max(written.length, standard.length) > LONG ? beforeDifference(written, standard) : 0;
  const cut = (text: string) => excerpt(from > 0 ? `…${text.slice(from)}` : text);
  return { written: cut(written), standard: cut(standard) };
}

const LONG = 60;

/** Where the second last word that both begin with starts. */
function beforeDifference(one: string, other: string): number {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  const before = one.lastIndexOf(' ', same - 1);
  return before < 1 ? 0 : one.lastIndexOf(' ', before - 1) + 1;
}
