import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Agreement } from '../../model/agreement.js';
import { idPart } from './e-ids.js';

/** Those who do something with an agreement, each of them once: what the text calls them is a reference to one of these. */
export interface Agents {
  /** In the order they are met. */
  readonly all: readonly Agent[];
  /** `#party_1` for a party by its name or short name; `#org_2` for another body. */
  organisation(name: string): string;
  person(name: string): string;
  role(name: string): string;
}

interface Agent {
  readonly kind: Kind;
  readonly eId: string;
  readonly href: string;
  readonly name: string;
  readonly short: string | undefined;
}

type Kind = 'party' | 'org' | 'person' | 'role';

const CLASSES: Readonly<Record<Kind, readonly [element: string, ontology: string]>> = {
  party: ['TLCOrganization', 'organization'],
  org: ['TLCOrganization', 'organization'],
  person: ['TLCPerson', 'person'],
  role: ['TLCRole', 'role'],
};

export function agentsOf({ parties, adopted, signatories }: Agreement): Agents {
  const shorts = parties.flatMap(({ short }) => short ?? []);
  const isOwn = (short: string | undefined) => shorts.filter((other) => other === short).length === 1;
  const partyAgents = parties.map((party, index) =>
    agent('party', index, party.name, isOwn(party.short) ? party.short : undefined, party.organisationNumber),
  );
  const isParty = (name: string) => partyAgents.some((party) => matches(party, name));
  const bodies = [...adopted.map(({ by }) => by), ...signatories.map(({ party }) => party)];
  const others = distinct(bodies).filter((name) => !isParty(name));
  const all = [
    ...partyAgents,
    ...others.map((name, index) => agent('org', index, name)),
    ...distinct(signatories.map(({ name }) => name)).map((name, index) => agent('person', index, name)),
    ...distinct(signatories.map(({ role }) => role)).map((name, index) => agent('role', index, name)),
  ];
  const find = (kinds: readonly Kind[], name: string) =>
    `#${all.find((one) => kinds.includes(one.kind) && matches(one, name))?.eId}`;
  return {
    all,
    organisation: (name) => find(['party', 'org'], name),
    person: (name) => find(['person'], name),
    role: (name) => find(['role'], name),
  };
}

function agent(kind: Kind, index: number, name: string, short?: string, number?: string): Agent {
  const slug = idPart(number ?? '') || idPart(name) || 'namnlos';
  return { kind, eId: `${kind}_${index + 1}`, href: `/akn/ontology/${CLASSES[kind][1]}/se/${slug}`, name, short };
}

function matches({ name, short }: Agent, wanted: string): boolean {
  return [name, short].some((one) => one?.toLowerCase() === wanted.toLowerCase());
}

function distinct(names: readonly (string | undefined)[]): readonly string[] {
  return [
    ...new Map(names.flatMap((name) => (name === undefined ? [] : [[name.toLowerCase(), name] as const]))).values(),
  ];
}

/** The agents as metadata. */
export function agentElements({ all }: Agents): readonly Element[] {
  return all.map(({ kind, eId, href, name, short }) =>
    x(CLASSES[kind][0], { eId, href, showAs: name, shortForm: short }),
  );
}
