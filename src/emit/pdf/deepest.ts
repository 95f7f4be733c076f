/**
 * Quotes, lists and emphases deeper than this are set as if they were no deeper, and notes at the end: the typesetter's own depth
 * has an end (80 calls, of which a list takes four).
 */
export const DEEPEST = 10;
