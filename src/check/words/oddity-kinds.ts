import { isLetter, type Neighbours } from './neighbours.js';

/** Ways to write a text that look right but are not what a typist writes. */
export type OddityKind = 'decomposed' | 'soft-hyphen' | 'zero-width' | 'space' | 'line-end';

/** A kind, how it is found, and what is done about it. */
export interface OddityWay {
  readonly kind: OddityKind;
  readonly pattern: RegExp;
  /** Texts in which it is as it should be. */
  readonly unless?: (text: string) => boolean;
  /** What should stand there; undefined where that is not sure. */
  readonly instead: (written: string, beside: Neighbours) => string | undefined;
}

export const ODDITY_KINDS: readonly OddityWay[] = [
  {
    kind: 'decomposed',
    pattern: /(?![\u2000-\u200A])\P{M}\p{M}*/gu,
    unless: (text) => text.normalize('NFC') === text,
    instead: composed,
  },
  {
    kind: 'soft-hyphen',
    pattern: /\u00AD+/g,
    // At the end of a line it may be the only hyphen that a divided word has.
    instead: (_, { before, after }) => (isLetter(before) && /\s|^$/.test(after) ? undefined : ''),
  },
  {
    kind: 'zero-width',
    // Marks of direction have their use among letters that are read from the right.
    pattern: /[\u200B\u200E\u200F\u2060-\u2064\uFEFF]+/g,
    unless: (text) => /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text),
    instead: () => '',
  },
  { kind: 'space', pattern: /[\u1680\u2000-\u200A\u205F\u3000]+/g, instead: space },
  { kind: 'line-end', pattern: /[\u2028\u2029]+/g, instead: space },
];

/**
 * A letter in one part. Not a sign, which could be markup or stand beside it: NFC makes U+1FEF a backtick, and of `>` with a stroke
 * another sign. Nor what becomes ASCII: with the letter that the kelvin sign is, an entity or an address could come about.
 */
function composed(written: string): string | undefined {
  const whole = written.normalize('NFC');
  const becomesAscii = /^\p{ASCII}/u.test(whole) && !/^\p{ASCII}/u.test(written);
  return becomesAscii || /[\p{P}\p{S}]/u.test(written) ? undefined : whole;
}

/** None at the ends of a line or beside a space, one that does not break between digits (`10 000`), else an ordinary one. */
function space(_: string, { before, after }: Neighbours): string {
  if (/\s|^$/.test(before) || /\s|^$/.test(after)) return '';
  return /\d/.test(before) && /\d/.test(after) ? '\u00A0' : ' ';
}
