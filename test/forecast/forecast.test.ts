import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collect, type SourceFile } from '../../src/collect.js';
import { judge, type Reading, read } from '../../src/compile.js';
import { forecast } from '../../src/forecast/forecast.js';
import type { ForecastOptions } from '../../src/forecast/options.js';
import { addDays, type Day, daysBetween } from '../../src/model/day.js';
import { HORIZON } from '../../src/model/duration.js';
import type { Finding } from '../../src/model/finding.js';
import type { Forecast } from '../../src/model/forecast.js';
import { sample } from '../support/sample.js';
import { collections, families } from './made-collections.js';

const identityOf = ({ path, fingerprint, severity, message }: Finding) =>
  `${path} ${severity} ${message.sv} ${message.en} ${fingerprint}`;

/** What a forecast says that is wrong on a day. */
function foretold({ present, coming, until }: Forecast, day: Day): readonly string[] {
  const standing = [...present, ...coming].filter((one) => one.day <= day && day <= (one.lastDay ?? until));
  return standing.map(({ finding }) => identityOf(finding)).sort();
}

/** What lint says that is wrong on a day. */
function linted(readings: readonly Reading[], day: Day, options: ForecastOptions): readonly string[] {
  return readings.flatMap((one) => judge(one, { ...options, day }).findings.map(identityOf)).sort();
}

function daysOf({ from, until }: Pick<ForecastOptions, 'from' | 'until'>, step = 1): readonly Day[] {
  const count = Math.floor(daysBetween(from, until) / step) + 1;
  return Array.from({ length: count }, (_, index) => addDays(from, index * step));
}

async function expectSame(files: readonly SourceFile[], options: ForecastOptions, step?: number): Promise<Forecast> {
  const readings = files.map(({ path, content }) => read(path, content));
  const made = await forecast(readings, options);
  const turns = made.coming.flatMap(({ day, lastDay = day }) => [addDays(day, -1), day, lastDay, addDays(lastDay, 1)]);
  const within = turns.filter((day) => day >= options.from && day <= options.until);
  for (const day of new Set([...daysOf(options, step), ...within])) {
    expect({ day, wrong: foretold(made, day) }).toEqual({ day, wrong: linted(readings, day, options) });
  }
  return made;
}

describe('a forecast is what lint says', () => {
  it.each([
    ['collections', collections, 12],
    ['families', families, 12],
  ])('of made %s, day by day', async (_, made, numRuns) => {
    const same = fc.asyncProperty(made, async ({ files, ...range }) => {
      await expectSame(files, { ...range, collection: collect(files) });
    });
    await fc.assert(same, { numRuns });
  });

  it.skipIf(!existsSync('agreements'))(
    'of the agreements in the repository, month by month and around each change',
    async () => {
      const names = readdirSync('agreements').filter((name) => name.endsWith('.md'));
      const files = names.map((name) => ({ path: `agreements/${name}`, content: readFileSync(`agreements/${name}`) }));
      const collection = collect(files);
      const ranges = [
        { from: '2024-01-01' as Day, until: '2026-01-01' as Day, step: 30 },
        { from: '2026-11-22' as Day, until: '2028-11-22' as Day, step: 90 },
      ];
      for (const { step, ...range } of ranges) {
        const { coming } = await expectSame(files, { ...range, collection, horizon: HORIZON }, step);
        expect(coming).not.toEqual([]);
      }
    },
  );
});

interface Told {
  readonly day: string;
  readonly lastDay?: string;
  readonly path: string;
  readonly rule: string;
}

/** What becomes wrong after a day, in short. */
async function comingOf(
  files: Readonly<Record<string, string>>,
  from: string,
  until: string,
  more: Partial<ForecastOptions> = {},
): Promise<readonly Told[]> {
  const sources = Object.entries(files).map(([path, fragment]) => ({ path, content: sample(fragment) }));
  const world = { from: from as Day, until: until as Day, collection: collect(sources), horizon: HORIZON, ...more };
  const { coming } = await forecast(
    sources.map(({ path, content }) => read(path, content)),
    world,
  );
  return coming.map(({ day, lastDay, finding: { path, rule } }) => ({ day, path, rule, ...(lastDay && { lastDay }) }));
}

describe('what becomes wrong', () => {
  const path = 'a.md';
  const QUIET = 'followUp: { every: P9Y, last: 2026 }\nrevision: { latest: 2040 }\n';

  it.each<[string, string, string, string, readonly Omit<Told, 'path'>[]]>([
    [
      'the end of a fixed term, and the time before it',
      `---\n${QUIET}validity: { from: 2026, to: 2027-06-30 }\n---\n`,
      '2026-11-22',
      '2027-11-22',
      [
        { day: '2027-01-01', lastDay: '2027-06-30', rule: 'validity-ending' },
        { day: '2027-07-01', rule: 'validity-expired' },
      ],
    ],
    [
      'renewal, twice',
      `---\n${QUIET}validity: { from: 2026, to: 2026-12-31 }\nrenewal: { period: P1Y, notice: P3M }\n---\n`,
      '2026-11-22',
      '2028-06-30',
      [
        { day: '2027-04-03', lastDay: '2027-09-30', rule: 'notice-due' },
        { day: '2027-10-01', lastDay: '2027-12-31', rule: 'renewal-pending' },
        { day: '2028-04-03', rule: 'notice-due' },
      ],
    ],
    [
      'a revision and a follow-up that nobody makes',
      '---\nrevision: { latest: 2027-03 }\nfollowUp: { every: P1Y, last: 2026-02-28 }\n---\n',
      '2026-06-01',
      '2027-06-01',
      [
        { day: '2026-10-02', lastDay: '2027-03-31', rule: 'revision-due' },
        { day: '2027-03-01', rule: 'follow-up-overdue' },
        { day: '2027-04-01', rule: 'revision-overdue' },
      ],
    ],
    [
      'the repeal of an act',
      '## Bakgrund\n\nSkyldigheten finns i 5 kap. 8 a § socialtjänstlagen (2001:453).\n',
      '2025-06-30',
      '2025-07-02',
      [{ day: '2025-07-01', rule: 'citation-repealed' }],
    ],
    [
      'a time to come that has come, whatever stands between its words',
      '## Bakgrund\n\nPlanen ska redovisas senast den **1** maj 2027.\n',
      '2026-12-30',
      '2027-05-10',
      [{ day: '2027-05-02', rule: 'announcement-outdated' }],
    ],
    [
      'what a comment has hidden for a time, and the comment',
      '## Bakgrund\n\n<!-- agreement-disable-next-line term-outdated -- byts until=2027-02 -->\nLänets kommuner och landstinget är överens.\n',
      '2026-12-30',
      '2027-05-10',
      [
        { day: '2027-03-01', rule: 'suppression-expired' },
        { day: '2027-03-01', rule: 'term-outdated' },
      ],
    ],
  ])('%s', async (_, fragment, from, until, told) => {
    const expected = told.map((one) => ({ ...one, path }));
    const found = await comingOf({ [path]: fragment }, from, until);
    expect(found.filter(({ rule }) => told.some((one) => one.rule === rule))).toEqual(expected);
  });

  it('is told of a local agreement when its parent ends, and of nothing when a rule is off', async () => {
    const files = {
      'lan.md': `---\n${QUIET}id: lan\nvalidity: { from: 2026, to: 2027-06-30 }\n---\n`,
      'ort.md': `---\n${QUIET}id: ort\nparent: lan\nvalidity: { from: 2026, to: 2027-12-31 }\n---\n`,
    };
    const found = await comingOf(files, '2027-06-01', '2027-07-31');
    expect(found).toContainEqual({ day: '2027-07-01', path: 'ort.md', rule: 'parent-not-in-force' });
    const rules = Object.fromEntries(found.map(({ rule }) => [rule, 'off' as const]));
    expect(await comingOf(files, '2027-06-01', '2027-07-31', { rules })).toEqual([]);
  });

  it('is told of a local agreement to come, whose parent will then be in a later period', async () => {
    const files = {
      'lan.md': `---\n${QUIET}id: lan\nvalidity: { from: 2025, to: 2026-12-31 }\nrenewal: { period: P2M, notice: P1D }\n---\n`,
      'ny.md': `---\n${QUIET}id: ny\nreplaces: [{ id: lan }]\nvalidity: { from: 2027-06-16, to: 2040 }\n---\n`,
      'ort.md': `---\n${QUIET}id: ort\nparent: lan\nvalidity: { from: 2027-05-10, untilFurtherNotice: true }\n---\n`,
    };
    const horizon = { text: 'P90D', months: 0, days: 90 };
    const found = await comingOf(files, '2027-03-05', '2027-04-05', { horizon });
    expect(found.filter(({ path: name }) => name === 'ort.md')).toEqual([
      { day: '2027-03-17', path: 'ort.md', rule: 'parent-outlived' },
    ]);
  });

  it('is the same whatever the order of the files, and nothing when there are none', async () => {
    const files = Object.entries({
      'b.md': '---\nid: b\nvalidity: { from: 2024, to: 2026 }\n---\n',
      'a.md': '---\nid: a\nvalidity: { from: 2024, to: 2026 }\nfollowUp: { every: P1Y, last: 2025-12-31 }\n---\n',
    });
    const inOrder = await comingOf(Object.fromEntries(files), '2026-12-01', '2027-12-01');
    expect(inOrder.map(({ path: name }) => name)).toEqual(['a.md', 'a.md', 'b.md']);
    expect(await comingOf(Object.fromEntries(files.reverse()), '2026-12-01', '2027-12-01')).toEqual(inOrder);
    expect(await comingOf({}, '2026-12-01', '2027-12-01')).toEqual([]);
  });
});
