import { type Day, parseDay } from '../model/day.js';

/** A piece of running text. */
interface DayPart {
  readonly text: string;
  /** Where the piece is a day and nothing else. */
  readonly day: Day | undefined;
}

/** Running text, taken apart so that each day in it is a piece of its own. */
export function dayParts(sentence: string): readonly DayPart[] {
  return sentence
    .split(/(\d{4}-\d{2}-\d{2})/)
    .filter((text) => text !== '')
    .map((text) => ({ text, day: parseDay(text) }));
}
