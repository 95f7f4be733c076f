/**
 * A text in which what cannot be seen but changes how the rest is read is told as its code, `[U+202E]`: control characters, marks
 * that turn the direction of reading (UAX #9, "Explicit Directional Formatting Characters"), invisible tags, noncharacters and
 * halves of characters. Tabs and line ends are kept. For every output that people read.
 */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => `[${codeOf(character)}]`);
}

/** The characters that `visible` tells as their codes, and where they stand. */
export function* unseenIn(text: string): Generator<{ readonly character: string; readonly index: number }> {
  for (const { 0: character, index } of text.matchAll(UNSEEN)) yield { character, index };
}

/** `U+202E`. */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const UNSEEN =
  /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}\uFDD0-\uFDEF]|[\uFFFE\uFFFF\u{1FFFE}\u{1FFFF}\u{10FFFE}\u{10FFFF}]|\p{Cs}/gu;
