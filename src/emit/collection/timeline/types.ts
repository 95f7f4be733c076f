import type { Day } from '../../../model/day.js';
import type { Locale } from '../../../model/locale.js';
import type { Tone } from './bar.js';

/** Something that applies for a while; undefined is open in that direction. */
export interface TimelineSpan {
  readonly from: Day | undefined;
  readonly until: Day | undefined;
  readonly tone: Tone;
  /** Whether it is drawn as two bars, one above the other: two things at once. */
  readonly isDouble?: boolean;
  /** The span in one sentence: what a pointer shows and a screen reader says. */
  readonly words: string;
}

export interface TimelineRow {
  readonly label: string;
  readonly href?: string;
  /** The label's language where it is another than the page's. */
  readonly lang?: string;
  /** The earlier first; where they meet, the later one is drawn on top. */
  readonly spans: readonly TimelineSpan[];
}

/** The days that are drawn, the first and the last of them included. */
export interface TimelineWindow {
  readonly from: Day;
  readonly until: Day;
  readonly today: Day;
  readonly locale: Locale;
}

/** What a tone means in one picture. */
export interface TimelineKey {
  readonly tone: Tone;
  readonly isDouble?: boolean;
  readonly words: string;
}
