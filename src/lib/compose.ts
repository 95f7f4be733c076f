import type { UnitPlace } from './written.js';

/** Text of which each UTF-16 unit has a place in a file. */
export interface PlacedText {
  readonly text: string;
  readonly places: readonly UnitPlace[];
}

/** A letter and the marks that follow it: what composing can change. */
const LETTER_WITH_MARKS = /\P{M}\p{M}+/gu;

/**
 * Composes letters and marks (NFC), so that words compare equal however they are typed; a composed letter stands where its
 * parts stood. Text that is composed already comes back as it is.
 */
export function compose({ text, places }: PlacedText): PlacedText {
  if (text.normalize('NFC') === text) return { text, places };
  const texts: string[] = [];
  const composed: UnitPlace[] = [];
  let at = 0;
  const copy = (until: number) => {
    texts.push(text.slice(at, until));
    for (; at < until; at++) composed.push(places[at] ?? NOWHERE);
  };
  for (const { 0: parts, index } of text.matchAll(LETTER_WITH_MARKS)) {
    copy(index);
    const letter = parts.normalize('NFC');
    const whole = { start: places[index]?.start ?? 0, end: places[index + parts.length - 1]?.end ?? 0 };
    texts.push(letter);
    for (let unit = 0; unit < letter.length; unit++) composed.push(whole);
    at = index + parts.length;
  }
  copy(text.length);
  return { text: texts.join(''), places: composed };
}

const NOWHERE: UnitPlace = { start: 0, end: 0 };
