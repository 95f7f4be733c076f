import { isCollective, successorOf } from '../../law/party-names.js';
import { grouped } from '../../lib/grouped.js';
import { oncePerKey } from '../../lib/once.js';
import { fold } from '../../lib/text.js';
import type { Agreement, Party } from '../../model/agreement.js';
import { COVERED_KINDS, type CoverageParty } from '../../model/coverage.js';
import { type Day, dayOf } from '../../model/day.js';

/** A party as a row, and what all its names have in common. */
export interface SoughtParty {
  readonly key: string;
  readonly party: CoverageParty;
}

/** The parties of agreements that need agreements, and those that the config names: each once, whatever it is called. */
export function partiesOf(
  agreements: readonly Agreement[],
  named: readonly string[],
  day: Day,
): readonly SoughtParty[] {
  const keyOf = oncePerKey(partyKey);
  const parties = agreements.flatMap((agreement) => agreement.parties);
  const all: readonly Mention[] = [...parties, ...named.map((name) => ({ name, kind: undefined }))];
  const mentions = grouped(all, ({ name }) => [keyOf(name)]);
  const kept = new Set(named.map(keyOf));
  const needed = [...mentions].filter(([key, same]) => kept.has(key) || !needsNone(same));
  return needed.map(([key, same]) => ({ key, party: rowOf(same, day) })).sort(byKind);
}

/** What the names of one party have in common: county councils are the regions that they have become. */
export function partyKey(name: string): string {
  return fold(todaysName(name, LATE));
}

/** Every change of names has happened by then. */
const LATE = dayOf(9999, 12, 31);

type Mention = Pick<Party, 'name' | 'kind'>;

/** Authorities and companies need no agreement of their own. */
function needsNone(mentions: readonly Mention[]): boolean {
  const kinds = mentions.flatMap(({ kind }) => kind ?? []);
  return kinds.length > 0 && !kinds.some((kind) => COVERED_KINDS.some((covered) => covered === kind));
}

function rowOf(mentions: readonly Mention[], day: Day): CoverageParty {
  const nameOf = oncePerKey((name) => todaysName(name, day));
  const name = commonest(mentions.map((mention) => nameOf(mention.name)));
  const kind = COVERED_KINDS.find((one) => mentions.some((mention) => mention.kind === one)) ?? kindOf(name);
  return { name, kind, isCollective: kind === 'association' || (kind !== 'region' && isCollective(name)) };
}

/** What a party is called on a day, composed and on one line. */
function todaysName(name: string, day: Day): string {
  const successor = successorOf(name, day);
  const isSure = successor?.sure === 'high';
  return ((isSure ? successor.name : undefined) ?? name).normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Of equally common names the first by code units, so that the order of files does not matter. */
function commonest(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const times = (name: string) => counts.get(name) ?? 0;
  return [...counts.keys()].reduce((a, b) => (times(a) > times(b) || (times(a) === times(b) && a <= b) ? a : b));
}

/** The kind that a name tells by itself. */
function kindOf(name: string): CoverageParty['kind'] {
  return COVERED_KINDS.find((kind) => KIND_WORDS[kind].test(name));
}

const KIND_WORDS: Readonly<Record<(typeof COVERED_KINDS)[number], RegExp>> = {
  municipality: /(?<!\p{L})(?:kommun(?:er|erna)?|municipality)$|(?<!\p{L})stad$|^kommunerna(?!\p{L})/iu,
  region: /^region(?!\p{L})|regionen$/iu,
  association: /förbund(?:et)?(?!\p{L})/iu,
};

function byKind(a: SoughtParty, b: SoughtParty): number {
  const place = ({ party: { kind } }: SoughtParty) => (kind ? COVERED_KINDS.indexOf(kind) : COVERED_KINDS.length);
  return place(a) - place(b) || a.party.name.localeCompare(b.party.name, 'sv') || (a.key < b.key ? -1 : 1);
}
