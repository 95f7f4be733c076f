import { fold } from '../lib/text.js';
import type { Day } from '../model/day.js';
import type { Text } from '../model/locale.js';
import data from './party-names.json' with { type: 'json' };

/** The name that has taken an old one's place. */
export interface Successor {
  /** Undefined where it is known that the name is old, but not which party has it. */
  readonly name: string | undefined;
  /** A day by which the new name was surely in use. */
  readonly since: Day;
  readonly sure: 'high' | 'medium';
  /** What is known of the change. */
  readonly source: Text;
}

/** What a party with an old name is called on a day; undefined when the name is not known to be old then. */
export function successorOf(name: string, day: Day): Successor | undefined {
  const wanted = fold(name.replace(/[,(].*$/, ''));
  const entry = data.names.find(({ old }) => old.some((one) => fold(one) === wanted));
  const change = entry?.change ?? (COUNTY_COUNCIL.test(wanted) ? 'regions' : undefined);
  const { since, sure, source } = CHANGES[change ?? ''] ?? {};
  if (since === undefined || sure === undefined || source === undefined || day < since) return undefined;
  return { name: entry?.new, since, sure, source };
}

/** "Landstinget", "Landstinget i X län", "X läns landsting". */
const COUNTY_COUNCIL = /^landstinget(?!\p{L})|(?<!\p{L})landsting$/u;

const CHANGES = data.changes as unknown as Readonly<Record<string, Omit<Successor, 'name'>>>;
