/** What stands right before and after a citation, up to the citations next to it. */
export interface Beside {
  readonly before: string;
  readonly after: string;
}

/**
 * Whether a citation may begin before what was read of it, or go on after: `SoL 5:8` + ` a`, `8 och ` + `9 §§ SoL`. What
 * was read is then not what the author cites.
 */
export function goesOn({ before, after }: Beside): boolean {
  const [shownBefore, shownAfter] = [shown(before), shown(after)];
  return BEFORE.some((sign) => sign.test(shownBefore)) || AFTER.some((sign) => sign.test(shownAfter));
}

/** Without signs that nobody sees, and in lower case. */
function shown(text: string): string {
  return text.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '').toLowerCase();
}

/** What joins the numbers of a list, or the ends of an interval. */
const JOINTS = String.raw`(?:\s*[,;/&+‐‑‒–—−-]|\s*(?<!\p{L})(?:och|eller|samt|jämte|till|resp\.?|respektive|t\.?\s?o\.?\s?m\.?)(?!\p{L}))+`;
/** A letter by itself, but for those that are words. */
const LETTER = String.raw`(?!\p{L}\p{L})(?![iåö]\s+\S)\p{L}`;
const NUMBER = String.raw`(?:\p{N}|${LETTER}|§|kap(?!\p{L}))`;

const AFTER: readonly RegExp[] = [
  /^[\p{L}\p{N}‐‑‒–—−/-]/u,
  /^\s*[:.][\p{L}\p{N}]*\p{N}/u,
  /^\.\p{L}/u,
  new RegExp(String.raw`^\s*${NUMBER}`, 'u'),
  new RegExp(String.raw`^${JOINTS}\s*${NUMBER}`, 'u'),
  /^\s*[([]\s*(?:\p{N}{1,3}\s?\p{L}?|\p{L})\s*[)\]]/u,
  /^[\s,]*(?:och\s+)?(?:ff\.?|följ(?:ande)?\.?)(?!\p{L})/u,
];

const BEFORE: readonly RegExp[] = [
  /[\p{L}\p{N}§‐‑‒–—−/|]$|\p{N}[:.]$|\S-$/u,
  new RegExp(String.raw`(?:\p{N}|§)\s*(?:\p{L})?\s*(?:${JOINTS})?\s*$`, 'u'),
  new RegExp(String.raw`(?<!\p{L})(?:kap\.?|kapit(?:el|let))\s*(?:${JOINTS})?\s*$`, 'u'),
];
