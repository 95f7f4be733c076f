import { placeOf } from '../../model/agreement.js';
import { defineRule } from '../../model/rule.js';
import { OWN_VALIDITY } from '../dates/own-validity.js';

/** A validity that has run out, though the agreement is not marked as ended. */
export const validityExpired = defineRule<{ until: string }>({
  name: 'validity-expired',
  group: 'dates',
  severity: 'error',
  gate: false,
  needs: 'facts',
  current: true,
  source: OWN_VALIDITY,
  summary: {
    sv: 'En överenskommelse som används ska vara giltig.',
    en: 'An agreement that is used must be in force.',
  },
  help: {
    sv: 'Besluta om en ny eller förlängd överenskommelse och ändra validity.to. Används den inte längre: skriv status: ended.',
    en: 'Decide on a new or prolonged agreement and change validity.to. If it is no longer used: write status: ended.',
  },
  message: {
    sv: ({ until }) => `Giltighetstiden gick ut ${until}.`,
    en: ({ until }) => `The validity ran out on ${until}.`,
  },
  example: {
    bad: '---\nvalidity: { from: 2021, to: ⟦2023⟧ }\n---\n',
    good: '---\nvalidity: { from: 2021, to: 2023 }\nrenewal: { period: P1Y, notice: P6M }\n---\n',
  },
  *check(agreement, { timeline: { day, from, until } }) {
    const isInverted = from !== undefined && until !== undefined && until < from;
    if (!until || until >= day || isInverted) return;
    yield { range: placeOf(agreement, '/validity/to'), data: { until } };
  },
});
