import type { Agreement } from '../../model/agreement.js';
import type { Collection } from '../../model/collection.js';
import type { RelatedPlace } from '../../model/finding.js';
import type { Template } from '../../model/locale.js';
import { defineRule } from '../../model/rule.js';
import type { State } from '../../model/timeline.js';
import { timeOf } from '../../time/time.js';
import { CALLED, type Called, calledOf } from '../collection/called.js';
import { type Ground, groundOf, isLiving } from '../collection/ground.js';
import { newestAfter } from '../collection/newest.js';
import { placeOfFact, placeOfLink } from '../collection/related-places.js';

type Why =
  | 'draft'
  | 'proposed'
  | 'upcoming'
  | 'expired'
  | 'ended'
  | 'replaced'
  | 'replaced-in-vain'
  | 'replaced-by-itself';

interface Facts {
  readonly parent: Called;
  readonly why: Why;
  /** The first day of the local agreement, where that is to come: it is on that day that the parent does not apply. */
  readonly toCome: string | undefined;
  /** The first or last day of the parent, or the first one of its successor. */
  readonly turn: string | undefined;
  /** What has taken the place of the parent. */
  readonly newest: Called | undefined;
}

/** A local agreement that applies, or is to apply, on a day when the one that it builds on does not. */
export const parentNotInForce = defineRule<Facts>({
  name: 'parent-not-in-force',
  group: 'collection',
  severity: 'warning',
  gate: false,
  needs: 'collection',
  current: true,
  source: {
    sv: 'Praxis: en lokal överenskommelse fyller ut länets och hänger i luften utan den. Lagen kräver inga lokala överenskommelser.',
    en: "Practice: a local agreement completes the county's, and has no ground without it. The law does not ask for local agreements.",
  },
  summary: {
    sv: 'Den överenskommelse som en lokal bygger på ska gälla.',
    en: 'The agreement that a local one builds on must be in force.',
  },
  help: {
    sv: 'Låt parent peka på den överenskommelse som gäller nu, och se efter att texten stämmer med den. Är det länets som har fel status eller datum: rätta dem där. Används den lokala inte längre: skriv status: ended.',
    en: "Let parent name the agreement that is in force now, and see that the text agrees with it. If the county's has the wrong status or dates, correct them there. If the local one is no longer used, write status: ended.",
  },
  message: {
    sv: (facts) =>
      `Överenskommelsen bygger på ${CALLED.sv(facts.parent)}, som inte gäller${facts.toCome ? ` ${facts.toCome}, när den här börjar gälla` : ''}: ${WHYS[facts.why].sv(facts)}.`,
    en: (facts) =>
      `The agreement builds on ${CALLED.en(facts.parent)}, which is not in force${facts.toCome ? ` on ${facts.toCome}, when this one begins` : ''}: ${WHYS[facts.why].en(facts)}.`,
  },
  example: {
    bad: '---\nprofile: local\nparent: ⟦lanet-2018⟧\n---\n',
    good: '---\nprofile: local\nparent: lanet-2026\n---\n',
    beside: {
      'lanet-2018.md': '---\nid: lanet-2018\nvalidity: { from: 2018, to: 2025 }\n---\n',
      'lanet-2026.md': '---\nid: lanet-2026\nvalidity: { from: 2026, to: 2029 }\nreplaces: [{ id: lanet-2018 }]\n---\n',
    },
  },
  *check(agreement, context) {
    const ground = isLiving(context.timeline.state) ? groundOf(agreement, context) : undefined;
    const found = ground && lackOf(ground, agreement, context.collection);
    if (!ground || !found || (isInWorks(context.timeline.state) && isInWorks(ground.timeline.state))) return;
    const { place, ...why } = found;
    const data = {
      parent: calledOf(ground.parent),
      toCome: ground.day > context.timeline.day ? ground.day : undefined,
      ...why,
    };
    yield { range: ground.range, data, related: [place] };
  },
});

function isInWorks(state: State): state is 'draft' | 'proposed' {
  return state === 'draft' || state === 'proposed';
}

/** Why the parent does not apply, and where that is written; undefined where it does, or where that cannot be told. */
type Lack = Pick<Facts, 'why' | 'turn' | 'newest'> & { readonly place: RelatedPlace };

function lackOf({ parent, timeline }: Ground, local: Agreement, collection: Collection): Lack | undefined {
  const { state, from, until, replacedBy } = timeline;
  const told = (why: Why, pointer: string, turn?: string) => ({
    why,
    turn,
    newest: undefined,
    place: placeOfFact(parent, pointer),
  });
  if (isInWorks(state) || state === 'ended') return told(state, '/status');
  if (state === 'upcoming') return told('upcoming', '/validity/from', from);
  if (state === 'expired') return told('expired', '/validity/to', until);
  if (state !== 'replaced' || !replacedBy) return undefined;
  const newest = newestAfter(replacedBy, timeline.day, collection);
  const { state: newestState } = timeOf(newest.by, timeline.day, { collection });
  const isLost = newestState === 'expired' || newestState === 'ended';
  const isItself = newest.by.source.path === local.source.path;
  const why = isItself ? 'replaced-by-itself' : isLost ? 'replaced-in-vain' : 'replaced';
  const place = placeOfLink(replacedBy.by, 'replaces', parent.id);
  return { why, turn: newest.from, newest: calledOf(newest.by), place };
}

const WHYS: Readonly<Record<Why, Template<Facts>>> = {
  draft: { sv: () => 'den är ett utkast (status: draft)', en: () => 'it is a draft (status: draft)' },
  proposed: { sv: () => 'den är ett förslag (status: proposed)', en: () => 'it is a proposal (status: proposed)' },
  upcoming: { sv: ({ turn }) => `den gäller först från och med ${turn}`, en: ({ turn }) => `its first day is ${turn}` },
  expired: { sv: ({ turn }) => `dess sista dag är ${turn}`, en: ({ turn }) => `its last day is ${turn}` },
  ended: {
    sv: () => 'parterna har avslutat den (status: ended)',
    en: () => 'the parties have ended it (status: ended)',
  },
  replaced: {
    sv: ({ turn, newest }) => `${newest && CALLED.sv(newest)} ersätter den från och med ${turn}. Bygg på den i stället`,
    en: ({ turn, newest }) => `${newest && CALLED.en(newest)} replaces it as from ${turn}. Build on that one instead`,
  },
  'replaced-in-vain': {
    sv: ({ turn, newest }) =>
      `${newest && CALLED.sv(newest)} ersätter den från och med ${turn}, men gäller inte heller`,
    en: ({ turn, newest }) => `${newest && CALLED.en(newest)} replaces it as from ${turn}, but is not in force either`,
  },
  'replaced-by-itself': {
    sv: ({ turn }) =>
      `den här ersätter den själv från och med ${turn}. Den kan inte både ersätta den och bygga på den; ta bort parent eller rätta replaces`,
    en: ({ turn }) =>
      `this one itself replaces it as from ${turn}. It cannot both replace it and build on it; remove parent or correct replaces`,
  },
};
