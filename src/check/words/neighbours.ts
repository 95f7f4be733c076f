/** A composed text without any of these is as it should be. */
export const ODD = /[\u00AD\u1680\u2000-\u200B\u200E\u200F\u2028\u2029\u205F-\u2064\u3000\uFEFF]/;

/** The characters before and after a place that are not odd themselves (where there are such near by), empty at the ends of the file. */
export interface Neighbours {
  readonly before: string;
  readonly after: string;
  /** Where the one before ends, and the one after begins. */
  readonly start: number;
  readonly end: number;
}

const MOST_BESIDE = 20;

/** What stands beside the place from `start` to `end` of a file. */
export function neighbours(file: string, start: number, end: number): Neighbours {
  let [first, last] = [start, end];
  while (ODD.test(file[first - 1] ?? '') && first > start - MOST_BESIDE) first--;
  while (ODD.test(file[last] ?? '') && last < end + MOST_BESIDE) last++;
  return { before: file[first - 1] ?? '', after: file[last] ?? '', start: first, end: last };
}

export function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}

interface Surroundings {
  /** Where the line of a place begins that its Markdown is read from. */
  readonly lineOf: (offset: number) => number;
  readonly isYaml: boolean;
}

/**
 * Whether a change at a place leaves the markup as it is: no marks stand beside it, and on its line a letter before it, or, where
 * nothing takes its place, at once after it. Between digits, a space that does not break changes nothing.
 */
export function isPlain(
  change: string,
  { before, after, start, end }: Neighbours,
  file: string,
  { lineOf, isYaml }: Surroundings,
): boolean {
  if (ODD.test(before) || ODD.test(after) || MARKUP.test(before) || MARKUP.test(after)) return false;
  if (/\p{M}/u.test(after)) return false;
  if (isYaml && (before === ':' || after === '#' || /["']/.test(before + after))) return false;
  if (/[ \t]/.test(before) && BLANK.test(file.slice(end, end + NEAR))) return false;
  return (
    change === '\u00A0' ||
    (change === '' && isLetter(after)) ||
    /\p{L}/u.test(file.slice(Math.max(lineOf(start), start - NEAR), start))
  );
}

/** How far round a place is looked. */
const NEAR = 200;
/** What ends a line: two spaces there would break it. */
const BLANK = /^[ \t\u00AD\u1680\u2000-\u200B\u200E\u200F\u2028\u2029\u205F-\u2064\u3000\uFEFF]*(?:[\r\n]|$)/;
const MARKUP = /[\\`*_[\]<>~|&!{}^]/;
