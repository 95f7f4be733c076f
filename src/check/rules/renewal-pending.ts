import { placeOf } from '../../model/agreement.js';
import { defineRule } from '../../model/rule.js';

/** Notice can no longer be given for the running period, so the next one is certain. */
export const renewalPending = defineRule<{ until: string; renewsUntil: string; notice: string | undefined }>({
  name: 'renewal-pending',
  group: 'dates',
  severity: 'info',
  gate: false,
  needs: 'facts',
  current: true,
  source: {
    sv: 'Överenskommelsens egna villkor för förlängning (renewal).',
    en: "The agreement's own terms of renewal.",
  },
  summary: {
    sv: 'Det ska synas när en överenskommelse är på väg att förlängas.',
    en: 'It must be seen when an agreement is about to renew itself.',
  },
  help: {
    sv: 'Du behöver inte göra något om ingen har sagt upp överenskommelsen. Har någon gjort det: ta bort renewal, så att giltighetstiden slutar med validity.to.',
    en: 'Nothing needs to be done unless notice has been given. If it has: remove renewal, so that the validity ends with validity.to.',
  },
  message: {
    sv: ({ until, renewsUntil, notice }) =>
      `Det är för sent att säga upp överenskommelsen till ${until}. Den förlängs till och med ${renewsUntil}${notice ? `; nästa sista dag för uppsägning är ${notice}` : ''}.`,
    en: ({ until, renewsUntil, notice }) =>
      `It is too late to give notice for ${until}. The agreement runs on until ${renewsUntil}${notice ? `; the next last day for notice is ${notice}` : ''}.`,
  },
  example: {
    bad: '---\nvalidity: { from: 2023-06-01, to: 2026-12-31 }\nrenewal: ⟦{ period: P2Y, notice: P12M }⟧\n---\n',
    good: '---\nvalidity: { from: 2023-06-01, to: 2028-12-31 }\nrenewal: { period: P2Y, notice: P12M }\n---\n',
  },
  *check(agreement, { timeline: { until, renewsUntil, deadlines } }) {
    const notice = deadlines.find(({ kind }) => kind === 'notice')?.day;
    if (until && renewsUntil) yield { range: placeOf(agreement, '/renewal'), data: { until, renewsUntil, notice } };
  },
});
