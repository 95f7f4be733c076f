import { durationWords } from '../lib/duration-words.js';
import { type Agreement, nameOf } from '../model/agreement.js';
import { addDays } from '../model/day.js';
import type { Text } from '../model/locale.js';
import { type Deadline, isSucceeded, type Succession } from '../model/timeline.js';
import type { Notice, Term } from './term.js';

/** The end of the running period; for a term that prolongs itself, also the next last day for notice and the day the next period begins. */
export function* termDeadlines(
  agreement: Agreement,
  { until, ...term }: Term,
  replacedBy: Succession | undefined,
): Generator<Deadline> {
  const precision = agreement.validity?.to?.precision ?? 'day';
  if (!until) return;
  if (replacedBy && isSucceeded({ until, replacedBy })) {
    yield { kind: 'end', day: until, precision: 'day', why: replacedWhy(until, replacedBy.by), pointer: '/validity' };
    return;
  }
  const why = agreement.renewal ? periodWhy(until) : endWhy(until);
  yield { kind: 'end', day: until, precision, why, pointer: '/validity/to' };
  if (!term.nextUntil) return;
  if (term.notice) {
    const pointer = agreement.renewal?.notice ? '/renewal/notice' : '/termination/notice';
    yield { kind: 'notice', day: term.notice.lastDay, precision, why: noticeWhy(term.notice), pointer };
  }
  const next = term.renewsUntil ? certainWhy(until, term.nextUntil) : renewalWhy(term.nextUntil);
  yield { kind: 'renewal', day: addDays(until, 1), precision, why: next, pointer: '/renewal/period' };
}

function endWhy(until: string): Text {
  return {
    sv: `Sista dagen som överenskommelsen gäller: ${until}.`,
    en: `Last day the agreement is in force: ${until}.`,
  };
}

function periodWhy(until: string): Text {
  return {
    sv: `Sista dagen i den period som löper: ${until}.`,
    en: `Last day of the running period: ${until}.`,
  };
}

function replacedWhy(until: string, by: Agreement): Text {
  return {
    sv: `Sista dagen som överenskommelsen gäller: ${until}. Sedan ersätts den av ”${nameOf(by)}”.`,
    en: `Last day the agreement is in force: ${until}. Then it is replaced by “${nameOf(by)}”.`,
  };
}

function noticeWhy({ duration, end }: Notice): Text {
  const words = durationWords(duration);
  return {
    sv: `Sista dagen för uppsägning: ${words.sv} före ${end}.`,
    en: `Last day for notice: ${words.en} before ${end}.`,
  };
}

function renewalWhy(nextUntil: string): Text {
  return {
    sv: `Överenskommelsen förlängs till och med ${nextUntil} om ingen har sagt upp den.`,
    en: `The agreement runs on until ${nextUntil} unless notice has been given.`,
  };
}

function certainWhy(until: string, nextUntil: string): Text {
  return {
    sv: `Överenskommelsen förlängs till och med ${nextUntil} om ingen sade upp den i tid: sista dagen för uppsägning till ${until} har passerat.`,
    en: `The agreement runs on until ${nextUntil} unless notice was given in time: the last day for notice before ${until} has passed.`,
  };
}
