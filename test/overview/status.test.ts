import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/check/rules.js';
import { collect } from '../../src/collect.js';
import { judge, read } from '../../src/compile.js';
import type { Day } from '../../src/model/day.js';
import { HORIZON, parseDuration } from '../../src/model/duration.js';
import type { Status, StatusRow } from '../../src/model/status.js';
import type { Deadline } from '../../src/model/timeline.js';
import { statusOf } from '../../src/overview/status.js';
import { timeOf } from '../../src/time/time.js';

const TODAY = '2026-11-21' as Day;

/** The status of files, which are YAML alone. */
function statusOfFiles(files: Readonly<Record<string, string>>, day = TODAY, within = HORIZON): Status {
  const heads = Object.entries(files).map(([path, yaml]) => ({ path, content: `---\n${yaml}\n---\n` }));
  const collection = collect(heads);
  const items = collection.members.map((member) => {
    const agreement = member.agreement();
    return { agreement, timeline: timeOf(agreement, day, { collection }) };
  });
  return statusOf(items, day, within);
}

function rowOf(yaml: string, day = TODAY, within = HORIZON): StatusRow {
  const [row] = statusOfFiles({ 'a.md': yaml }, day, within).rows;
  if (!row) throw new Error('no row');
  return row;
}

const daysOf = ({ overdue }: StatusRow) => overdue.map(({ kind, day }) => `${kind} ${day}`);
const nextOf = ({ next }: StatusRow) => next && `${next.kind} ${next.day}`;

describe('what is overdue, and what comes next', () => {
  it.each<[string, string, readonly string[], string | undefined]>([
    ['the end, when it has run out', 'validity: { from: 2021, to: 2023 }', ['end 2023-12-31'], undefined],
    ['no end on the day itself', 'validity: { from: 2021, to: 2026-11-21 }', [], 'end 2026-11-21'],
    ['the end on the day after', 'validity: { from: 2021, to: 2026-11-20 }', ['end 2026-11-20'], undefined],
    ['no end before the beginning', 'validity: { from: 2024, to: 2023 }', [], undefined],
    ['the revision', 'revision: { latest: 2020 }', ['revision 2020-12-31'], undefined],
    ['the planned revision', 'revision: { planned: 2023/2024 }', ['revision 2024-12-31'], undefined],
    [
      'both, the longest overdue first',
      'revision: { latest: 2025, planned: 2024 }',
      ['revision 2024-12-31', 'revision 2025-12-31'],
      undefined,
    ],
    ['a revision to come', 'revision: { latest: 2026-11-21 }', [], 'revision 2026-11-21'],
    ['the first follow-up', 'followUp: { first: 2014 }', ['follow-up 2014-12-31'], undefined],
    ['the next follow-up', 'followUp: { every: P1Y, last: 2025-06-01 }', ['follow-up 2026-06-01'], undefined],
    ['a follow-up to come', 'followUp: { every: P1Y, last: 2026-06-01 }', [], 'follow-up 2027-06-01'],
    [
      'never the notice nor the renewal that have passed',
      'validity: { from: 2020, to: 2026-12-31 }\nrenewal: { period: P2Y, notice: P12M }',
      [],
      'end 2026-12-31',
    ],
    [
      'neither after a renewal',
      'validity: { from: 2020, to: 2024-12-31 }\nrenewal: { period: P5Y, notice: P12M }',
      [],
      'notice 2028-12-31',
    ],
    [
      'all of it in the order of the days',
      'validity: { to: 2020 }\nrevision: { latest: 2019-06 }\nfollowUp: { first: 2021 }',
      ['revision 2019-06-30', 'end 2020-12-31', 'follow-up 2021-12-31'],
      undefined,
    ],
    ['nothing of one that is not yet in force', 'validity: { from: 2027, to: 2030 }', [], 'end 2030-12-31'],
  ])('%s', (_, yaml, overdue, next) => {
    const row = rowOf(yaml);
    expect([daysOf(row), nextOf(row)]).toEqual([overdue, next]);
  });

  it.each(['draft', 'proposed', 'ended'])('nothing of one that is %s', (status) => {
    const row = rowOf(`id: a\nstatus: ${status}\nvalidity: { to: 2020 }\nrevision: { latest: 2019, planned: 2027 }`);
    expect(row).toMatchObject({ overdue: [], next: undefined, isDue: false, gaps: [] });
  });

  it('nothing of one that another has replaced', () => {
    const { rows } = statusOfFiles({
      'new.md': 'id: new\nvalidity: { from: 2026-11-21, untilFurtherNotice: true }\nreplaces: [{ id: old }]',
      'old.md': 'id: old\nvalidity: { from: 2010, untilFurtherNotice: true }\nrevision: { latest: 2019 }',
    });
    const old = rows.find(({ agreement }) => agreement.id === 'old');
    expect(old).toMatchObject({ overdue: [], next: undefined, isDue: false, gaps: [] });
    expect(old?.timeline.state).toBe('replaced');
  });

  it.each([
    ['P180D', '2027-05-20', true],
    ['P180D', '2027-05-21', false],
    ['P6M', '2027-05-21', true],
    ['P1D', '2026-11-22', true],
    ['P1D', '2026-11-23', false],
    ['P1D', '2026-11-21', true],
  ])('within %s, %s is due: %s', (within, day, isDue) => {
    expect(rowOf(`revision: { latest: ${day} }`, TODAY, parseDuration(within)).isDue).toBe(isDue);
  });
});

describe('what cannot be judged', () => {
  const FULL = 'revision: { latest: 2030 }\nfollowUp: { first: 2030 }';
  const VALID = 'validity: { from: 2020, to: 2030 }';
  it.each<[string, readonly string[]]>([
    [`${VALID}\n${FULL}`, []],
    [FULL, ['validity']],
    [`validity: {}\n${FULL}`, ['validity']],
    [`validity: { from: 2026-02-30 }\n${FULL}`, ['validity']],
    [`validity: { from: 2025, to: 2024 }\n${FULL}`, ['validity']],
    [`validity: { from: signature, untilFurtherNotice: true }\n${FULL}`, ['start']],
    [`validity: { from: signature, to: 2030 }\nsignatories: [{ party: A, signed: 2024-01-01 }]\n${FULL}`, []],
    [`validity: { from: signature, to: 2020 }\n${FULL}`, []],
    [`validity: { to: 2030 }\n${FULL}`, ['start']],
    [`validity: { to: 2030 }\nadopted: 2020\n${FULL}`, []],
    [`validity: { from: 2020 }\n${FULL}`, ['end']],
    [`validity: { from: 2020, to: senare }\n${FULL}`, ['end']],
    [`validity: { from: 2020, to: 2021 }\nrenewal: { period: ibland }\n${FULL}`, ['end']],
    [`${VALID}\nfollowUp: { first: 2030 }`, ['revision']],
    [`${VALID}\nrevision: { planned: 2030 }\nfollowUp: { first: 2014, last: 2014 }`, []],
    [`${VALID}\nrevision: { latest: 2030 }`, ['follow-up']],
    [`${VALID}\nrevision: { latest: 2030 }\nfollowUp: { last: 2020 }`, ['follow-up']],
    [`${VALID}\nrevision: { latest: 2030 }\nfollowUp: { every: P1Y }`, []],
    [`validity: { from: 2020, to: 2021 }\nrevision: { latest: 2030 }\nfollowUp: { every: P9Y }`, []],
    ['revision: { latest: 2030 }\nfollowUp: { every: P1Y }', ['validity', 'follow-up']],
    ['- a list', ['frontmatter']],
    ['a: [', ['frontmatter']],
    ['status: draft', []],
  ])('%j: %j', (yaml, gaps) => {
    expect(rowOf(yaml).gaps).toEqual(gaps);
  });
});

/** Files in the order of urgency. */
const ORDERED: Readonly<Record<string, string>> = {
  'late-2014.md': 'id: d\nfollowUp: { first: 2014 }\nrevision: { latest: 2027 }',
  'late-2020-a.md': 'id: c\nrevision: { latest: 2020 }',
  'late-2020-b.md': 'id: c\nvalidity: { to: 2020 }',
  'next-today.md': 'id: z\nrevision: { latest: 2026-11-21 }',
  'next-2027.md': 'id: y\nrevision: { latest: 2027 }',
  'unjudged-nameless.md': 'a: [',
  'unjudged.md': 'id: b\nvalidity: { from: 2020, untilFurtherNotice: true }',
  'done.md': 'id: a\nvalidity: { from: 2020, untilFurtherNotice: true }\nstatus: draft',
  'history.md': 'id: a\nstatus: ended\nrevision: { latest: 2010 }',
};

describe('the order', () => {
  const pathsOf = ({ rows }: Status) => rows.map(({ agreement }) => agreement.source.path);

  it('is by urgency, whatever order the agreements come in', () => {
    const { rows, day, within } = statusOfFiles(ORDERED);
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows], { minLength: rows.length }), (items) => {
        expect(pathsOf(statusOf(items, day, within))).toEqual(Object.keys(ORDERED));
      }),
    );
  });

  it('is total: of any agreements, the same one comes first in all orders', () => {
    const files = fc.uniqueArray(frontmatters(), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(files, fc.nat(), (yamls, by) => {
        const named = Object.fromEntries(yamls.map((yaml, index) => [`${index}.md`, yaml]));
        const { rows, day, within } = statusOfFiles(named);
        const turned = [...rows.slice(by % rows.length), ...rows.slice(0, by % rows.length)].reverse();
        expect(pathsOf(statusOf(turned, day, within))).toEqual(rows.map(({ agreement }) => agreement.source.path));
      }),
      { numRuns: 50 },
    );
  });
});

/** The rules that speak of what is overdue, and of which kind it is. */
const KIND_OF_RULE: Readonly<Record<string, Deadline['kind']>> = {
  'validity-expired': 'end',
  'revision-overdue': 'revision',
  'revision-due': 'revision',
  'follow-up-overdue': 'follow-up',
};

describe('the rules about dates', () => {
  const silent = RULES.filter(({ name }) => !(name in KIND_OF_RULE));
  const rules = Object.fromEntries(silent.map(({ name }) => [name, 'off'] as const));
  const days = ['2019-12-31', '2020-06-15', '2021-01-01', '2023-12-31', '2024-01-01', '2026-11-21', '2031-02-01'];
  const unique = (kinds: readonly (string | undefined)[]) => [...new Set(kinds)].sort();

  it('find overdue what the status does, on every day', () => {
    fc.assert(
      fc.property(frontmatters(), fc.constantFrom(...days), (yaml, text) => {
        const day = text as Day;
        const { findings } = judge(read('a.md', `---\n${yaml}\n---\n`), { day, rules });
        const late = findings.filter(({ rule, data }) => rule !== 'revision-due' || data.when === 'passed');
        expect(unique(late.map(({ rule }) => KIND_OF_RULE[rule]))).toEqual(
          unique(rowOf(yaml, day).overdue.map(({ kind }) => kind)),
        );
      }),
      { numRuns: 120 },
    );
  });
});

/** Facts about time of agreements that have been decided on. */
function frontmatters() {
  const date = fc.constantFrom('2018', '2019-06', '2020-06-15', '2021', '2023-12-31', '2025', '2027', '2030-01', 'fel');
  const maybe = (key: string, value: fc.Arbitrary<string>) =>
    fc.option(value).map((text) => (text === null ? [] : [`${key}: ${text}`]));
  const map = (parts: readonly fc.Arbitrary<readonly string[]>[]) =>
    fc.tuple(...parts).map((entries) => `{ ${entries.flat().join(', ')} }`);
  const period = fc.constantFrom('P1Y', 'P18M', 'P90D', 'P5Y');
  const facts = [
    maybe('status', fc.constantFrom('adopted', 'ended')),
    maybe('adopted', date),
    maybe(
      'validity',
      map([
        maybe('from', fc.oneof(date, fc.constant('signature'))),
        maybe('to', date),
        maybe('untilFurtherNotice', fc.constant('true')),
      ]),
    ),
    maybe('renewal', map([maybe('period', period), maybe('notice', period)])),
    maybe('revision', map([maybe('latest', date), maybe('planned', fc.oneof(date, fc.constant('2019/2023')))])),
    maybe('followUp', map([maybe('every', period), maybe('first', date), maybe('last', date)])),
  ];
  return fc.tuple(...facts).map((lines) => ['id: a', ...lines.flat()].join('\n'));
}
