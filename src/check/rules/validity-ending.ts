import { placeOf } from '../../model/agreement.js';
import { defineRule } from '../../model/rule.js';
import { isSucceeded } from '../../model/timeline.js';
import { isDue } from '../dates/due.js';
import { OWN_VALIDITY } from '../dates/own-validity.js';

/** A fixed validity that soon runs out, and nothing takes the agreement's place. */
export const validityEnding = defineRule<{ until: string }>({
  name: 'validity-ending',
  group: 'dates',
  severity: 'warning',
  gate: false,
  needs: 'facts',
  current: true,
  source: OWN_VALIDITY,
  summary: {
    sv: 'En överenskommelse ska få en efterföljare innan den går ut.',
    en: 'An agreement must have a successor before it runs out.',
  },
  help: {
    sv: 'Börja arbetet med en ny eller förlängd överenskommelse i god tid: den ska hinna beslutas hos alla parter.',
    en: 'Begin the work on a new or prolonged agreement in good time: all the parties must have time to decide on it.',
  },
  message: {
    sv: ({ until }) => `Giltighetstiden går ut ${until}, och överenskommelsen förlängs inte av sig själv.`,
    en: ({ until }) => `The validity runs out on ${until}, and the agreement does not renew itself.`,
  },
  example: {
    bad: '---\nvalidity: { from: 2024, to: ⟦2026⟧ }\n---\n',
    good: '---\nvalidity: { from: 2024, to: 2027 }\n---\n',
  },
  *check(agreement, context) {
    if (agreement.renewal || isSucceeded(context.timeline)) return;
    const end = context.timeline.deadlines.find(({ kind }) => kind === 'end');
    if (end && isDue(end.day, context)) yield { range: placeOf(agreement, end.pointer), data: { until: end.day } };
  },
});
