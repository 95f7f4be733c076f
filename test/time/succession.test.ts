import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collect } from '../../src/collect.js';
import { type Day, parseDay } from '../../src/model/day.js';
import { STATES, type State, type Timeline } from '../../src/model/timeline.js';
import { timeOf } from '../../src/time/time.js';
import { anyDay } from '../model/any-day.js';
import { agreementOf } from './facts.js';

/** Where the agreement `old` stands on a day, others beside it. */
function timeline(yaml: string, others: readonly string[], day: string): Timeline {
  const facts = [`id: old\n${yaml}`, ...others.map((other, index) => `id: new-${index}\n${other}`)];
  const collection = collect(facts.map((one, index) => ({ path: `${index}.md`, content: `---\n${one}\n---\n` })));
  return timeOf(agreementOf(facts[0] ?? ''), parseDay(day) as Day, { collection });
}

const FIXED = 'validity: { from: 2021, to: 2026-12-31 }';
const OPEN = 'validity: { from: 2021, untilFurtherNotice: true }';
const RENEWING = 'validity: { from: 2021, to: 2024-12-31 }\nrenewal: { period: P2Y, notice: P12M }';
const REPLACES = 'replaces: [{ id: old }]';
const from = (day: string) => `${REPLACES}\nvalidity: { from: ${day}, to: 2035 }`;

describe('an agreement that another one replaces', () => {
  it.each([
    ['runs to its own end, then waits', FIXED, from('2027-02-01'), '2027-01-15', 'expired', '2026-12-31'],
    ['is replaced when the other begins', FIXED, from('2027-02-01'), '2027-02-01', 'replaced', '2026-12-31'],
    ['ends the day before the other begins', FIXED, from('2026-06-01'), '2026-05-31', 'in-force', '2026-05-31'],
    ['has then been replaced', FIXED, from('2026-06-01'), '2026-06-01', 'replaced', '2026-05-31'],
    ['until further notice gets an end', OPEN, from('2027'), '2026-12-31', 'in-force', '2026-12-31'],
    ['does not prolong itself any more', RENEWING, from('2026-01-01'), '2025-06-01', 'renewed', '2025-12-31'],
    ['prolongs itself until then', RENEWING, from('2030'), '2025-06-01', 'renewed', '2026-12-31'],
    [
      'that has ended is replaced all the same',
      `status: ended\n${FIXED}`,
      from('2026'),
      '2026-02-01',
      'replaced',
      '2025-12-31',
    ],
    ['by a draft is not', FIXED, `status: draft\n${from('2022')}`, '2026-06-01', 'in-force', '2026-12-31'],
    ['by an unsigned one is not', FIXED, from('signature'), '2026-06-01', 'in-force', '2026-12-31'],
    [
      'by one that tells no validity, from its adoption',
      OPEN,
      `${REPLACES}\nadopted: 2025-03`,
      '2026-06-01',
      'replaced',
      '2025-02-28',
    ],
    [
      'by one that has itself run out stays so',
      FIXED,
      `${REPLACES}\nvalidity: { from: 2022, to: 2023 }`,
      '2026-06-01',
      'replaced',
      '2021-12-31',
    ],
    [
      'that has ended did not last beyond its own end',
      'status: ended\nvalidity: { from: 2018, to: 2022 }',
      from('2025'),
      '2026-01-01',
      'replaced',
      '2022-12-31',
    ],
    ['by one that begins before it is not', FIXED, from('2020'), '2026-06-01', 'in-force', '2026-12-31'],
    [
      'by one whose validity cannot be read is not',
      FIXED,
      `${REPLACES}\nadopted: 2024\nvalidity: snart`,
      '2026-06-01',
      'in-force',
      '2026-12-31',
    ],
  ])('%s', (_, old, successor, day, state, until) => {
    expect(timeline(old, [successor], day)).toMatchObject({ state, until });
  });

  it('has the earliest of several successors', () => {
    expect(timeline(FIXED, [from('2026'), from('2025'), from('2027')], '2026-06-01').replacedBy).toMatchObject({
      by: { id: 'new-1' },
      from: '2025-01-01',
    });
  });

  it('does not replace itself, nor does one that names another', () => {
    expect(
      timeline(`${FIXED}\n${REPLACES}`, ['replaces: [{ id: older }]\nvalidity: { from: 2022 }'], '2026-06-01'),
    ).toMatchObject({
      state: 'in-force',
      replacedBy: undefined,
    });
  });

  it('prolongs itself no further than to the successor', () => {
    const { renewsUntil, deadlines } = timeline(RENEWING, [from('2026-03-01')], '2024-06-01');
    expect(renewsUntil).toBe('2026-02-28');
    expect(deadlines.map(({ kind, day }) => `${kind} ${day}`)).toEqual(['end 2024-12-31', 'renewal 2025-01-01']);
  });

  it('has no deadlines after its last day, and none at all once it is history', () => {
    const facts = `${OPEN}\nrevision: { latest: 2026-03, planned: 2027 }\nfollowUp: { every: P6M, last: 2026-04 }`;
    const days = (day: string) =>
      timeline(facts, [from('2026-07-01')], day).deadlines.map(({ kind, day }) => `${kind} ${day}`);
    expect(days('2026-05-01')).toEqual(['revision 2026-03-31', 'end 2026-06-30']);
    expect(days('2026-07-01')).toEqual([]);
  });

  it('says by what it is replaced', () => {
    const [end] = timeline(FIXED, [`title: Den nya\n${from('2026-06-01')}`], '2026-05-01').deadlines;
    expect(end?.why.sv).toBe('Sista dagen som överenskommelsen gäller: 2026-05-31. Sedan ersätts den av ”Den nya”.');
  });
});

describe('as days go by', () => {
  const date = anyDay();
  const duration = fc
    .tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom('Y', 'M', 'D'))
    .map(([n, unit]) => `P${n}${unit}`);
  const facts = fc.record(
    {
      adopted: date,
      validity: fc.record({ from: date, to: date, untilFurtherNotice: fc.boolean() }, { requiredKeys: [] }),
      renewal: fc.record({ period: duration, notice: duration }),
      revision: fc.record({ latest: date, planned: date }, { requiredKeys: [] }),
      followUp: fc.record({ every: duration, first: date, last: date }, { requiredKeys: [] }),
    },
    { requiredKeys: [] },
  );
  const successor = fc.option(facts, { nil: undefined });
  /** An agreement goes through its states in this order, if at all. */
  const ORDER: readonly State[] = ['upcoming', 'in-force', 'renewed', 'expired', 'replaced'];

  it('no deadline moves back, and no state returns', () => {
    fc.assert(
      fc.property(facts, successor, anyDay(), anyDay(), (old, next, one, other) => {
        const others = next ? [`${REPLACES}\n${flow(next)}`] : [];
        const [before, after] = [one, other].sort().map((day) => timeline(flow(old), others, day)) as [
          Timeline,
          Timeline,
        ];
        for (const { pointer, day } of after.deadlines) {
          const earlier = before.deadlines.find((deadline) => deadline.pointer === pointer);
          expect((earlier?.day ?? day) <= day).toBe(true);
        }
        const [first, last] = [before, after].map(({ state }) => ORDER.indexOf(state));
        expect(first === -1 || last === -1 || (first ?? 0) <= (last ?? 0)).toBe(true);
        expect(STATES).toContain(after.state);
        expect(before.replacedBy?.from).toBe(after.replacedBy?.from);
      }),
      { numRuns: 300 },
    );
  });

  /** Each key on its own line, its value as JSON, which is YAML. */
  function flow(one: object): string {
    return Object.entries(one)
      .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
      .join('\n');
  }
});
