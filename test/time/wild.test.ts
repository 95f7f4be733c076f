import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, daysBetween } from '../../src/model/day.js';
import type { Timeline } from '../../src/model/timeline.js';
import { timeOf } from '../../src/time/time.js';
import { anyDay } from '../model/any-day.js';
import { agreementOf } from './facts.js';

const date = fc.tuple(anyDay(), fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));
const count = fc.oneof(fc.integer({ min: 1, max: 24 }), fc.constantFrom(1, 9999));
const duration = fc.tuple(count, fc.constantFrom('Y', 'M', 'W', 'D')).map(([number, unit]) => `P${number}${unit}`);
const messy = fc.oneof(
  { weight: 4, arbitrary: date },
  { weight: 1, arbitrary: fc.constantFrom('snart', '0000', '2024/2021', '""') },
);

/** Frontmatter with any of the keys that time is made of, in any combination. */
const frontmatter = fc
  .record(
    {
      status: fc.constantFrom('draft', 'proposed', 'adopted', 'ended', 'adopted', 'adopted'),
      adopted: messy,
      validity: fc.record(
        { from: fc.oneof(messy, fc.constant('signature')), to: messy, untilFurtherNotice: fc.boolean() },
        { requiredKeys: [] },
      ),
      renewal: fc.record({ period: duration, notice: duration }, { requiredKeys: [] }),
      termination: fc.record({ notice: duration }),
      revision: fc.record({ latest: messy, planned: messy }, { requiredKeys: [] }),
      followUp: fc.record({ every: duration, first: messy, last: messy }, { requiredKeys: [] }),
    },
    { requiredKeys: [] },
  )
  .map((facts) => JSON.stringify(facts).replaceAll(/"(\d{4})"/g, '$1'));

const noticeOf = ({ deadlines }: Timeline) => deadlines.find(({ kind }) => kind === 'notice')?.day;
const neverBack = (before: Day | undefined, after: Day | undefined) =>
  expect((before ?? '') <= (after ?? '9999-99-99')).toBe(true);

/** What must hold between the parts of any timeline. */
const FACES: readonly ((time: Timeline) => boolean)[] = [
  ({ state, until, day }) => state !== 'expired' || (until !== undefined && until < day),
  ({ state, until, day }) => !(state === 'in-force' || state === 'renewed') || until === undefined || until >= day,
  ({ state, renewals }) => state !== 'renewed' || renewals > 0,
  ({ renewsUntil, until }) => renewsUntil === undefined || (until !== undefined && until < renewsUntil),
  ({ deadlines, day }) =>
    deadlines.every((deadline) => !['notice', 'renewal'].includes(deadline.kind) || deadline.day >= day),
];

describe('any facts on any day', () => {
  it('give a timeline that agrees with itself', () => {
    fc.assert(
      fc.property(frontmatter, anyDay(), (yaml, day) => {
        const time = timeOf(agreementOf(yaml), day);
        const days = time.deadlines.map((deadline) => deadline.day);
        expect(days).toEqual([...days].sort());
        expect(FACES.filter((agrees) => !agrees(time)).map(String)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('never go back as days go by', () => {
    fc.assert(
      fc.property(frontmatter, anyDay(), anyDay(), (yaml, one, other) => {
        const agreement = agreementOf(yaml);
        const [before, after] = [one, other].sort().map((day) => timeOf(agreement, day as Day)) as [Timeline, Timeline];
        neverBack(before.until, after.until);
        neverBack(noticeOf(before), noticeOf(after));
        expect(before.renewals).toBeLessThanOrEqual(after.renewals);
        expect(before.from).toBe(after.from);
      }),
      { numRuns: 200 },
    );
  });
});

it('counts a period of a day over centuries', () => {
  const agreement = agreementOf('validity: { to: 0001-01-01 }\nrenewal: { period: P1D, notice: P9999Y }');
  const [first, day] = ['0001-01-01' as Day, '9990-01-01' as Day];
  expect(timeOf(agreement, day)).toMatchObject({ until: day, renewals: daysBetween(first, day) });
});
