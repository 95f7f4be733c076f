/** A sentence and where it begins in its text. */
export interface Sentence {
  readonly start: number;
  readonly text: string;
}

/** A full stop, question or exclamation mark, with what closes after it, where a new sentence begins with a capital. */
const END = /(?<=[.!?…]["”’»)\]]{0,3})\s+(?=["”’»“(]{0,2}\p{Lu})/gu;
/** What ends with a full stop without ending a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:nr|kap|jfr|prop|dir|dnr|bl\.a|t\.ex|d\.v\.s|dvs|s\.k|m\.fl|resp|ca|kl|tel|bil|avs|dr|fr\.o\.m|t\.o\.m|\p{L}|t\.f)\.$/iu;

/** The sentences of a running text, without the white space between them. Linear time. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { index, 0: space } of text.matchAll(END)) {
    if (ABBREVIATION.test(text.slice(Math.max(start, index - 8), index))) continue;
    sentences.push({ start, text: text.slice(start, index) });
    start = index + space.length;
  }
  return [...sentences, { start, text: text.slice(start) }];
}
