import type { Citation } from '../../model/citation.js';
import type { Around } from './around.js';

/**
 * Whether a citation is of a part of a section (stycke, punkt, mening), in itself or with the words beside it: `3 f § HSL
 * första stycket 2`. Another section has other parts, so that it cannot take the first one's place.
 */
export function isOfPart({ pinpoints, written }: Citation, { text, from, to }: Around): boolean {
  return (
    pinpoints.some(({ paragraph, item, sentence }) => paragraph ?? item ?? sentence) ||
    PART.test(written) ||
    PART.test(text.slice(to, to + NEAR)) ||
    PART.test(text.slice(Math.max(0, from - NEAR), from))
  );
}

/** Whether a part of the section stands after an act that stands before its provision, so that they would be torn apart. */
export function partIsTorn({ written }: Citation, after: string): boolean {
  return /^(?!kap)\p{L}/iu.test(written) && PART.test(after);
}

/** How many characters are read on either side. */
const NEAR = 40;

const PART =
  /(?<!\p{L})(?:stycke\p{L}*|st|mening(?:en|ar|arna)?|punkt(?:en|er|erna)?|pkt|p|strecksats\p{L}*|ledet)(?!\p{L})/iu;
