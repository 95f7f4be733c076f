import { type Agreement, isWritten } from '../../model/agreement.js';
import type { Day } from '../../model/day.js';
import type { EdtfDate } from '../../model/edtf.js';
import { lastAdoption } from '../../model/start.js';
import type { Timeline } from '../../model/timeline.js';

/**
 * The day whose language a text should speak: when it was last adopted, else when it began to apply, else the day it is read,
 * which it is never after. Undefined when the author has written a day that cannot be read.
 */
export function dayOfText(agreement: Agreement, { day, from }: Timeline): Day | undefined {
  const adopted = lastAdoption(agreement)?.first;
  if (adopted === undefined && hasAdoptionDay(agreement)) return undefined;
  const own = adopted ?? startOf(agreement)?.first ?? from;
  if (own === undefined && isWritten(agreement, '/validity/from') && agreement.validity?.from !== 'signature') {
    return undefined;
  }
  return own !== undefined && own < day ? own : day;
}

/** Whether a day of adoption is written, be it one that can be read or not. */
function hasAdoptionDay(agreement: Agreement): boolean {
  const isText = typeof agreement.source.frontmatter.data['adopted'] === 'string';
  return isText || agreement.adopted.some((_, index) => isWritten(agreement, `/adopted/${index}/date`));
}

function startOf({ validity }: Agreement): EdtfDate | undefined {
  return validity?.from === 'signature' ? undefined : validity?.from;
}
