import { durationWords } from '../../lib/duration-words.js';
import { placeOf } from '../../model/agreement.js';
import type { Text } from '../../model/locale.js';
import { defineRule } from '../../model/rule.js';
import { isDue } from '../dates/due.js';

/** The last day for notice comes soon; after it the agreement prolongs itself. */
export const noticeDue = defineRule<{ day: string; end: string; period: Text }>({
  name: 'notice-due',
  group: 'dates',
  severity: 'warning',
  gate: false,
  needs: 'facts',
  current: true,
  source: {
    sv: 'Överenskommelsens egna villkor för förlängning (renewal) och uppsägning (termination).',
    en: "The agreement's own terms of renewal and termination.",
  },
  summary: {
    sv: 'Den som vill säga upp eller ändra överenskommelsen ska hinna göra det innan den förlängs.',
    en: 'Whoever wants to end or change the agreement must have time to do so before it renews itself.',
  },
  help: {
    sv: 'Ta upp frågan med parterna nu: ska överenskommelsen förlängas, ändras eller sägas upp?',
    en: 'Raise it with the parties now: is the agreement to be renewed, changed or ended?',
  },
  message: {
    sv: ({ day, end, period }) =>
      `Sista dagen att säga upp överenskommelsen till ${end} är ${day}. Därefter förlängs den med ${period.sv}.`,
    en: ({ day, end, period }) =>
      `The last day to give notice for ${end} is ${day}. After that the agreement is prolonged by ${period.en}.`,
  },
  example: {
    bad: '---\nvalidity: { from: 2024, to: 2027-06-30 }\nrenewal: { period: P2Y, notice: ⟦P6M⟧ }\n---\n',
    good: '---\nvalidity: { from: 2024, to: 2028-06-30 }\nrenewal: { period: P2Y, notice: P6M }\n---\n',
  },
  *check(agreement, context) {
    const { deadlines, until, renewsUntil } = context.timeline;
    const notice = deadlines.find(({ kind }) => kind === 'notice');
    const period = agreement.renewal?.period;
    if (!notice || !period || !until || !isDue(notice.day, context)) return;
    const data = { day: notice.day, end: renewsUntil ?? until, period: durationWords(period) };
    yield { range: placeOf(agreement, notice.pointer), data };
  },
});
