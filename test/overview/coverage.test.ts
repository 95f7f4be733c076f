import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collect } from '../../src/collect.js';
import type { Collection } from '../../src/model/collection.js';
import type { CoverageConfig } from '../../src/model/config.js';
import type { Coverage, CoverageCell, CoverageSpan } from '../../src/model/coverage.js';
import { addDays, addMonths, type Day, daysBetween } from '../../src/model/day.js';
import { coverageOf } from '../../src/overview/coverage.js';
import { timeOf } from '../../src/time/time.js';

const TODAY = '2026-11-21' as Day;
const NOTHING: CoverageConfig = { groups: [], parties: [] };

/** The coverage of files, which are YAML alone; by path, each with its file name as its id. */
function coverageOfFiles(
  files: Readonly<Record<string, string>>,
  { day = TODAY, until = addMonths(day, 24), config = NOTHING } = {},
): Coverage {
  const contents = Object.entries(files).map(([id, yaml]) => ({
    path: `${id}.md`,
    content: `---\n${/^id:/m.test(yaml) ? '' : `id: ${id}\n`}${yaml}\n---\n`,
  }));
  const collection = collect(contents);
  const agreements = collection.members.map((member) => member.agreement());
  return coverageOf(agreements, { day, until, collection, config });
}

/** An agreement of these parties, of which it is told when it applies. */
function made(time: string, parties = ['Ale kommun'], group = 'statutory: mental-disability'): string {
  const list = parties.map((name) => `  - { name: ${JSON.stringify(name)}, kind: municipality }`).join('\n');
  return `parties:\n${list}\ntargetGroups:\n  - { name: Gruppen, ${group} }\n${time}`;
}

function cellOf(coverage: Coverage, party = 'Ale kommun', group = 'mental-disability'): CoverageCell {
  const rows = coverage.groups.find((one) => one.group.id === group)?.rows ?? [];
  const row = rows.find(({ parties }) => parties.some(({ name }) => name === party));
  if (!row) throw new Error(`no cell ${party} ${group} among ${coverage.parties.map(({ name }) => name)}`);
  return row.cell;
}

const labels = (agreements: CoverageCell['proposed']) => agreements.map(({ label }) => label).join('+');

/** "2022-01-01..2026-12-31 a", "..", with `?` where it cannot be told, `!` before what overlaps, `~` where somebody may end it. */
function drawn({ spans }: CoverageCell): readonly string[] {
  return spans
    .filter(({ state }) => state !== 'uncovered')
    .map(({ from = '', until = '', state, agreements, overlapping, isConditional }) => {
      const marks = [
        state === 'unknown' ? '?' : '',
        overlapping.length > 0 ? `!${overlapping.map(labels).join('!')}` : '',
      ];
      return `${from}..${until} ${labels(agreements)}${marks.join('')}${isConditional ? '~' : ''}`;
    });
}

function gapOf({ gap }: CoverageCell): string | undefined {
  return gap && `${labels(gap.after)} ${gap.from ?? ''}..${gap.until ?? ''}`;
}

interface Case {
  readonly files: Readonly<Record<string, string>>;
  readonly state: CoverageCell['state'];
  readonly spans: readonly string[];
  readonly gap?: string;
}

describe('a cell over time', () => {
  it.each<[string, Case]>([
    [
      'one until a day that lies ahead',
      {
        files: { a: made('validity: { from: 2022, to: 2026 }') },
        state: 'covered',
        spans: ['2022-01-01..2026-12-31 a'],
        gap: 'a 2027-01-01..',
      },
    ],
    [
      'a gap of one day between two',
      {
        files: { a: made('validity: { from: 2022, to: 2026-12-30 }'), b: made('validity: { from: 2027, to: 2030 }') },
        state: 'covered',
        spans: ['2022-01-01..2026-12-30 a', '2027-01-01..2030-12-31 b'],
        gap: 'a 2026-12-31..2026-12-31',
      },
    ],
    [
      'no gap, and no overlap, where the next begins on the day after',
      {
        files: {
          a: made('validity: { from: 2022, to: 2026 }'),
          b: made('validity: { from: 2027, untilFurtherNotice: true }'),
        },
        state: 'covered',
        spans: ['2022-01-01..2026-12-31 a', '2027-01-01.. b'],
      },
    ],
    [
      'an overlap of one day',
      {
        files: {
          a: made('validity: { from: 2022, to: 2026-11-21 }'),
          b: made('validity: { from: 2026-11-21, untilFurtherNotice: true }'),
        },
        state: 'covered',
        spans: ['2022-01-01..2026-11-20 a', '2026-11-21..2026-11-21 a+b!a+b', '2026-11-22.. b'],
      },
    ],
    [
      'a successor that cuts what it replaces',
      {
        files: {
          a: made('validity: { from: 2022, untilFurtherNotice: true }'),
          b: made('validity: { from: 2027-03-01, untilFurtherNotice: true }\nreplaces: [{ id: a }]'),
        },
        state: 'covered',
        spans: ['2022-01-01..2027-02-28 a', '2027-03-01.. b'],
      },
    ],
    [
      'a local one and what it builds on, also by way of another',
      {
        files: {
          a: made('validity: { from: 2022, untilFurtherNotice: true }'),
          b: `parent: a\n${made('validity: { from: 2023, to: 2024 }', ['Lerums kommun'])}`,
          c: `parent: b\n${made('validity: { from: 2024, untilFurtherNotice: true }')}`,
        },
        state: 'covered',
        spans: ['2022-01-01..2023-12-31 a', '2024-01-01.. a+c'],
      },
    ],
    [
      'parents in a circle',
      {
        files: {
          a: `parent: b\n${made('validity: { from: 2022, untilFurtherNotice: true }')}`,
          b: `parent: a\n${made('validity: { from: 2022, untilFurtherNotice: true }')}`,
        },
        state: 'covered',
        spans: ['2022-01-01.. a+b'],
      },
    ],
    [
      'one that prolongs itself',
      {
        files: { a: made('validity: { from: 2020, to: 2022 }\nrenewal: { period: P2Y, notice: P6M }') },
        state: 'covered',
        spans: ['2020-01-01..2026-12-31 a', '2027-01-01.. a~'],
      },
    ],
    [
      'one that prolongs itself until its successor begins',
      {
        files: {
          a: made('validity: { from: 2020, to: 2022 }\nrenewal: { period: P2Y }'),
          b: made('validity: { from: 2027-07-01, to: 2030 }\nreplaces: [{ id: a }]'),
        },
        state: 'covered',
        spans: ['2020-01-01..2026-12-31 a', '2027-01-01..2027-06-30 a~', '2027-07-01..2030-12-31 b'],
      },
    ],
    [
      'one that has run out',
      {
        files: { a: made('validity: { from: 2021, to: 2023 }') },
        state: 'uncovered',
        spans: ['2021-01-01..2023-12-31 a'],
        gap: 'a 2024-01-01..',
      },
    ],
    [
      'one that has not begun',
      {
        files: { a: made('validity: { from: 2027-02-01, to: 2030 }') },
        state: 'uncovered',
        spans: ['2027-02-01..2030-12-31 a'],
        gap: ' ..2027-01-31',
      },
    ],
    ['no validity', { files: { a: made('status: adopted') }, state: 'unknown', spans: ['.. a?'] }],
    [
      'a signature that is not there',
      {
        files: { a: made('validity: { from: signature, to: 2027 }\nsignatories: [{ party: Ale kommun }]') },
        state: 'unknown',
        spans: ['..2027-12-31 a?'],
      },
    ],
    [
      'what is in force beside what cannot be told, and afterwards',
      {
        files: { a: made('validity: { from: 2022, to: 2026 }'), b: made('status: adopted') },
        state: 'covered',
        spans: ['..2021-12-31 b?', '2022-01-01..2026-12-31 a', '2027-01-01.. b?'],
      },
    ],
    [
      'nothing known to be in force after days of which it cannot be told',
      {
        files: {
          a: made('validity: { from: 2022, to: 2026 }'),
          b: made('validity: { from: signature, to: 2027 }\nsignatories: [{ party: Ale kommun }]'),
        },
        state: 'covered',
        spans: ['..2021-12-31 b?', '2022-01-01..2026-12-31 a', '2027-01-01..2027-12-31 b?'],
        gap: ' 2028-01-01..',
      },
    ],
    [
      'a local one that builds on what has been replaced twice',
      {
        files: {
          a: made('validity: { from: 2022, to: 2023 }'),
          b: made('validity: { from: 2024, to: 2025 }\nreplaces: [{ id: a }]'),
          c: made('validity: { from: 2026, to: 2027 }\nreplaces: [{ id: b }]'),
          l: `parent: a\n${made('validity: { from: 2023, to: 2027 }')}`,
        },
        state: 'covered',
        spans: [
          '2022-01-01..2022-12-31 a',
          '2023-01-01..2023-12-31 a+l',
          '2024-01-01..2025-12-31 b+l',
          '2026-01-01..2027-12-31 c+l',
        ],
        gap: 'c+l 2028-01-01..',
      },
    ],
    [
      'two that both overlap a third, but not each other',
      {
        files: {
          a: made('validity: { from: 2022, untilFurtherNotice: true }'),
          b: `parent: a\n${made('validity: { from: 2022, untilFurtherNotice: true }')}`,
          c: made('validity: { from: 2022, untilFurtherNotice: true }'),
        },
        state: 'covered',
        spans: ['2022-01-01.. a+b+c!a+c!b+c'],
      },
    ],
    [
      'a draft',
      { files: { a: made('status: draft\nvalidity: { from: 2022 }') }, state: 'uncovered', spans: [], gap: ' ..' },
    ],
    [
      'one that the parties have ended',
      { files: { a: made('status: ended\nvalidity: { from: 2022 }') }, state: 'uncovered', spans: [], gap: ' ..' },
    ],
    [
      'one that ends before it begins',
      { files: { a: made('validity: { from: 2027, to: 2025 }') }, state: 'uncovered', spans: [], gap: ' ..' },
    ],
  ])('%s', (_, { files, state, spans, gap }) => {
    const cell = cellOf(coverageOfFiles(files));
    expect({ state: cell.state, spans: drawn(cell), gap: gapOf(cell) }).toEqual({ state, spans, gap });
  });

  it.each([
    ['2027-01-01', 'a 2027-01-01..'],
    ['2026-12-31', undefined],
  ])('a gap that opens on 2027-01-01 is told of when one looks until %s', (until, gap) => {
    const files = { a: made('validity: { from: 2022, to: 2026 }') };
    expect(gapOf(cellOf(coverageOfFiles(files, { until: until as Day })))).toBe(gap);
  });

  it('names drafts and proposals', () => {
    const files = { a: made('status: draft'), b: made('status: proposed'), c: made('status: adopted') };
    expect(labels(cellOf(coverageOfFiles(files)).proposed)).toBe('a+b');
  });

  const TIMES = fc.record({
    from: fc.integer({ min: -500, max: 300 }),
    length: fc.integer({ min: -30, max: 500 }),
    kind: fc.constantFrom('to', 'open', 'renewing', 'renewing oddly', 'signature', 'none', 'draft', 'ended'),
    renewal: fc.constantFrom('P1M', 'P6M', 'P1Y', 'P45D'),
    replaces: fc.option(fc.integer({ min: 0, max: 4 })),
    parent: fc.option(fc.integer({ min: 0, max: 4 })),
  });

  it('is on every day what the agreements are on that day', () => {
    const someTimes = fc.array(TIMES, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(someTimes, fc.integer({ min: -400, max: 400 }), (times, shift) => {
        const files = Object.fromEntries(times.map((time, index) => [`a${index}`, wild(time)]));
        const day = addDays(TODAY, shift);
        const coverage = coverageOfFiles(files, { day, until: addMonths(day, 3) });
        const { spans, state } = cellOf(coverage);
        const expected = dayByDay(coverage, collectionOf(files));
        const told = expected.map(({ at }) => {
          const own = spans.filter(({ from = at, until = at }) => from <= at && at <= until);
          return { at, state: own.map((span) => span.state).join(), inForce: own.map(labelsInForce).join() };
        });
        expect(told).toEqual(expected);
        expect(state).toBe(expected.find(({ at }) => at === day)?.state);
      }),
      { numRuns: 12 },
    );
  });

  const labelsInForce = ({ state, agreements }: CoverageSpan) => (state === 'covered' ? labels(agreements) : '');

  /** What `timeOf` says of all agreements, every day. */
  function dayByDay({ from, until }: Coverage, collection: Collection) {
    const days = Array.from({ length: daysBetween(from, until) + 1 }, (_, index) => addDays(from, index));
    const agreements = collection.members.map((member) => member.agreement());
    return days.map((at) => {
      const states = agreements.map((agreement) => timeOf(agreement, at, { collection }).state);
      const inForce = states.flatMap((one, index) => (one === 'in-force' || one === 'renewed' ? [`a${index}`] : []));
      const untold = states.includes('unknown') ? 'unknown' : 'uncovered';
      return { at, state: inForce.length > 0 ? 'covered' : untold, inForce: inForce.join('+') };
    });
  }

  function wild({
    from,
    length,
    kind,
    renewal,
    replaces,
    parent,
  }: typeof TIMES extends fc.Arbitrary<infer T> ? T : never) {
    const [start, end] = [addDays(TODAY, from), addDays(TODAY, from + length)];
    const validity = {
      to: `validity: { from: ${start}, to: ${end} }`,
      open: `validity: { from: ${start}, untilFurtherNotice: true }`,
      renewing: `validity: { from: ${start}, to: ${end} }\nrenewal: { period: ${renewal}, notice: P1M }`,
      'renewing oddly': `validity: { from: ${start}, to: ${end} }\nrenewal: { period: snart }`,
      signature: `validity: { from: signature, to: ${end} }\nsignatories: [{ party: Ale kommun }]`,
      none: 'status: adopted',
      draft: `status: draft\nvalidity: { from: ${start}, to: ${end} }`,
      ended: `status: ended\nvalidity: { from: ${start}, to: ${end} }`,
    }[kind];
    const relations = [
      ...(replaces === null ? [] : [`replaces: [{ id: a${replaces} }]`]),
      ...(parent === null ? [] : [`parent: a${parent}`]),
    ];
    return made([validity, ...relations].join('\n'));
  }

  function collectionOf(files: Readonly<Record<string, string>>) {
    return collect(
      Object.entries(files).map(([id, yaml]) => ({ path: `${id}.md`, content: `---\nid: ${id}\n${yaml}\n---\n` })),
    );
  }
});

describe('parties', () => {
  const OPEN = 'validity: { from: 2022, untilFurtherNotice: true }';

  it('are one, however their name is typed', () => {
    const coverage = coverageOfFiles({
      a: made(OPEN, ['Åmåls kommun']),
      b: made(OPEN, ['Åmåls kommun'.normalize('NFD'), 'ÅMÅLS  kommun']),
    });
    expect(coverage.parties.map(({ name }) => name)).toEqual(['Åmåls kommun']);
  });

  it.each([
    ['2026-11-21', 'Region Sörmland'],
    ['2010-01-01', 'Landstinget Sörmland'],
  ])('a county council and the region that it is now are one on %s', (day, name) => {
    const region = (called: string) => `parties: [{ name: ${called}, kind: region }]\n${OPEN}`;
    const files = {
      a: region('Landstinget Sörmland'),
      b: region('Landstinget Sörmland'),
      c: region('Region Sörmland'),
    };
    expect(coverageOfFiles(files, { day: day as Day }).parties.map((party) => party.name)).toEqual([name]);
  });

  it('are municipalities, then regions, associations and others, as Swedes sort them; authorities and companies are none', () => {
    const files = {
      a: `parties:
  - { name: Försäkringskassan, kind: authority }
  - { name: Vårdbolaget AB, kind: private }
  - { name: Brukarföreningen, kind: other }
  - { name: Samrådet }
  - { name: Kommunförbundet Väst, kind: association }
  - { name: Region Väst, kind: region }
  - { name: Östersunds kommun }
  - { name: Åre kommun, kind: municipality }
  - { name: Ale kommun, kind: municipality }
  - { name: Göteborgs Stad }
  - { name: Samverkan Väst, kind: other }
  - { name: Kommunerna i Östra länet, kind: municipality }`,
    };
    const { parties } = coverageOfFiles(files, {
      config: { groups: [], parties: ['Bengtsfors kommun', 'ale  kommun', 'Malmö stad', 'samverkan väst'] },
    });
    expect(parties.map(({ name, kind, isCollective }) => `${name} ${kind}${isCollective ? ' *' : ''}`)).toEqual([
      'Ale kommun municipality',
      'Bengtsfors kommun municipality',
      'Göteborgs Stad municipality',
      'Kommunerna i Östra länet municipality *',
      'Malmö stad municipality',
      'Åre kommun municipality',
      'Östersunds kommun municipality',
      'Region Väst region',
      'Kommunförbundet Väst association *',
      'Samrådet undefined',
      'Samverkan Väst undefined',
    ]);
  });

  it('a region has no overlap when its agreements are with different municipalities', () => {
    const withRegion = (municipality: string) =>
      made(OPEN, [municipality]).replace('parties:', 'parties:\n  - { name: Region Väst, kind: region }');
    const apart = { a: withRegion('Ale kommun'), b: withRegion('Lerums kommun') };
    expect(drawn(cellOf(coverageOfFiles(apart), 'Region Väst'))).toEqual(['2022-01-01.. a+b']);
    const together = { ...apart, c: withRegion('Ale kommun') };
    expect(drawn(cellOf(coverageOfFiles(together), 'Region Väst'))).toEqual(['2022-01-01.. a+b+c!a+c']);
    const twice = { ...together, d: withRegion('Lerums kommun') };
    expect(drawn(cellOf(coverageOfFiles(twice), 'Region Väst'))).toEqual(['2022-01-01.. a+b+c+d!a+c!b+d']);
  });
});

describe('groups', () => {
  const OPEN = 'validity: { from: 2022, untilFurtherNotice: true }';
  const config: CoverageConfig = {
    parties: [],
    groups: [
      { id: 'aldre', name: 'Äldre' },
      { id: 'aldre', name: 'Igen' },
    ],
  };

  it.each([
    ['statutory: substance-use', 'substance-use'],
    ['statutory: children-in-care', 'children-in-care'],
    ['id: aldre', 'aldre'],
    [`name: ${'äldre'.normalize('NFD')}`, 'aldre'],
    ['name: Äldre människor', undefined],
  ])('%s is for %s', (group, id) => {
    const yaml = made(OPEN, ['Ale kommun'], 'X').replace(
      'name: Gruppen, X',
      group.startsWith('name') ? group : `name: Gruppen, ${group}`,
    );
    const { groups } = coverageOfFiles({ a: yaml }, { config });
    expect(groups.map((one) => one.group.id)).toEqual([
      'mental-disability',
      'substance-use',
      'children-in-care',
      'aldre',
    ]);
    const covered = groups.filter(({ rows }) => rows.some(({ cell }) => cell.state === 'covered'));
    expect(covered.map((one) => one.group.id)).toEqual(id === undefined ? [] : [id]);
  });
});

describe('rows', () => {
  const OPEN = 'validity: { from: 2022, untilFurtherNotice: true }';

  it('hold the parties with the same cell, the uncovered first; the count is of municipalities, regions and others', () => {
    const files = {
      a: made(OPEN, ['Ale kommun', 'Lerums kommun', 'Kommunerna i öst']),
      b: made('status: adopted', ['Orusts kommun']),
    };
    const config = { groups: [], parties: ['Tjörns kommun', 'Åmåls kommun'] };
    const [group] = coverageOfFiles(files, { config }).groups;
    expect(group?.rows.map(({ parties, cell }) => [cell.state, ...parties.map(({ name }) => name)])).toEqual([
      ['uncovered', 'Tjörns kommun', 'Åmåls kommun'],
      ['unknown', 'Orusts kommun'],
      ['covered', 'Ale kommun', 'Kommunerna i öst', 'Lerums kommun'],
    ]);
    expect(group?.tallies).toEqual({
      municipality: { parties: 5, uncovered: 2, unknown: 1 },
      region: { parties: 0, uncovered: 0, unknown: 0 },
      other: { parties: 1, uncovered: 0, unknown: 0 },
    });
  });

  it('tell of agreements that count nowhere, but not of past ones', () => {
    const files = {
      a: made(OPEN, ['Ale kommun'], 'id: annan'),
      b: 'title: Utan parter',
      c: made('validity: { from: 2020, to: 2021 }', ['Ale kommun'], 'id: annan'),
      d: 'parties: [',
    };
    const { unplaced } = coverageOfFiles(files);
    expect(unplaced.map(({ agreement, lacks }) => `${agreement.label} ${lacks}`)).toEqual([
      'a groups',
      'b parties',
      'd.md frontmatter',
    ]);
  });

  it('call agreements that share an id by their paths', () => {
    const yaml = `id: samma\n${made(OPEN)}`;
    expect(drawn(cellOf(coverageOfFiles({ a: yaml, b: yaml })))).toEqual(['2022-01-01.. a.md+b.md!a.md+b.md']);
  });

  it('are made although many files share the ids of many levels', () => {
    const levels = Array.from({ length: 12 * 8 }, (_, index) => [Math.floor(index / 8), index % 8] as const);
    const files = Object.fromEntries(
      levels.map(([level, copy]) => [`a${level}-${copy}`, `id: p${level}\nparent: p${level + 1}\n${made(OPEN)}`]),
    );
    expect(cellOf(coverageOfFiles(files)).now.agreements).toHaveLength(96);
  });
});
