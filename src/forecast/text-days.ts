import { nodesOf } from '../lib/nodes.js';
import { proseOf } from '../lib/prose.js';
import { sentencesOf } from '../lib/sentences.js';
import { findDates } from '../lib/swedish-dates.js';
import type { Agreement } from '../model/agreement.js';
import type { Day } from '../model/day.js';

/** The last days of the times that a text writes with a year, sentence by sentence as the rules read them: then what is to come is past. */
export function* textDays({ source }: Agreement): Generator<Day> {
  for (const block of nodesOf(source.body, 'paragraph', 'tableCell')) {
    for (const { text } of sentencesOf(proseOf(block, source).text)) {
      if (!HAS_YEAR.test(text)) continue;
      for (const { date } of findDates(text)) yield date.last;
    }
  }
}

/** What every date in a text has. */
const HAS_YEAR = /(?:19|20)\d\d/;
