import { describe, expect, it } from 'vitest';
import { adoptionAfterStart } from '../../src/check/rules/adoption-after-start.js';
import { adoptionMissing } from '../../src/check/rules/adoption-missing.js';
import { followUpMissing } from '../../src/check/rules/follow-up-missing.js';
import { followUpOverdue } from '../../src/check/rules/follow-up-overdue.js';
import { noticeDue } from '../../src/check/rules/notice-due.js';
import { renewalPending } from '../../src/check/rules/renewal-pending.js';
import { revisionDue } from '../../src/check/rules/revision-due.js';
import { revisionMissing } from '../../src/check/rules/revision-missing.js';
import { revisionOverdue } from '../../src/check/rules/revision-overdue.js';
import { terminationNoticeMissing } from '../../src/check/rules/termination-notice-missing.js';
import { validityEnding } from '../../src/check/rules/validity-ending.js';
import { validityExpired } from '../../src/check/rules/validity-expired.js';
import { validityInverted } from '../../src/check/rules/validity-inverted.js';
import { validityMissing } from '../../src/check/rules/validity-missing.js';
import { RULES } from '../../src/check/rules.js';
import type { Day } from '../../src/model/day.js';
import type { Rule } from '../../src/model/rule.js';
import { sample } from '../support/sample.js';
import { findingsOf, testRule } from '../support/test-rule.js';

/** A fragment of frontmatter alone. */
const facts = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n`;
/** A whole file, where the opening fence can be marked. */
const file = (...lines: string[]) => `⟦---⟧\nformat: 1\nid: exempel\ntitle: Exempel\n${lines.join('\n')}\n---\n`;

testRule(validityMissing, {
  whole: true,
  bad: [
    file('status: adopted'),
    file('status: proposed'),
    file('status: draft'),
    '---\ntitle: Exempel\n⟦validity⟧: { from: 2026 }\n---\n',
    '---\ntitle: Exempel\n⟦validity⟧: { from: 2026, untilFurtherNotice: false }\n---\n',
  ],
  good: [
    '---\nstatus: ended\n---\n',
    '---\nvalidity: { to: 2026 }\n---\n',
    '---\nvalidity: { to: snart }\n---\n',
    '---\nvalidity: tills vidare\n---\n',
    'Ingen frontmatter alls.\n',
  ],
});

it('validity-missing only warns while the text is a draft', () => {
  const severities = ['draft', 'proposed'].map(
    (status) => findingsOf(validityMissing, `---\nstatus: ${status}\n---\n`)[0]?.severity,
  );
  expect(severities).toEqual(['warning', 'error']);
});

testRule(validityInverted, {
  bad: [facts('validity: { from: 2023, to: ⟦2021⟧ }'), facts('validity:\n  from: 2026-02-01\n  to: ⟦2026-01-31⟧')],
  good: [
    facts('validity: { from: 2026-06-01, to: 2026-06-01 }'),
    facts('validity: { from: signature, to: 2021 }'),
    facts('validity: { from: snart, to: 2021 }'),
    facts('status: ended', 'validity: { from: 2023, to: 2021 }'),
  ],
});

testRule(validityExpired, {
  bad: [
    facts('validity: { from: 2021, to: ⟦2023⟧ }'),
    facts('validity: { from: 2021, to: ⟦2026-11-20⟧ }'),
    facts('status: proposed', 'validity: { from: 2021, to: ⟦2023⟧ }'),
    facts('validity: { from: signature, to: ⟦2023⟧ }', 'signatories: []'),
  ],
  good: [
    facts('validity: { from: 2021, to: 2026-11-21 }'),
    facts('validity: { from: 2023, to: 2021 }'),
    facts('validity: { to: 2023 }', 'renewal: { period: P1Y }'),
    facts('validity: { to: 2023 }', 'renewal: { period: ibland }'),
    facts('status: ended', 'validity: { from: 2021, to: 2023 }'),
  ],
});

testRule(validityEnding, {
  bad: [
    facts('validity: { from: 2021, to: ⟦2026⟧ }'),
    facts('validity: { from: 2021, to: ⟦2026-11-21⟧ }'),
    facts('validity: { from: 2021, to: ⟦2027-05-20⟧ }'),
  ],
  good: [
    facts('validity: { from: 2021, to: 2027-05-21 }'),
    facts('validity: { from: 2021, to: 2026-11-20 }'),
    facts('validity: { from: 2021, to: 2026 }', 'renewal: { period: P1Y }'),
    facts('validity: { from: 2021, to: 2026 }', 'renewal: { period: ibland }'),
  ],
});

const BLEKINGE = ['validity: { from: 2023-06-01, to: 2026-12-31 }', 'renewal: ⟦{ period: P2Y, notice: P12M }⟧'];
const unmarked = (line: string) => line.replace(/[⟦⟧]/g, '');

testRule(noticeDue, {
  bad: [
    facts('validity: { to: 2027 }', 'renewal: { period: P2Y, notice: ⟦P12M⟧ }'),
    facts('validity: { to: 2027 }', 'renewal: { period: P2Y }', 'termination: { notice: ⟦P8M⟧ }'),
  ],
  good: [
    facts(...BLEKINGE.map(unmarked)),
    facts('validity: { to: 2026 }', 'renewal: { period: P2Y }', 'termination: { effect: all }'),
    facts('validity: { to: 2027 }', 'termination: { notice: P12M }'),
  ],
});
testRule(renewalPending, {
  bad: [
    facts(...BLEKINGE),
    facts('validity: { to: 2026 }', 'renewal: ⟦{ period: P1Y }⟧', 'termination: { notice: P3M }'),
  ],
  good: [
    facts('validity: { to: 2026 }', 'renewal: { period: P1Y, notice: P1M }'),
    facts('validity: { to: 2026 }', 'renewal: { period: P1Y }', 'termination: { effect: all }'),
    facts('status: ended', ...BLEKINGE.map(unmarked)),
  ],
});

it.each([
  ['2025-06-01', []],
  ['2025-08-01', ['notice-due']],
  ['2026-01-01', ['renewal-pending']],
  ['2026-12-31', ['renewal-pending']],
  ['2027-06-01', []],
  ['2027-12-31', ['notice-due']],
])('a renewing agreement on %s gives %j', (day, names) => {
  const text = sample(facts(...BLEKINGE.map(unmarked)));
  const found = [noticeDue, renewalPending, validityEnding, validityExpired].flatMap((rule) =>
    findingsOf(rule, text, day as Day),
  );
  expect(found.map(({ rule }) => rule)).toEqual(names);
});

testRule(revisionMissing, {
  whole: true,
  bad: [
    file('status: adopted'),
    '---\ntitle: Exempel\n⟦revision⟧: {}\n---\n',
    '---\ntitle: Exempel\n---\n\n## Syfte\n\nText.\n\n⟦## Uppföljning och revidering⟧\n\nText.\n',
  ],
  good: [
    '---\nrevision: { planned: 2027 }\n---\n',
    '---\nrevision: { latest: snart }\n---\n',
    '---\nstatus: ended\n---\n',
  ],
});

testRule(revisionOverdue, {
  bad: [facts('revision: { latest: ⟦2016⟧ }'), facts('revision: { latest: ⟦2026-10⟧, planned: 2028 }')],
  good: [
    facts('revision: { latest: 2026-11-21 }'),
    facts('revision: { planned: 2016 }'),
    facts('status: ended', 'revision: { latest: 2016 }'),
  ],
});

testRule(revisionDue, {
  bad: [
    facts('revision: { latest: ⟦2026⟧ }'),
    facts('revision: { planned: ⟦2023/2024⟧ }'),
    facts('revision: { planned: ⟦2026/2027⟧, latest: ⟦2027-03⟧ }'),
  ],
  good: [
    facts('revision: { latest: 2016, planned: 2015 }'),
    facts('revision: { latest: 2027 }'),
    facts('revision: { planned: 2027 }'),
  ],
});

it('revision-due tells a planned time that has begun from one that has passed', () => {
  const messages = ['2026/2027', '2023/2024'].map((planned) => {
    const [finding] = findingsOf(revisionDue, sample(facts(`revision: { planned: ${planned} }`)));
    return [finding?.message.sv, finding?.message.en];
  });
  expect(messages).toEqual([
    [
      'Tiden för den planerade revideringen har börjat. Den slutar 2027-12-31.',
      'The time of the planned revision has begun. It ends on 2027-12-31.',
    ],
    [
      'Tiden för den planerade revideringen gick ut 2024-12-31.',
      'The time of the planned revision ended on 2024-12-31.',
    ],
  ]);
});

testRule(followUpMissing, {
  whole: true,
  bad: [
    file('status: adopted'),
    '---\ntitle: Exempel\n⟦followUp⟧: { responsible: Styrgruppen }\n---\n',
    '---\ntitle: Exempel\n---\n\n⟦## 5.1 Uppföljning⟧\n\nVarje år.\n',
  ],
  good: [
    '---\nfollowUp: { every: årligen }\n---\n',
    '---\nfollowUp: { first: 2027 }\n---\n',
    '---\nstatus: ended\n---\n',
  ],
});

testRule(followUpOverdue, {
  bad: [
    facts('followUp: { first: ⟦2014⟧ }'),
    facts('followUp: { every: ⟦P1Y⟧, first: 2014, last: 2019-05 }'),
    facts('validity: { from: 2023-06-01, untilFurtherNotice: true }', 'followUp: { every: ⟦P1Y⟧ }'),
  ],
  good: [
    facts('followUp: { first: 2014, last: 2014 }'),
    facts('followUp: { every: P1Y, last: 2025-11-21 }'),
    facts('validity: { from: 2021, to: 2023 }', 'followUp: { every: P1Y, last: 2023-02 }'),
    facts('status: ended', 'followUp: { first: 2014 }'),
  ],
});

testRule(adoptionMissing, {
  whole: true,
  bad: ['⟦---⟧\ntitle: Exempel\n---\n'],
  good: [
    '---\nstatus: draft\n---\n',
    '---\nstatus: proposed\n---\n',
    '---\nadopted: i fjol\n---\n',
    '---\nadopted: [{ date: 2025 }]\n---\n',
  ],
});

testRule(adoptionAfterStart, {
  bad: [
    facts('adopted: ⟦2026-02⟧', 'validity: { from: 2026-01, to: 2029 }'),
    facts(
      'adopted:',
      '  - { by: A, date: 2025-12-15 }',
      '  - ⟦{ by: B, date: 2026-01-02 }⟧',
      'validity: { from: 2026-01-01, to: 2029 }',
    ),
  ],
  good: [
    facts('adopted: 2026', 'validity: { from: 2026-06-01, to: 2029 }'),
    facts('adopted: 2026-03-01', 'validity: { from: signature, to: 2029 }'),
    facts('adopted: 2026-06-01', 'validity: { from: 2026-06-01, to: 2029 }'),
  ],
});

testRule(terminationNoticeMissing, {
  without: ['termination'],
  bad: [
    facts('validity: { from: 2026, untilFurtherNotice: ⟦true⟧ }'),
    facts('validity: { from: ⟦signature⟧ }'),
    facts('validity: { from: 2026, to: 2027 }', '⟦renewal⟧: { period: P1Y }'),
    facts('validity: { from: 2026, untilFurtherNotice: ⟦true⟧ }', 'termination: { effect: all }'),
  ],
  good: [
    facts('validity: { from: 2026, to: 2029 }', 'termination: { effect: all }'),
    facts('validity: { from: signature, to: 2029 }', 'termination: { effect: all }'),
    facts('validity: { from: 2026, untilFurtherNotice: true }', 'termination: { notice: ett år }'),
    facts(
      'validity: { from: 2026, to: 2027 }',
      'renewal: { period: P1Y, notice: P3M }',
      'termination: { effect: all }',
    ),
  ],
});

describe('the dates of an agreement that has ended', () => {
  const ended = sample(
    facts(
      'status: ended',
      'validity: { from: 2023, to: 2021 }',
      'revision: { latest: 2016 }',
      'followUp: { first: 2014 }',
    ),
    ['adopted'],
  );
  const dateRules: readonly Rule[] = RULES.filter(({ group }) => group === 'dates');

  it('are history', () => {
    expect(dateRules.flatMap((rule) => findingsOf(rule, ended))).toEqual([]);
  });

  it('never stop a build, unless they cannot be read', () => {
    expect(dateRules.filter(({ gate }) => gate).map(({ name }) => name)).toEqual(['date-invalid']);
  });
});
