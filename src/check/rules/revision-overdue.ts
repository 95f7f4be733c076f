import { placeOf } from '../../model/agreement.js';
import { defineRule } from '../../model/rule.js';

/** The day by which the agreement was to be revised has passed. */
export const revisionOverdue = defineRule<{ day: string }>({
  name: 'revision-overdue',
  group: 'dates',
  severity: 'error',
  gate: false,
  needs: 'facts',
  current: true,
  source: {
    sv: 'Överenskommelsens egen frist (revision.latest). Ett årtal som frist betyder årets sista dag.',
    en: "The agreement's own deadline (revision.latest). A year as a deadline means its last day.",
  },
  summary: {
    sv: 'Överenskommelsen ska revideras inom den frist den själv anger.',
    en: 'The agreement must be revised by the day that it sets itself.',
  },
  help: {
    sv: 'Revidera överenskommelsen och skriv nästa frist i revision.latest. Är den redan reviderad: skriv när den antogs (adopted) och den nya fristen.',
    en: 'Revise the agreement and write the next deadline in revision.latest. If that is done: write when it was adopted, and the new deadline.',
  },
  message: {
    sv: ({ day }) => `Överenskommelsen skulle vara reviderad senast ${day}.`,
    en: ({ day }) => `The agreement was to be revised by ${day}.`,
  },
  example: {
    bad: '---\nrevision: { latest: ⟦2020⟧ }\n---\n',
    good: '---\nrevision: { latest: 2026 }\n---\n',
  },
  *check(agreement, { timeline: { day } }) {
    const latest = agreement.revision?.latest?.last;
    if (latest && latest < day) yield { range: placeOf(agreement, '/revision/latest'), data: { day: latest } };
  },
});
