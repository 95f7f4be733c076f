import type { Element } from 'xast';
import { x } from 'xastscript';
import { AKN_WORDS } from '../../locales/akn-words.js';
import { workAddress } from '../body/citation-links.js';
import { titleOf } from '../facts/state.js';
import type { Cited, CitedWork } from '../law/cited.js';
import { agentElements } from './agents.js';
import { anyUri } from './any-uri.js';
import { conceptElements } from './concepts.js';
import { idPart } from './e-ids.js';
import { eventElements } from './events.js';
import type { Frame } from './frame.js';

/** All that the rest of the document refers to: the text itself, who and what it speaks of, the law that it cites. */
export function references(frame: Frame): Element {
  const { plan, context, iris, agents } = frame;
  return x('references', { source: '#tool' }, [
    x('original', { eId: 'original', href: iris.expression, showAs: titleOf(plan.agreement, context) }),
    ...agentElements(agents),
    ...ownAgents(frame),
    ...conceptElements(frame),
    ...eventElements(frame),
    ...citedElements('acts', frame),
    ...citedElements('sources', frame),
  ]);
}

/** Those who have made the file; and whom to name as the author of an agreement that names no parties. */
function ownAgents({ context: { theme, tool, locale }, agents }: Frame): Element[] {
  const publisher = theme?.organisation;
  const hasParties = agents.all.some(({ kind }) => kind === 'party');
  return [
    ...(hasParties ? [] : [organisation('unknown', 'unknown', AKN_WORDS.unknown[locale])]),
    ...(publisher === undefined ? [] : [organisation('publisher', idPart(publisher), publisher)]),
    x('TLCObject', { eId: 'tool', href: `/akn/ontology/object/${tool.name}`, showAs: `${tool.name} ${tool.version}` }),
  ];
}

function organisation(eId: string, slug: string, showAs: string): Element {
  return x('TLCOrganization', { eId, href: `/akn/ontology/organization/se/${slug}`, showAs });
}

const NAMES: Readonly<Record<keyof Cited, { readonly eId: string; readonly name: string }>> = {
  acts: { eId: 'act', name: 'citedAct' },
  sources: { eId: 'source', name: 'citedSource' },
};

/** What the text cites, each act and publication once; what has no address anywhere is told by the text alone. */
function citedElements(kind: keyof Cited, { plan }: Frame): Element[] {
  const { eId, name } = NAMES[kind];
  return plan.cited[kind]
    .map((work) => ({ href: addressOf(work), showAs: work.name }))
    .filter(({ href }) => href !== undefined)
    .map(({ href, showAs }, index) => x('TLCReference', { eId: `${eId}_${index + 1}`, name, href, showAs }));
}

function addressOf({ meanings }: CitedWork): string | undefined {
  const places = meanings.flatMap((meaning) => meaning.places);
  const address = workAddress(places) ?? places[0]?.uri;
  return address === undefined ? undefined : anyUri(address);
}
