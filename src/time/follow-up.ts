import { durationWords } from '../lib/duration-words.js';
import type { Agreement } from '../model/agreement.js';
import type { Duration } from '../model/duration.js';
import type { EdtfDate } from '../model/edtf.js';
import type { Text } from '../model/locale.js';
import { lastAdoption } from '../model/start.js';
import type { Deadline } from '../model/timeline.js';
import { lastDayAfter } from './shift.js';
import type { Term } from './term.js';

/** The next follow-up. One that only the rhythm asks for is not due after a fixed term has run out. */
export function followUpDeadlines(agreement: Agreement, start: EdtfDate | undefined, term: Term): readonly Deadline[] {
  const next = nextFollowUp(agreement, start);
  const lastDay = agreement.renewal ? undefined : term.until;
  const isMoot = next?.pointer === RHYTHM && lastDay !== undefined && next.day > lastDay;
  return next && !isMoot ? [next] : [];
}

const RHYTHM = '/followUp/every';

/** The first one until it is done; then one period after the last; with a rhythm alone, one period after adoption, or the start. */
function nextFollowUp(agreement: Agreement, start: EdtfDate | undefined): Deadline | undefined {
  const { first, last, every } = agreement.followUp ?? {};
  if (first && !(last && last.last >= first.first)) {
    return {
      kind: 'follow-up',
      day: first.last,
      precision: first.precision,
      why: firstWhy(first),
      pointer: '/followUp/first',
    };
  }
  const base = last ?? (every && baseOf(lastAdoption(agreement), start, every));
  if (!every || !base) return undefined;
  const why = last ? nextWhy(every, last) : sinceStartWhy(every, base, base === start);
  return { kind: 'follow-up', day: lastDayAfter(base, every), precision: base.precision, why, pointer: RHYTHM };
}

/** The adoption; the start where there is none, or where the agreement has not begun when its first follow-up would be due. */
function baseOf(adopted: EdtfDate | undefined, start: EdtfDate | undefined, every: Duration): EdtfDate | undefined {
  const isEarly = adopted && start && lastDayAfter(adopted, every) < start.first;
  return isEarly ? start : (adopted ?? start);
}

function firstWhy(first: EdtfDate): Text {
  return {
    sv: `Den första uppföljningen ska vara gjord senast ${first.last}.`,
    en: `The first follow-up is to be done by ${first.last}.`,
  };
}

function nextWhy(every: Duration, last: EdtfDate): Text {
  const words = durationWords(every);
  return {
    sv: `Nästa uppföljning: ${words.sv} efter den senaste (${last.text}).`,
    en: `Next follow-up: ${words.en} after the last one (${last.text}).`,
  };
}

function sinceStartWhy(every: Duration, base: EdtfDate, isStart: boolean): Text {
  const words = durationWords(every);
  return {
    sv: `Första uppföljningen: ${words.sv} efter att överenskommelsen ${isStart ? 'började gälla' : 'antogs'} (${base.text}).`,
    en: `First follow-up: ${words.en} after the agreement ${isStart ? 'came into force' : 'was adopted'} (${base.text}).`,
  };
}
