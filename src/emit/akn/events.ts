import type { Element } from 'xast';
import { x } from 'xastscript';
import { AKN_WORDS } from '../../locales/akn-words.js';
import type { Day } from '../../model/day.js';
import type { EdtfDate } from '../../model/edtf.js';
import { IN_FORCE } from './concepts.js';
import type { Frame } from './frame.js';

/** What happens to an agreement on a day that is known. */
interface Event {
  readonly eId: string;
  readonly day: Day;
  readonly kind: EventKind;
}

type EventKind = 'adoption' | 'start' | 'end';

/** What Akoma Ntoso calls a change of a document; coming into force is none. */
const TYPES: Readonly<Record<EventKind, string | undefined>> = {
  adoption: 'generation',
  start: undefined,
  end: 'repeal',
};

/** The events of known days, by day. */
function eventsOf({ plan: { agreement }, context: { timeline } }: Frame): readonly Event[] {
  const adoptions = new Set(agreement.adopted.flatMap(({ date }) => wholeDay(date) ?? []));
  const events: readonly (readonly [EventKind, Day])[] = [
    ...[...adoptions].map((day) => ['adoption', day] as const),
    ...(timeline.from ? [['start', timeline.from] as const] : []),
    ...(timeline.until ? [['end', timeline.until] as const] : []),
  ];
  const sorted = [...events].sort(([, one], [, other]) => (one < other ? -1 : Number(one > other)));
  return sorted.map(([kind, day], index) => ({ eId: `eref_${index + 1}`, day, kind }));
}

/** The life of the agreement as far as its days are known. */
export function lifecycle(frame: Frame): Element[] {
  const events = eventsOf(frame).map(({ eId, day, kind }) =>
    x('eventRef', { eId, date: day, source: '#original', type: TYPES[kind], refersTo: `#event_${kind}` }),
  );
  return events.length > 0 ? [x('lifecycle', { source: '#tool' }, events)] : [];
}

/** The `eId` of the time that the agreement is in force. */
const TIME = 'tmpg_1';

/** The time that the agreement is in force, if a day of it is known. */
export function temporalData(frame: Frame): Element[] {
  const events = eventsOf(frame);
  const reference = (kind: EventKind) => events.flatMap((event) => (event.kind === kind ? [`#${event.eId}`] : []))[0];
  const [start, end] = [reference('start'), reference('end')];
  if (start === undefined && end === undefined) return [];
  const interval = x('timeInterval', { start, end, refersTo: `#${IN_FORCE}` });
  return [x('temporalData', { source: '#tool' }, x('temporalGroup', { eId: TIME }, interval))];
}

/** Where the text says when it is in force: `#tmpg_1`; undefined when no day is known. */
export function periodOf({ context: { timeline } }: Frame): string | undefined {
  return timeline.from === undefined && timeline.until === undefined ? undefined : `#${TIME}`;
}

/** The decisions and signatures of known days and bodies. */
export function workflow({ plan: { agreement }, agents }: Frame): Element[] {
  const decisions = agreement.adopted.flatMap(({ by, date }) => {
    const day = wholeDay(date);
    return day && by !== undefined
      ? [x('step', { date: day, by: agents.organisation(by), refersTo: '#event_adoption' })]
      : [];
  });
  const signatures = agreement.signatories.flatMap(({ party, name, role, signed }) => {
    const day = wholeDay(signed);
    const by = name === undefined ? party && agents.organisation(party) : agents.person(name);
    const as = role === undefined ? undefined : agents.role(role);
    return day && by !== undefined ? [x('step', { date: day, by, as, refersTo: '#event_signing' })] : [];
  });
  const steps = [...decisions, ...signatures];
  return steps.length > 0 ? [x('workflow', { source: '#tool' }, steps)] : [];
}

/** The kinds of event that the rest of the metadata refers to. */
export function eventElements(frame: Frame): Element[] {
  const {
    plan: { locale, agreement },
  } = frame;
  const isSigned = agreement.signatories.some(({ signed }) => wholeDay(signed));
  const kinds = new Set([...eventsOf(frame).map(({ kind }) => kind), ...(isSigned ? (['signing'] as const) : [])]);
  return [...kinds].map((kind) =>
    x('TLCEvent', { eId: `event_${kind}`, href: `/akn/ontology/event/${kind}`, showAs: AKN_WORDS[kind][locale] }),
  );
}

function wholeDay(date: EdtfDate | undefined): Day | undefined {
  return date?.precision === 'day' ? date.first : undefined;
}
