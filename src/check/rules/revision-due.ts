import { type Agreement, placeOf } from '../../model/agreement.js';
import type { Day } from '../../model/day.js';
import type { Template } from '../../model/locale.js';
import { type Context, defineRule } from '../../model/rule.js';
import { isDue } from '../dates/due.js';

/** The agreement is soon to be revised, or the time when that is planned has begun or passed. */
export const revisionDue = defineRule<{ when: When; day: Day }>({
  name: 'revision-due',
  group: 'dates',
  severity: 'warning',
  gate: false,
  needs: 'facts',
  current: true,
  source: {
    sv: 'Överenskommelsens egna uppgifter om revidering (revision.latest och revision.planned).',
    en: "The agreement's own facts about its revision (revision.latest and revision.planned).",
  },
  summary: {
    sv: 'En revidering som närmar sig ska komma i gång.',
    en: 'A revision that comes near must get under way.',
  },
  help: {
    sv: 'Börja revideringen. När den är klar: skriv nästa tid under revision.',
    en: 'Begin the revision. When it is done: write the next time under revision.',
  },
  message: {
    sv: ({ when, day }) => WHEN[when].sv(day),
    en: ({ when, day }) => WHEN[when].en(day),
  },
  example: {
    bad: '---\nrevision: { planned: ⟦2026/2027⟧ }\n---\n',
    good: '---\nrevision: { planned: 2028 }\n---\n',
  },
  *check(agreement, context) {
    const latest = context.timeline.deadlines.find(({ pointer }) => pointer === '/revision/latest');
    if (latest && isDue(latest.day, context)) {
      yield { range: placeOf(agreement, latest.pointer), data: { when: 'latest', day: latest.day } };
    }
    const planned = plannedTime(agreement, context);
    if (planned) yield { range: placeOf(agreement, '/revision/planned'), data: planned };
  },
});

type When = 'latest' | 'begun' | 'passed';

const WHEN: Readonly<Record<When, Template<string>>> = {
  latest: {
    sv: (day) => `Överenskommelsen ska vara reviderad senast ${day}.`,
    en: (day) => `The agreement is to be revised by ${day}.`,
  },
  begun: {
    sv: (day) => `Tiden för den planerade revideringen har börjat. Den slutar ${day}.`,
    en: (day) => `The time of the planned revision has begun. It ends on ${day}.`,
  },
  passed: {
    sv: (day) => `Tiden för den planerade revideringen gick ut ${day}.`,
    en: (day) => `The time of the planned revision ended on ${day}.`,
  },
};

/** Silent when the last day for the revision has passed, of which `revision-overdue` speaks. */
function plannedTime({ revision }: Agreement, { timeline: { day } }: Context): { when: When; day: Day } | undefined {
  const { planned, latest } = revision ?? {};
  if (!planned || planned.first > day || (latest && latest.last < day)) return undefined;
  return { when: planned.last < day ? 'passed' : 'begun', day: planned.last };
}
