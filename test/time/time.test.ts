import { describe, expect, it } from 'vitest';
import { type Day, parseDay } from '../../src/model/day.js';
import { timeOf } from '../../src/time/time.js';
import { agreementOf } from './facts.js';

const timeline = (yaml: string, day: string) => timeOf(agreementOf(yaml), parseDay(day) as Day);
const deadlines = (yaml: string, day = '2026-11-21') =>
  timeline(yaml, day).deadlines.map((deadline) => `${deadline.kind} ${deadline.day} ${deadline.pointer}`);

const RENEWING = 'validity: { from: 2023-06-01, to: 2026-12-31 }\nrenewal: { period: P2Y, notice: P12M }';
const FIXED = 'validity: { from: 2021, to: 2023 }';

describe('state', () => {
  it.each([
    ['draft', `status: draft\n${FIXED}`, '2022-01-01'],
    ['proposed', `status: proposed\n${FIXED}`, '2026-01-01'],
    ['ended', `status: ended\n${FIXED}`, '2022-01-01'],
    ['unknown', 'title: utan giltighet', '2022-01-01'],
    ['unknown', 'adopted: 2020-01-01', '2022-01-01'],
    ['unknown', 'validity: tills vidare', '2022-01-01'],
    ['unknown', 'validity: { from: snart }', '2022-01-01'],
    ['unknown', 'validity: { from: snart, untilFurtherNotice: true }', '2022-01-01'],
    ['unknown', 'validity: { from: 2021, to: sedan }', '2022-01-01'],
    ['upcoming', FIXED, '2020-12-31'],
    ['in-force', FIXED, '2021-01-01'],
    ['in-force', FIXED, '2023-12-31'],
    ['expired', FIXED, '2024-01-01'],
    ['in-force', 'validity: { to: 2023 }', '1900-01-01'],
    ['expired', 'validity: { to: 2023 }', '2024-01-01'],
    ['upcoming', 'adopted: 2020-05\nvalidity: { to: 2023 }', '2020-04-30'],
    ['in-force', 'validity: { untilFurtherNotice: true }', '2026-01-01'],
    ['in-force', 'validity: { from: 2021, untilFurtherNotice: true }', '2999-01-01'],
    ['in-force', 'validity: { from: 2021 }', '2026-01-01'],
    ['in-force', RENEWING, '2026-12-31'],
    ['renewed', RENEWING, '2027-01-01'],
    ['unknown', 'validity: { to: 2023 }\nrenewal: { notice: P1Y }', '2024-01-01'],
    ['in-force', 'validity: { to: 2023 }\nrenewal: { notice: P1Y }', '2023-12-31'],
  ])('is %s for %j on %s', (state, yaml, day) => {
    expect(timeline(yaml, day).state).toBe(state);
  });

  const signed = (...days: string[]) =>
    `validity: { from: signature, untilFurtherNotice: true }\nsignatories: [${days.map((day) => `{ role: x${day && `, signed: ${day}`} }`)}]`;

  it.each([
    ['unknown', undefined, 'validity: { from: signature, untilFurtherNotice: true }\nadopted: 2020'],
    ['unknown', undefined, signed('2023-05-15', '')],
    ['upcoming', '2027-01-01', signed('2027-01-01', '2023-05-15')],
    ['in-force', '2023-05-15', signed('2023-05-15', '2023-05-01')],
    ['expired', undefined, 'validity: { from: signature, to: 2020 }'],
  ])('from signature is %s, from %s, for %j', (state, from, yaml) => {
    expect(timeline(yaml, '2026-11-21')).toMatchObject({ state, from });
  });
});

describe('a term that renews itself', () => {
  it.each([
    ['2025-06-01', 'in-force', '2026-12-31', undefined, '2025-12-31', 0],
    ['2025-12-31', 'in-force', '2026-12-31', undefined, '2025-12-31', 0],
    ['2026-01-01', 'in-force', '2026-12-31', '2028-12-31', '2027-12-31', 0],
    ['2026-11-21', 'in-force', '2026-12-31', '2028-12-31', '2027-12-31', 0],
    ['2027-06-01', 'renewed', '2028-12-31', undefined, '2027-12-31', 1],
    ['2028-06-01', 'renewed', '2028-12-31', '2030-12-31', '2029-12-31', 1],
  ])('on %s is %s until %s', (day, state, until, renewsUntil, notice, renewals) => {
    const { deadlines, ...time } = timeline(RENEWING, day);
    expect(time).toEqual({ day, state, from: '2023-06-01', until, renewsUntil, renewals });
    expect(deadlines.find(({ kind }) => kind === 'notice')?.day).toBe(notice);
  });

  it.each([
    ['counts from the first end', '2024-02-29', 'P1Y', '2025-01-01', '2025-02-28'],
    ['keeps no clamped day', '2024-02-29', 'P1Y', '2027-03-01', '2028-02-29'],
    ['moves a month as a whole', '2026-06', 'P6M', '2026-07-01', '2026-12-31'],
    ['ends with a longer month', '2025-06-30', 'P6M', '2025-08-01', '2025-12-31'],
    ['ends with August after February', '2021-02-28', 'P6M', '2021-03-01', '2021-08-31'],
    ['ends with a month that is one longer', '2020-11-30', 'P1M', '2020-12-01', '2020-12-31'],
    ['ends with February in a leap year', '2022-02-28', 'P2Y', '2026-11-21', '2028-02-29'],
    ['ends with March after February', '2025-01-31', 'P1M', '2025-03-01', '2025-03-31'],
    ['keeps a date that is no end of a month', '2025-01-30', 'P6M', '2025-02-01', '2025-07-30'],
    ['ends with a month without that date', '2025-01-30', 'P1M', '2025-02-01', '2025-02-28'],
    ['keeps the 28th of a leap year', '2024-02-28', 'P1Y', '2024-03-01', '2025-02-28'],
    ['counts weeks by days', '2025-06-30', 'P2W', '2025-07-01', '2025-07-14'],
    ['counts days after the months', '2025-06-30', 'P1M1D', '2025-07-01', '2025-08-01'],
    ['renews by days over centuries', '0001-01-01', 'P1D', '9998-01-01', '9998-01-01'],
    ['stops at the end of the calendar', '2020', 'P9999Y', '2026-01-01', '9999-12-31'],
  ])('%s', (_, to, period, day, until) => {
    expect(timeline(`validity: { to: ${to} }\nrenewal: { period: ${period} }`, day).until).toBe(until);
  });

  it.each([
    ['2025-06-30', 'P3M', '2025-03-30'],
    ['2025-06', 'P3M', '2025-03-30'],
    ['2025-12-31', 'P3M', '2025-09-30'],
    ['2027-08-31', 'P6M', '2027-02-28'],
    ['2025-06-29', 'P3M', '2025-03-29'],
    ['2025-06-30', 'P90D', '2025-04-01'],
  ])('that ends %s with a notice of %s can be ended until %s', (to, notice, lastDay) => {
    const { deadlines } = timeline(
      `validity: { to: ${to} }\nrenewal: { period: P1Y, notice: ${notice} }`,
      '2025-01-01',
    );
    expect(deadlines.find(({ kind }) => kind === 'notice')?.day).toBe(lastDay);
  });

  it('is not certain to renew before its last day when no notice is agreed', () => {
    const { renewsUntil, deadlines } = timeline('validity: { to: 2026 }\nrenewal: { period: P1Y }', '2026-12-31');
    expect(renewsUntil).toBeUndefined();
    expect(deadlines.map(({ kind }) => kind)).toEqual(['end', 'renewal']);
  });

  it('is certain for several periods when notice is longer than a period', () => {
    const time = timeline('validity: { to: 2026 }\nrenewal: { period: P1Y, notice: P30M }', '2026-11-21');
    expect(time).toMatchObject({ until: '2026-12-31', renewsUntil: '2029-12-31' });
    expect(time.deadlines).toMatchObject([
      { kind: 'end', day: '2026-12-31' },
      { kind: 'renewal', day: '2027-01-01' },
      { kind: 'notice', day: '2027-06-30' },
    ]);
  });

  it('takes the notice of `termination` where `renewal` has none', () => {
    const yaml = 'validity: { to: 2026-12 }\nrenewal: { period: P1Y }\ntermination: { notice: P6M }';
    expect(timeline(yaml, '2026-01-01').deadlines).toMatchObject([
      {
        kind: 'notice',
        day: '2026-06-30',
        precision: 'month',
        pointer: '/termination/notice',
        why: {
          sv: 'Sista dagen för uppsägning: 6 månader före 2026-12-31.',
          en: 'Last day for notice: 6 months before 2026-12-31.',
        },
      },
      { kind: 'end', day: '2026-12-31' },
      { kind: 'renewal', day: '2027-01-01' },
    ]);
  });
});

describe('deadlines', () => {
  it.each([
    ['a fixed end, also when past', FIXED, ['end 2023-12-31 /validity/to']],
    [
      'nothing until further notice',
      'validity: { from: 2021, untilFurtherNotice: true }\ntermination: { notice: P1Y }',
      [],
    ],
    ['nothing that has ended', `status: ended\n${FIXED}\nrevision: { latest: 2030 }\nfollowUp: { first: 2030 }`, []],
    [
      'no renewal by an unreadable period',
      'validity: { to: 2030 }\nrenewal: { period: ibland }',
      ['end 2030-12-31 /validity/to'],
    ],
    [
      'revision, by its last day',
      'revision: { latest: 2020, planned: 2018-02/2019-02 }',
      ['revision 2019-02-28 /revision/planned', 'revision 2020-12-31 /revision/latest'],
    ],
    ['the first follow-up', 'followUp: { first: 2014 }', ['follow-up 2014-12-31 /followUp/first']],
    [
      'the first follow-up, before the rhythm',
      'adopted: 2012\nfollowUp: { first: 2014, every: P1Y }',
      ['follow-up 2014-12-31 /followUp/first'],
    ],
    ['no follow-up after the only one', 'followUp: { first: 2014, last: 2014-03 }', []],
    [
      'the first follow-up after one of an earlier agreement',
      'followUp: { first: 2014, last: 2011, every: P1Y }',
      ['follow-up 2014-12-31 /followUp/first'],
    ],
    [
      'the next follow-up',
      'followUp: { first: 2014, last: 2019-05, every: P2Y }',
      ['follow-up 2021-05-31 /followUp/every'],
    ],
    [
      'the next follow-up of a month that grows',
      'followUp: { last: 2023-02, every: P1Y }',
      ['follow-up 2024-02-29 /followUp/every'],
    ],
    [
      'a rhythm from the start',
      'validity: { from: 2018, untilFurtherNotice: true }\nfollowUp: { every: P1Y }',
      ['follow-up 2019-12-31 /followUp/every'],
    ],
    [
      'a rhythm from adoption before the start',
      'adopted: 2017-09-01\nvalidity: { from: 2018, untilFurtherNotice: true }\nfollowUp: { every: P1Y }',
      ['follow-up 2018-09-01 /followUp/every'],
    ],
    [
      'a rhythm from the adoption',
      'adopted: [{ date: 2017-09-01 }, { date: 2017-05 }]\nfollowUp: { every: P1Y }',
      ['follow-up 2018-09-01 /followUp/every'],
    ],
    [
      'a rhythm from the start, when the agreement has not begun by then',
      'adopted: 2025-06-01\nvalidity: { from: 2027, untilFurtherNotice: true }\nfollowUp: { every: P1Y }',
      ['follow-up 2028-12-31 /followUp/every'],
    ],
    ['no rhythm from nowhere', 'followUp: { every: P1Y }', []],
    [
      'no rhythm after a fixed end',
      `${FIXED}\nfollowUp: { last: 2023-03, every: P1Y }`,
      ['end 2023-12-31 /validity/to'],
    ],
    [
      'a follow-up that is named, also after a fixed end',
      `${FIXED}\nfollowUp: { first: 2024 }`,
      ['end 2023-12-31 /validity/to', 'follow-up 2024-12-31 /followUp/first'],
    ],
    [
      'all, by day and kind',
      `${RENEWING}\nrevision: { latest: 2027 }\nfollowUp: { every: P1Y, last: 2026-12-31 }`,
      [
        'end 2026-12-31 /validity/to',
        'renewal 2027-01-01 /renewal/period',
        'notice 2027-12-31 /renewal/notice',
        'revision 2027-12-31 /revision/latest',
        'follow-up 2027-12-31 /followUp/every',
      ],
    ],
  ])('%s', (_, yaml, expected) => {
    expect(deadlines(yaml)).toEqual(expected);
  });

  it('say why in both languages', () => {
    const yaml = `${RENEWING}\nrevision: { latest: 2027, planned: 2025/2026 }\nfollowUp: { every: P1Y }`;
    expect(timeline(yaml, '2026-11-21').deadlines.map(({ why }) => [why.sv, why.en])).toMatchInlineSnapshot(`
      [
        [
          "Första uppföljningen: 1 år efter att överenskommelsen började gälla (2023-06-01).",
          "First follow-up: 1 year after the agreement came into force (2023-06-01).",
        ],
        [
          "Sista dagen i den period som löper: 2026-12-31.",
          "Last day of the running period: 2026-12-31.",
        ],
        [
          "Revideringen är planerad till 2025–2026.",
          "The revision is planned for 2025–2026.",
        ],
        [
          "Överenskommelsen förlängs till och med 2028-12-31 om ingen sade upp den i tid: sista dagen för uppsägning till 2026-12-31 har passerat.",
          "The agreement runs on until 2028-12-31 unless notice was given in time: the last day for notice before 2026-12-31 has passed.",
        ],
        [
          "Sista dagen för uppsägning: 12 månader före 2028-12-31.",
          "Last day for notice: 12 months before 2028-12-31.",
        ],
        [
          "Överenskommelsen ska vara reviderad senast 2027-12-31.",
          "The agreement is to be revised by 2027-12-31.",
        ],
      ]
    `);
  });
});
