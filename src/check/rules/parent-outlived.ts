import { type Agreement, isWritten, placeOf } from '../../model/agreement.js';
import type { Day } from '../../model/day.js';
import { type Context, defineRule } from '../../model/rule.js';
import { isSucceeded } from '../../model/timeline.js';
import { CALLED, type Called, calledOf } from '../collection/called.js';
import { type Ground, groundOf, isLiving } from '../collection/ground.js';
import { placeOfFact, placeOfLink } from '../collection/related-places.js';
import { isDue } from '../dates/due.js';

interface Facts {
  readonly parent: Called;
  /** The last day of the parent. */
  readonly last: string;
  /** The last day of the local agreement; undefined when it applies until further notice. */
  readonly until: string | undefined;
  /** What takes the parent's place on the day after. */
  readonly successor: Called | undefined;
}

/** A local agreement that is to apply for longer than the one that it builds on, which applies today. */
export const parentOutlived = defineRule<Facts>({
  name: 'parent-outlived',
  group: 'collection',
  severity: 'warning',
  gate: false,
  needs: 'collection',
  current: true,
  source: {
    sv: 'Praxis: en lokal överenskommelse fyller ut länets och gäller inte längre än den.',
    en: "Practice: a local agreement completes the county's and does not apply for longer.",
  },
  summary: {
    sv: 'En lokal överenskommelse ska inte gälla längre än den som den bygger på.',
    en: 'A local agreement must not apply for longer than the one that it builds on.',
  },
  help: {
    sv: 'Låt den lokala sluta senast samma dag, eller se till att länets får en efterföljare i tid och låt parent peka på den när den gäller.',
    en: "Let the local one end on that day at the latest, or see that the county's has a successor in time and let parent name it when it applies.",
  },
  message: {
    sv: (facts) =>
      `Överenskommelsen gäller ${facts.until ? `till och med ${facts.until}` : 'tills vidare'}, men ${CALLED.sv(facts.parent)}, som den bygger på, gäller bara till och med ${facts.last}.${facts.successor ? ` Den ersätts av ${CALLED.sv(facts.successor)}.` : ''}`,
    en: (facts) =>
      `The agreement applies until ${facts.until ?? 'further notice'}, but ${CALLED.en(facts.parent)}, which it builds on, only until ${facts.last}.${facts.successor ? ` It is replaced by ${CALLED.en(facts.successor)}.` : ''}`,
  },
  example: {
    bad: '---\nprofile: local\nvalidity: { from: 2026, to: ⟦2029⟧ }\nparent: lanet\n---\n',
    good: '---\nprofile: local\nvalidity: { from: 2026, to: 2027 }\nparent: lanet\n---\n',
    beside: { 'lanet.md': '---\nid: lanet\nvalidity: { from: 2024, to: 2027 }\n---\n' },
  },
  *check(agreement, context) {
    const ground = isLiving(context.timeline.state) ? groundOf(agreement, context) : undefined;
    const last = ground && lastDayOf(ground);
    if (!ground || !last || !isOutlived(last, agreement, context)) return;
    const { parent, timeline } = ground;
    const { until } = context.timeline;
    const by = timeline.replacedBy?.by;
    const isOwn = !isWritten(parent, '/renewal') && parent.validity?.to?.last === last;
    yield {
      range: placeOf(agreement, until ? '/validity/to' : '/validity/untilFurtherNotice'),
      data: { parent: calledOf(parent), last, until, successor: by && calledOf(by) },
      related: [by && !isOwn ? placeOfLink(by, 'replaces', parent.id) : placeOfFact(parent, '/validity/to')],
    };
  },
});

/** The last day of a parent that applies; undefined when it has none, because it prolongs itself or applies until further notice. */
function lastDayOf({ parent, timeline }: Ground): Day | undefined {
  const { state, until } = timeline;
  if (!until || (state !== 'in-force' && state !== 'renewed')) return undefined;
  return isSucceeded(timeline) || !isWritten(parent, '/renewal') ? until : undefined;
}

/** One that applies until further notice can still be ended in time: it is told of first when the day comes near. */
function isOutlived(last: Day, { validity }: Agreement, context: Context): boolean {
  const { until } = context.timeline;
  return until ? until > last : validity?.untilFurtherNotice === true && isDue(last, context);
}
