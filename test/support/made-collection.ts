import { addDays, type Day } from '../../src/model/day.js';
import { FAULTS, type PlantedFault } from './made-faults.js';
import { groupsOf, type MadeFacts, type MadeFile, madeFile, municipality, partiesOf, partyList } from './made-file.js';
import { pick, type Random, randomFrom } from './random.js';

interface MadeCollection {
  readonly files: readonly MadeFile[];
  readonly planted: readonly PlantedFault[];
}

/**
 * A made collection of `count` agreements in 21 counties, the same each time: generations that take each other's place without
 * a gap, renewals, local agreements with generations of their own, drafts and ended ones. On no day is anything wrong with how
 * they fit together, but for the planted faults, whose files are among the `count`.
 */
export function makeCollection(count = 300): MadeCollection {
  const faulty = FAULTS.flatMap(({ files }) => files);
  return {
    files: [...makeSound(count - faulty.length), ...faulty],
    planted: FAULTS.flatMap(({ planted }) => planted),
  };
}

/** A made collection without relation faults. */
export function makeSound(count: number, seed = 1): readonly MadeFile[] {
  const random = randomFrom(seed);
  const files: MadeFile[] = [];
  for (let turn = 0; files.length < count; turn++) {
    const county = (turn % COUNTIES) + 1;
    for (const facts of makeMatter(county, Math.floor(turn / COUNTIES), random)) files.push(madeFile(county, facts));
  }
  return files.slice(0, count);
}

const COUNTIES = 21;
const MATTERS = ['psykisk-halsa', 'beroende', 'barn', 'hemsjukvard', 'utskrivning', 'hjalpmedel'];

/** An agreement of a county, and what those that build on it must heed. */
interface Generation {
  readonly facts: MadeFacts;
  readonly from: Day;
  /** The last day; undefined for one that has none. */
  readonly to: Day | undefined;
}

/** The agreements on one matter in a county, each before those that speak of it. */
function makeMatter(county: number, matter: number, random: Random): readonly MadeFacts[] {
  const id = `lan-${county}-${MATTERS[matter] ?? `fraga-${matter}`}`;
  const years = [2012 + random(3), 2017 + random(3), 2022 + random(3)].slice(random(3));
  const generations: Generation[] = [];
  for (const [index, year] of years.entries()) {
    generations.push(makeGeneration(id, county, year, years[index + 1], generations.at(-1), random));
  }
  const locals = [1, 2].slice(random(3)).flatMap((number) => makeLocals(county, number, generations, random));
  const drafts = random(3) === 0 ? makeDrafts(id, county, generations) : [];
  return [...generations.map(({ facts }) => facts), ...locals, ...drafts];
}

/** One that has a successor ends the day before; the last one may apply for ever. */
function makeGeneration(
  matter: string,
  county: number,
  year: number,
  next: number | undefined,
  before: Generation | undefined,
  random: Random,
): Generation {
  const from = `${year}-01-01` as Day;
  const to = next === undefined ? ('2029-12-31' as Day) : addDays(`${next}-01-01` as Day, -1);
  const ending = pick(next === undefined ? LASTING : CLOSED, random);
  const isEndless = ending === 'renewing' || ending === 'open';
  const facts: MadeFacts = {
    id: `${matter}-${year}`,
    parties: county % 7 === 3 ? partyList(`Region Exempel ${county}`, 'Kommunerna i länet') : partiesOf(county),
    targetGroups: groupsOf('mental-disability', 'substance-use'),
    ...ENDINGS[ending](from, to),
    replaces: before ? `\n  - { title: Ett avtal }\n  - id: ${before.facts.id}` : '[{ title: Ett avtal }]',
    related: `[{ id: ${before?.facts.id ?? `${matter}-${year}`} }, { title: Riktlinjer }]`,
  };
  return { facts, from, to: isEndless ? undefined : to };
}

type Ending = 'fixed' | 'year' | 'ended' | 'renewing' | 'open';
const CLOSED: readonly Ending[] = ['fixed', 'year', 'ended'];
const LASTING: readonly Ending[] = ['fixed', 'year', 'renewing', 'open'];

const ENDINGS: Readonly<Record<Ending, (from: Day, to: Day) => Partial<MadeFacts>>> = {
  fixed: (from, to) => ({ validity: `{ from: ${from}, to: ${to} }` }),
  year: (from, to) => ({ validity: `{ from: ${from.slice(0, 4)}, to: ${to.slice(0, 4)} }`, adopted: `${from}` }),
  ended: (from, to) => ({ status: 'ended', validity: `{ from: ${from}, to: ${to} }` }),
  renewing: (from) => ({ validity: `{ from: ${from}, to: 2026-12-31 }`, renewal: '{ period: P2Y, notice: P12M }' }),
  open: (from) => ({ validity: `{ from: ${from}, untilFurtherNotice: true }` }),
};

/** A local agreement under each generation: they, too, take each other's place. */
function makeLocals(
  county: number,
  number: number,
  generations: readonly Generation[],
  random: Random,
): readonly MadeFacts[] {
  const idUnder = ({ facts }: Generation) => `${facts.id}-lokal-${number}`;
  return generations.map((parent, index) => {
    const { from, to, facts } = parent;
    const before = generations[index - 1];
    const ending = to === undefined ? pick(LASTING, random) : facts.status === 'ended' ? 'ended' : 'fixed';
    return {
      id: idUnder(parent),
      parties: partyList(`Region Exempel ${county}`, municipality(county, number)),
      targetGroups: groupsOf('mental-disability'),
      ...ENDINGS[ending](from, to ?? ('2028-12-31' as Day)),
      parent: facts.id,
      ...(before && { replaces: `[{ id: ${idUnder(before)} }]` }),
    };
  });
}

/** What is in the works changes nothing, and may build on what is. */
function makeDrafts(matter: string, county: number, generations: readonly Generation[]): readonly MadeFacts[] {
  const last = generations.at(-1)?.facts.id ?? '';
  const draft = {
    status: 'draft',
    parties: partiesOf(county),
    validity: '{ from: 2027-06-01, untilFurtherNotice: true }',
  };
  return [
    { id: `${matter}-utkast`, ...draft, replaces: `[{ id: ${last} }]` },
    { id: `${matter}-utkast-lokal`, ...draft, status: 'proposed', parent: `${matter}-utkast` },
  ];
}
