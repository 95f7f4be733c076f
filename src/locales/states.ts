import { nameOf } from '../model/agreement.js';
import type { Day } from '../model/day.js';
import type { Template, Text } from '../model/locale.js';
import type { State, Timeline } from '../model/timeline.js';

/** What a sentence about a state is made of. */
interface StateFacts {
  readonly timeline: Timeline;
  /** Whether the agreement says that it applies until further notice. */
  readonly untilFurtherNotice: boolean;
  /** Whether it applies from the last signature, and that day is not known. */
  readonly awaitsSignature: boolean;
}

/** Each state as a sentence for readers. */
export const STATE_SENTENCES: Readonly<Record<State, Template<StateFacts>>> = {
  draft: {
    sv: () => 'Texten är inte antagen och kan ändras.',
    en: () => 'The text is not adopted and may change.',
  },
  proposed: {
    sv: () => 'Texten väntar på beslut och är inte antagen.',
    en: () => 'The text awaits a decision and is not adopted.',
  },
  upcoming: {
    sv: ({ timeline }) => `Antagen, men gäller inte än. Börjar gälla ${timeline.from ?? 'senare'}.`,
    en: ({ timeline }) => `Adopted, but not yet in force. Comes into force ${timeline.from ?? 'later'}.`,
  },
  'in-force': {
    sv: (facts) => {
      if (facts.timeline.until) return `Gäller till och med ${end(facts)}.`;
      return facts.untilFurtherNotice ? 'Gäller tills vidare.' : 'Gäller. Ingen sista dag är angiven.';
    },
    en: (facts) => {
      if (facts.timeline.until) return `In force until ${end(facts)}.`;
      return facts.untilFurtherNotice ? 'In force until further notice.' : 'In force. No last day is stated.';
    },
  },
  renewed: {
    sv: (facts) => `Gäller till och med ${end(facts)}, förlängd ${times.sv(facts)}, om ingen har sagt upp den.`,
    en: (facts) => `In force until ${end(facts)}, renewed ${times.en(facts)}, unless notice was given.`,
  },
  expired: {
    sv: (facts) => `Giltighetstiden har gått ut. Sista dagen var ${end(facts)}.`,
    en: (facts) => `The period of validity has run out. The last day was ${end(facts)}.`,
  },
  ended: {
    sv: () => 'Avslutad. Överenskommelsen gäller inte längre.',
    en: () => 'Ended. The agreement no longer applies.',
  },
  replaced: {
    sv: (facts) => `Ersatt${by.sv(facts)}. Den här överenskommelsen gäller inte längre.`,
    en: (facts) => `Replaced${by.en(facts)}. This agreement no longer applies.`,
  },
  unknown: {
    sv: (facts) => `Det går inte att avgöra om överenskommelsen gäller: ${gap.sv(facts)}.`,
    en: (facts) => `It cannot be told whether the agreement is in force: ${gap.en(facts)}.`,
  },
};

/** What is added when notice can no longer be given for the period that runs. */
export const RENEWING: Template<Day> = {
  sv: (day) =>
    `Sista dagen för uppsägning har passerat. Om ingen sade upp överenskommelsen i tid förlängs den till och med ${day}.`,
  en: (day) =>
    `The last day for notice has passed. Unless notice was given in time, the agreement runs on until ${day}.`,
};

/** What is said of an agreement that is published (`--force`) although it has errors that should have stopped it. */
export const FORCED: Text = {
  sv: 'Publicerad trots fel som ska rättas innan texten används.',
  en: 'Published in spite of errors that must be corrected before the text is used.',
};

/** States in which the text is not what was decided: the mark that says so at a glance. */
export const STATE_MARKS: Readonly<Partial<Record<State, Text>>> = {
  draft: { sv: 'UTKAST', en: 'DRAFT' },
  proposed: { sv: 'FÖRSLAG', en: 'PROPOSAL' },
};

const gap: Template<StateFacts> = {
  sv: ({ awaitsSignature }) =>
    awaitsSignature
      ? 'den gäller från den dag då den sista parten skriver under, och den dagen är inte angiven'
      : 'uppgifterna om giltighetstid räcker inte till',
  en: ({ awaitsSignature }) =>
    awaitsSignature
      ? 'it applies from the day the last party signs, and that day is not stated'
      : 'what is stated about its validity is not enough',
};

const times: Template<StateFacts> = {
  sv: ({ timeline: { renewals } }) => (renewals === 1 ? 'en gång' : `${renewals} gånger`),
  en: ({ timeline: { renewals } }) => (renewals === 1 ? 'once' : `${renewals} times`),
};

const by: Template<StateFacts> = {
  sv: ({ timeline: { replacedBy } }) =>
    replacedBy ? ` från och med ${replacedBy.from} av ”${nameOf(replacedBy.by)}”` : '',
  en: ({ timeline: { replacedBy } }) => (replacedBy ? ` from ${replacedBy.from} by “${nameOf(replacedBy.by)}”` : ''),
};

function end({ timeline }: StateFacts): string {
  return timeline.until ?? '?';
}
