import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Agreement, Party } from '../../model/agreement.js';
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
  const partyAgents = partiesOf(parties);
  const isParty = idsByName(partyAgents);
  const bodies = distinct([...adopted.map(({ by }) => by), ...signatories.map(({ party }) => party)]);
  const agentsNamed = (kind: Kind, names: readonly string[]) => names.map((name, index) => agent(kind, index, name));
  const organisations = [
    ...partyAgents,
    ...agentsNamed(
      'org',
      bodies.filter((name) => !isParty.has(name.toLowerCase())),
    ),
  ];
  const persons = agentsNamed('person', distinct(signatories.map(({ name }) => name)));
  const roles = agentsNamed('role', distinct(signatories.map(({ role }) => role)));
  return {
    all: [...organisations, ...persons, ...roles],
    organisation: finder(organisations),
    person: finder(persons),
    role: finder(roles),
  };
}

/** A short name that several parties share is none of theirs. */
function partiesOf(parties: readonly Party[]): readonly Agent[] {
  const counts = new Map<string, number>();
  for (const { short = '' } of parties) counts.set(short, (counts.get(short) ?? 0) + 1);
  return parties.map(({ name, short = '', organisationNumber }, index) =>
    agent('party', index, name, counts.get(short) === 1 ? short : undefined, organisationNumber),
  );
}

function finder(agents: readonly Agent[]): (name: string) => string {
  const ids = idsByName(agents);
  return (name) => `#${ids.get(name.toLowerCase())}`;
}

/** Of two with the same name, the first; a name wins over a short name. */
function idsByName(agents: readonly Agent[]): ReadonlyMap<string, string> {
  const names = agents.map(({ name, eId }) => [name.toLowerCase(), eId] as const);
  const shorts = agents.flatMap(({ short, eId }) => (short ? [[short.toLowerCase(), eId] as const] : []));
  return new Map([...names, ...shorts].reverse());
}

function agent(kind: Kind, index: number, name: string, short?: string, number?: string): Agent {
  const slug = idPart(number ?? '') || idPart(name) || 'namnlos';
  return {
    kind,
    eId: `${kind}_${index + 1}`,
    href: `/akn/ontology/${CLASSES[kind][1]}/se/${slug}`,
    name,
    short: short || undefined,
  };
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
