import { fold } from '../lib/text.js';
import { type Day, dayOf } from '../model/day.js';
import type { Text } from '../model/locale.js';
import data from './party-names.json' with { type: 'json' };

/** A change of names. */
export interface Change {
  /** A day by which the new name was surely in use. */
  readonly since: Day;
  readonly sure: 'high' | 'medium';
  /** What is known of the change. */
  readonly source: Text;
}

/** The name that has taken an old one's place. */
export interface Successor extends Change {
  /** Undefined where it is known that the name is old, but not which party has it. */
  readonly name: string | undefined;
}

/** What a party with an old name is called on a day; undefined when the name is not known to be old then. */
export function successorOf(name: string, day: Day): Successor | undefined {
  const wanted = fold(name.replace(/[,(].*$/, ''));
  const entry = data.names.find(({ old }) => old.some((one) => fold(one) === wanted));
  const change = entry?.change ?? (COUNTY_COUNCIL.test(wanted) ? 'regions' : undefined);
  const known = changeOfName(change);
  return known && day >= known.since ? { name: entry?.new, ...known } : undefined;
}

/**
 * What all the names that a party has had have in common: the newest one, folded. Undefined when the name is known to be old, but
 * not whose. Who a party is does not depend on the day.
 */
export function newestName(name: string): string | undefined {
  const successor = successorOf(name, LATE);
  if (!successor) return fold(name);
  return successor.name === undefined ? undefined : fold(successor.name);
}

/** Every change of names has happened by then. */
const LATE = dayOf(9999, 12, 31);

/** Whether a name stands for several municipalities: "Kommunerna i länet", "Exempels läns kommuner". */
export function isCollective(name: string): boolean {
  return COLLECTIVE.test(name);
}

/** Compounds too: "Exempelkommunerna". */
const COLLECTIVE = /kommuner(?:na)?s?(?!\p{L})|(?<!\p{L})municipalities(?!\p{L})/iu;

/** A change by its name in `party-names.json`: `regions`, `skr`, `storsthlm`. */
export function changeOfName(name: string | undefined): Change | undefined {
  return CHANGES[name ?? ''];
}

/** "Landstinget", "Landstinget i X län", "X läns landsting", "landstingen". */
const COUNTY_COUNCIL = /^landstinge[tn](?!\p{L})|(?<!\p{L})landsting$/u;

const CHANGES = data.changes as unknown as Readonly<Record<string, Change>>;
