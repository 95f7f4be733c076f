import { isWritten, nameOf } from '../model/agreement.js';
import type { CoveringAgreement } from '../model/coverage.js';
import type { Day } from '../model/day.js';
import type { Locale, Template } from '../model/locale.js';
import { isSucceeded } from '../model/timeline.js';
import { STATE_WORDS } from './time-words.js';

/** An agreement on the days from one on; undefined is as far back as one looks. */
interface InForce {
  readonly one: CoveringAgreement;
  readonly from: Day | undefined;
}

/** An agreement that is in force, and how long: `exempel till 2028-12-31, förlängs om ingen säger upp den`. */
export const IN_FORCE: Template<InForce> = {
  sv: (facts) => `${facts.one.label} ${endOf(facts, 'sv')}`,
  en: (facts) => `${facts.one.label} ${endOf(facts, 'en')}`,
};

function endOf({ one, from }: InForce, locale: Locale): string {
  const { agreement, timeline, renews } = one;
  const { until, renewsUntil, replacedBy } = timeline;
  const words = ENDS[locale];
  if (until === undefined) return agreement.validity?.untilFurtherNotice ? words.open : words.untold;
  if (renews && from !== undefined && from > until) return words.conditional;
  if (renews) return renewsUntil ? words.renewsUntil(until, renewsUntil) : words.renews(until);
  return replacedBy && isSucceeded(timeline)
    ? words.replaced(until, replacedBy.by.id ?? nameOf(replacedBy.by))
    : words.until(until);
}

const ENDS = {
  sv: {
    open: 'tills vidare',
    untold: 'utan angiven sista dag',
    conditional: 'om ingen säger upp den',
    until: (day: Day) => `till ${day}`,
    renews: (day: Day) => `till ${day}, förlängs om ingen säger upp den`,
    renewsUntil: (day: Day, next: Day) => `till ${day}, förlängs till ${next} om ingen sade upp den i tid`,
    replaced: (day: Day, by: string) => `till ${day}, ersätts sedan av ${by}`,
  },
  en: {
    open: 'until further notice',
    untold: 'without a stated last day',
    conditional: 'unless notice is given',
    until: (day: Day) => `until ${day}`,
    renews: (day: Day) => `until ${day}, renewed unless notice is given`,
    renewsUntil: (day: Day, next: Day) => `until ${day}, renewed until ${next} unless notice was given in time`,
    replaced: (day: Day, by: string) => `until ${day}, then replaced by ${by}`,
  },
} as const;

/** An agreement that nobody has adopted yet: `utkast: exempel`. */
export const PROPOSED: Template<CoveringAgreement> = {
  sv: ({ label, timeline }) => `${STATE_WORDS[timeline.state].sv}: ${label}`,
  en: ({ label, timeline }) => `${STATE_WORDS[timeline.state].en}: ${label}`,
};

/** An agreement of which it cannot be told whether it is in force, and why not. */
export const UNTOLD: Template<CoveringAgreement> = {
  sv: (one) => `går inte att avgöra: ${one.label} (${WHY[whyOf(one)].sv})`,
  en: (one) => `cannot be told: ${one.label} (${WHY[whyOf(one)].en})`,
};

const WHY = {
  validity: { sv: 'giltighetstid saknas', en: 'no period of validity' },
  signature: { sv: 'underskrifternas dag saknas', en: 'the day of signing is missing' },
  dates: {
    sv: 'giltighetstiden är ofullständig eller oläslig',
    en: 'the period of validity is incomplete or unreadable',
  },
} as const;

function whyOf({ agreement, timeline }: CoveringAgreement): keyof typeof WHY {
  if (!isWritten(agreement, '/validity')) return 'validity';
  return agreement.validity?.from === 'signature' && timeline.from === undefined ? 'signature' : 'dates';
}
