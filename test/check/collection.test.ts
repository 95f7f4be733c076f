import { describe, expect, it } from 'vitest';
import { idDuplicate } from '../../src/check/rules/id-duplicate.js';
import { parentContradicted } from '../../src/check/rules/parent-contradicted.js';
import { parentNotInForce } from '../../src/check/rules/parent-not-in-force.js';
import { parentOutlived } from '../../src/check/rules/parent-outlived.js';
import { parentUnknown } from '../../src/check/rules/parent-unknown.js';
import { relatedUnknown } from '../../src/check/rules/related-unknown.js';
import { relationCycle } from '../../src/check/rules/relation-cycle.js';
import { replacedInForce } from '../../src/check/rules/replaced-in-force.js';
import { replacementGap } from '../../src/check/rules/replacement-gap.js';
import { replacesUnknown } from '../../src/check/rules/replaces-unknown.js';
import { RULES } from '../../src/check/rules.js';
import { collect } from '../../src/collect.js';
import { compile } from '../../src/compile.js';
import type { Day } from '../../src/model/day.js';
import type { Rule } from '../../src/model/rule.js';
import { sample } from '../support/sample.js';
import { findingsOf, TODAY, testRule, unmark } from '../support/test-rule.js';

/** A fragment of frontmatter alone. */
const facts = (...lines: readonly string[]) => `---\n${lines.join('\n')}\n---\n`;
/** An agreement with an id and these facts, in a file of that name. */
const named = (id: string, ...lines: readonly string[]) => ({ [`${id}.md`]: facts(`id: ${id}`, ...lines) });

/** Samples of an agreement `exempel`, and what lies beside it. */
interface Case {
  readonly what: string;
  readonly marked: readonly string[];
  readonly beside: Readonly<Record<string, string>>;
  readonly day?: string;
}

/** Runs the rule's own examples, and cases whose marks are where it must speak. */
function testCases(rule: Rule, cases: readonly Case[]): void {
  testRule(rule, { good: [], bad: [] });
  describe(rule.name, () => {
    it.each(cases)('$what', ({ marked, beside, day = TODAY }) => {
      const { text, places } = unmark(sample(facts(...marked)));
      const found = findingsOf(rule, text, day as Day, beside);
      expect(found.map(({ range }) => [range.start.offset, range.end.offset])).toEqual(places);
      const texts = found.flatMap(({ message, related }) => [message, ...related.map((place) => place.message)]);
      expect(texts.flatMap(({ sv, en }) => [sv, en]).join()).not.toMatch(/undefined|null|\[object|[”“]{2}/);
    });
  });
}

testCases(idDuplicate, [
  { what: 'speaks in a file of any name', marked: ['id: ⟦"a"⟧'], beside: { 'b/b.md': facts('id: a') } },
  { what: 'is silent of ids that differ', marked: ['id: a'], beside: named('a-2') },
  { what: 'is silent where there is no id', marked: ['id:'], beside: { 'b.md': facts('id:') } },
]);

const UNKNOWN = [
  { rule: replacesUnknown, key: 'replaces' },
  { rule: relatedUnknown, key: 'related' },
];
for (const { rule, key } of UNKNOWN) {
  testCases(rule, [
    {
      what: 'speaks of each id once',
      marked: [`${key}: [{ id: ⟦x⟧ }, { title: X }, { id: ⟦y⟧ }, { id: x }]`],
      beside: {},
    },
    {
      what: 'is silent of an id that two files have',
      marked: [`${key}: [{ id: x }]`],
      beside: { ...named('x'), 'y.md': facts('id: x') },
    },
    {
      what: 'is silent of what the schema tells',
      marked: [`${key}: [{ id: Ett avtal }, { id: 2013 }, x, { id: "" }]`],
      beside: {},
    },
    { what: 'is silent of a text for a list', marked: [`${key}: avtalet`], beside: {} },
    { what: 'is silent of its own id', marked: [`${key}: [{ id: exempel }]`], beside: {} },
  ]);
}

testCases(parentUnknown, [
  { what: 'speaks when nothing else is known', marked: ['parent: ⟦lanet⟧'], beside: {} },
  { what: 'is silent of what the schema tells', marked: ['parent: Länet'], beside: {} },
  { what: 'is silent of a list', marked: ['parent: [lanet]'], beside: {} },
  { what: 'is silent of its own id', marked: ['parent: exempel'], beside: {} },
]);

it('asks whether the id of another agreement was meant, never its own', () => {
  const message = (parent: string) =>
    findingsOf(parentUnknown, sample(facts(`parent: ${parent}`)), TODAY, named('lanet-2026'))[0]?.message.sv;
  expect(message('lanet-2062')).toMatch(/ Menar du lanet-2026\?$/);
  expect(message('exempl')).not.toContain('Menar du');
});

testCases(relationCycle, [
  { what: 'speaks of an agreement that builds on itself', marked: ['parent: ⟦exempel⟧'], beside: {} },
  { what: 'speaks of one that replaces itself', marked: ['replaces: [{ title: X }, { id: ⟦exempel⟧ }]'], beside: {} },
  {
    what: 'speaks of every way round',
    marked: ['replaces: [{ id: ⟦a⟧ }, { id: b }, { id: ⟦c⟧ }]'],
    beside: {
      ...named('a', 'replaces: [{ id: exempel }]'),
      ...named('b'),
      ...named('c', 'replaces: [{ id: b }, { id: a }]'),
    },
  },
  {
    what: 'is silent of one that leads into a ring',
    marked: ['parent: a'],
    beside: { ...named('a', 'parent: b'), ...named('b', 'parent: a') },
  },
  {
    what: 'does not mix relations',
    marked: ['parent: a'],
    beside: named('a', 'replaces: [{ id: exempel }]', 'parent: b'),
  },
  { what: 'is silent of related', marked: ['related: [{ id: a }]'], beside: named('a', 'related: [{ id: exempel }]') },
  {
    what: 'is silent of an id that two files have',
    marked: ['parent: a'],
    beside: { ...named('a', 'parent: exempel'), 'b.md': facts('id: a', 'parent: exempel') },
  },
  {
    what: 'is silent where two files have its own',
    marked: ['parent: exempel'],
    beside: { 'b.md': facts('id: exempel') },
  },
]);

it('tells the way round, and where the others lead on', () => {
  const beside = { ...named('a', 'parent: b'), ...named('b', 'parent: exempel') };
  const [finding] = findingsOf(relationCycle, sample(facts('parent: a')), TODAY, beside);
  expect(finding?.message.en).toContain(': exempel → a → b → exempel.');
  expect(finding?.related.map(({ path }) => path)).toEqual(['a.md', 'b.md']);
});

describe('a chain of 3000', () => {
  const files = (last: string) =>
    Array.from({ length: 3000 }, (_, index) => ({
      path: `d${index}.md`,
      content: `---\nid: d${index}\nparent: ${index < 2999 ? `d${index + 1}` : last}\n---\n`,
    }));
  it.each([
    ['x', []],
    ['d1', []],
    ['d0', ['d0 → d1 → d2 → d3 → d4 → d5 → d6 → d7 → … → d0']],
  ])('that ends with %s is read without trouble', { timeout: 60_000 }, (last, ways) => {
    const collection = collect(files(last));
    const { findings } = compile('d0.md', files(last)[0]?.content ?? '', { day: TODAY, collection });
    const told = findings.filter(({ rule }) => rule === 'relation-cycle');
    expect(told.map(({ message }) => /: (.*?)\. /.exec(message.sv)?.[1])).toEqual(ways);
  });
});

const successor = (...lines: readonly string[]) => named('ny', 'replaces: [{ title: X }, { id: exempel }]', ...lines);
const FROM_JUNE = 'validity: { from: 2026-06-01, to: 2030 }';

testCases(replacedInForce, [
  { what: 'speaks of the last day', marked: ['validity: { from: 2020, to: ⟦2027⟧ }'], beside: successor(FROM_JUNE) },
  {
    what: 'speaks of what renews itself',
    marked: ['validity: { from: 2020, to: 2021 }', 'renewal: ⟦{ period: P1Y }⟧'],
    beside: successor(FROM_JUNE),
  },
  {
    what: 'speaks of what has no end',
    marked: ['validity: { from: 2020, untilFurtherNotice: ⟦true⟧ }'],
    beside: successor(FROM_JUNE),
  },
  { what: 'speaks where no end is written', marked: ['⟦validity⟧: { from: 2020 }'], beside: successor(FROM_JUNE) },
  {
    what: 'speaks on the first day of the successor',
    marked: ['validity: { from: 2020, to: ⟦2027⟧ }'],
    beside: successor(FROM_JUNE),
    day: '2026-06-01',
  },
  {
    what: 'is silent the day before',
    marked: ['validity: { from: 2020, to: 2027 }'],
    beside: successor(FROM_JUNE),
    day: '2026-05-31',
  },
  {
    what: 'is silent of what its parties have ended',
    marked: ['status: ended', 'validity: { from: 2020, to: 2027 }'],
    beside: successor(FROM_JUNE),
  },
  {
    what: 'is silent of what has run out',
    marked: ['validity: { from: 2020, to: 2026-11-20 }'],
    beside: successor(FROM_JUNE),
  },
  {
    what: 'is silent while the successor is a draft',
    marked: ['validity: { from: 2020, to: 2027 }'],
    beside: successor(FROM_JUNE, 'status: draft'),
  },
  {
    what: 'is silent where the two replace each other',
    marked: ['validity: { from: 2020, to: 2027 }', 'replaces: [{ id: ny }]'],
    beside: successor(FROM_JUNE),
  },
  {
    what: 'is silent where two files have the id',
    marked: ['validity: { from: 2020, to: 2027 }'],
    beside: { ...successor(FROM_JUNE), 'b.md': facts('id: exempel') },
  },
]);

it('does not say that one and the same agreement ends on two days', () => {
  const [finding] = findingsOf(
    replacedInForce,
    sample(facts('validity: { from: 2020, to: 2027 }')),
    TODAY,
    successor(FROM_JUNE),
  );
  expect(finding?.message.sv).toContain(
    'från och med 2026-06-01, så dess sista dag var 2026-05-31. Ändå säger dess egna uppgifter att den gäller till och med 2027-12-31.',
  );
});

const CLOSED = 'validity: { from: 2020, to: 2025 }';
const BEGINS = (from: string, ...lines: readonly string[]) => [
  `validity: { from: ${from}, to: 2030 }`,
  'replaces: [{ id: gammal }]',
  ...lines,
];

testCases(replacementGap, [
  { what: 'speaks of one day between', marked: BEGINS('⟦2026-01-02⟧'), beside: named('gammal', CLOSED) },
  { what: 'is silent of the day after', marked: BEGINS('2026-01-01'), beside: named('gammal', CLOSED) },
  { what: 'speaks of a gap to come', marked: BEGINS('⟦2027⟧'), beside: named('gammal', CLOSED) },
  { what: 'speaks of one that is ended', marked: BEGINS('⟦2027⟧'), beside: named('gammal', 'status: ended', CLOSED) },
  {
    what: 'speaks at the entry where no start is written',
    marked: ['adopted: 2026-03-01', 'validity: { to: 2030 }', 'replaces: [{ id: ⟦gammal⟧ }]'],
    beside: named('gammal', CLOSED),
  },
  {
    what: 'speaks of an overlap to come',
    marked: BEGINS('⟦2026-12-01⟧'),
    beside: named('gammal', 'validity: { from: 2020, to: 2026 }'),
  },
  ...['2020-01-01', '2019-05'].map((from) => ({
    what: `speaks of one that begins no later than what it replaces, ${from}`,
    marked: BEGINS(`⟦${from}⟧`),
    beside: named('gammal', CLOSED),
  })),
  {
    what: 'is silent of the order of drafts',
    marked: BEGINS('2019', 'status: draft'),
    beside: named('gammal', CLOSED),
  },
  {
    what: 'is silent of the order where what is replaced is a draft',
    marked: BEGINS('2019'),
    beside: named('gammal', 'status: draft', CLOSED),
  },
  {
    what: 'is silent of the order in a ring',
    marked: BEGINS('2019'),
    beside: named('gammal', CLOSED, 'replaces: [{ id: exempel }]'),
  },
  {
    what: 'leaves an overlap that runs to replaced-in-force',
    marked: BEGINS('2026-11-01'),
    beside: named('gammal', 'validity: { from: 2020, to: 2026 }'),
  },
  {
    what: 'speaks of an overlap that is past',
    marked: BEGINS('⟦2026-01-01⟧'),
    beside: named('gammal', 'validity: { from: 2020, to: 2026-02 }'),
  },
  {
    what: 'is silent of an overlap with what is ended',
    marked: BEGINS('2026'),
    beside: named('gammal', 'status: ended', 'validity: { from: 2020, to: 2030 }'),
  },
  {
    what: 'is silent of what renews itself',
    marked: BEGINS('2027'),
    beside: named('gammal', CLOSED, 'renewal: { period: P1Y }'),
  },
  {
    what: 'is silent of what renews itself in a way that cannot be read',
    marked: BEGINS('2027'),
    beside: named('gammal', CLOSED, 'renewal: ja'),
  },
  {
    what: 'is silent of what has no end',
    marked: BEGINS('2027'),
    beside: named('gammal', 'validity: { from: 2020, untilFurtherNotice: true }'),
  },
  {
    what: 'is silent of what ends before it begins',
    marked: BEGINS('2027'),
    beside: named('gammal', 'validity: { from: 2026, to: 2025 }'),
  },
  {
    what: 'is silent while it is proposed',
    marked: BEGINS('2027', 'status: proposed'),
    beside: named('gammal', CLOSED),
  },
  {
    what: 'is silent until its start is known',
    marked: BEGINS('signature', 'signatories: [{ party: Region Exempel }]'),
    beside: named('gammal', CLOSED),
  },
  {
    what: 'is silent when it is history itself',
    marked: BEGINS('2026-03-01', 'status: ended'),
    beside: named('gammal', CLOSED),
  },
  {
    what: 'is silent of the one before the last',
    marked: ['validity: { from: 2027, to: 2030 }', 'replaces: [{ id: mellan }, { id: gammal }]'],
    beside: {
      ...named('gammal', CLOSED),
      ...named('mellan', 'validity: { from: 2026, to: 2026 }', 'replaces: [{ id: gammal }]'),
    },
  },
  {
    what: 'speaks of each that it replaces',
    marked: ['validity: { from: ⟦⟦2027⟧⟧, to: 2030 }', 'replaces: [{ id: gammal }, { id: annan }]'],
    beside: { ...named('gammal', CLOSED), ...named('annan', CLOSED) },
  },
]);

it('counts the days of a gap and of an overlap', () => {
  const message = (from: string, to: string, own = '2030') =>
    findingsOf(
      replacementGap,
      sample(facts(`validity: { from: ${from}, to: ${own} }`, 'replaces: [{ id: gammal }]')),
      TODAY,
      named('gammal', `validity: { from: 2026-01-10, to: ${to} }`),
    )[0]?.message.sv;
  expect(message('2026-03-01', '2026-02-27')).toContain('Under 1 dag däremellan gäller ingen av dem.');
  expect(message('2026-03-31', '2026-02-28')).toContain('Under 30 dagar däremellan');
  expect(message('2026-03-01', '2026-03-10')).toContain('Under 10 dagar säger båda');
  expect(message('2026-01-11', '2026-01-11')).toContain('Under 1 dag säger båda');
  expect(message('2027-01-01', '2028', '2027-03-31')).toContain('Under 90 dagar säger båda');
});

it('warns of an impossible order, with both first days', () => {
  const beside = named('gammal', CLOSED);
  const [finding, ...others] = findingsOf(replacementGap, sample(facts(...BEGINS('2019-05'))), TODAY, beside);
  expect(others).toEqual([]);
  expect(finding?.severity).toBe('warning');
  expect(finding?.message.sv).toContain('men dess första dag är 2019-05-01 och den andras 2020-01-01.');
  expect(finding?.related.map(({ path, range }) => [path, range.start.line])).toEqual([['gammal.md', 18]]);
});

const UNDER = 'parent: ⟦lanet⟧';
const SILENT = 'parent: lanet';

testCases(parentNotInForce, [
  ...['draft', 'proposed', 'ended'].map((status) => ({
    what: `speaks of a parent that is ${status}`,
    marked: [UNDER],
    beside: named('lanet', `status: ${status}`),
  })),
  { what: 'speaks of one that has run out', marked: [UNDER], beside: named('lanet', CLOSED) },
  {
    what: 'speaks of one that is to come',
    marked: [UNDER],
    beside: named('lanet', 'validity: { from: 2027, to: 2030 }'),
  },
  {
    what: 'is silent where both begin on that day',
    marked: [SILENT, 'validity: { from: 2027, to: 2030 }'],
    beside: named('lanet', 'validity: { from: 2027, to: 2030 }'),
  },
  {
    what: 'speaks of one that will have run out',
    marked: [UNDER, 'validity: { from: 2028, to: 2030 }'],
    beside: named('lanet', 'validity: { from: 2026, to: 2027 }'),
  },
  {
    what: 'is silent of one that will renew itself',
    marked: [SILENT, 'validity: { from: 2028, to: 2030 }'],
    beside: named('lanet', 'validity: { from: 2026, to: 2027 }', 'renewal: { period: P1Y }'),
  },
  {
    what: 'is silent of one about which nobody knows',
    marked: [SILENT],
    beside: named('lanet', 'validity: { from: signature, to: 2030 }', 'signatories: [{ party: X }]'),
  },
  {
    what: 'is silent of drafts under drafts',
    marked: [SILENT, 'status: draft'],
    beside: named('lanet', 'status: proposed'),
  },
  {
    what: 'speaks of drafts under what is ended',
    marked: [UNDER, 'status: draft'],
    beside: named('lanet', 'status: ended'),
  },
  {
    what: 'is silent of what has itself run out',
    marked: [SILENT, 'validity: { from: 2020, to: 2024 }'],
    beside: named('lanet', CLOSED),
  },
  { what: 'is silent of history', marked: [SILENT, 'status: ended'], beside: named('lanet', CLOSED) },
  {
    what: 'is silent of an id that two files have',
    marked: [SILENT],
    beside: { ...named('lanet', CLOSED), 'b.md': facts('id: lanet', CLOSED) },
  },
  { what: 'is silent of rings', marked: [SILENT], beside: named('lanet', CLOSED, 'parent: exempel') },
]);

it('names the one that applies in the place of the parent, and where that is written', () => {
  const beside = {
    ...named('lanet', 'validity: { from: 2018, to: 2022 }'),
    ...named('mitten', 'title: Mitten', 'validity: { from: 2023, to: 2025 }', 'replaces: [{ id: lanet }]'),
    ...named('nyast', 'title: Nyast', 'validity: { from: 2026, to: 2030 }', 'replaces: [{ id: mitten }]'),
  };
  const [finding] = findingsOf(parentNotInForce, sample(facts(SILENT)), TODAY, beside);
  expect(finding?.message.sv).toContain('”Nyast” (nyast) ersätter den från och med 2026-01-01. Bygg på den i stället.');
  expect(finding?.related.map(({ path }) => path)).toEqual(['mitten.md']);
});

it('does not ask anyone to build on what does not apply either', () => {
  const beside = {
    ...named('lanet', 'validity: { from: 2018, to: 2022 }'),
    ...named('nyast', 'title: Nyast', 'validity: { from: 2023, to: 2025 }', 'replaces: [{ id: lanet }]'),
  };
  const [finding] = findingsOf(parentNotInForce, sample(facts(SILENT)), TODAY, beside);
  expect(finding?.message.sv).toMatch(
    /: ”Nyast” \(nyast\) ersätter den från och med 2023-01-01, men gäller inte heller\.$/,
  );
  const renewed = {
    ...beside,
    ...named('nyast', 'validity: { from: 2023, to: 2025 }', 'renewal: { period: P1Y }', 'replaces: [{ id: lanet }]'),
  };
  expect(findingsOf(parentNotInForce, sample(facts(SILENT)), TODAY, renewed)[0]?.message.sv).toContain('Bygg på den');
});

it('does not ask an agreement to build on itself', () => {
  const text = sample(facts(SILENT, 'replaces: [{ id: lanet }]'));
  const [finding] = findingsOf(parentNotInForce, text, TODAY, named('lanet', CLOSED));
  expect(finding?.message.sv).toContain('den här ersätter den själv från och med 2026-01-01');
});

const UNTIL_2027 = named('lanet', 'validity: { from: 2024, to: 2027 }');
const UNTIL_FURTHER = 'validity: { from: 2026, untilFurtherNotice: true }';

testCases(parentOutlived, [
  {
    what: 'speaks at once of a later last day',
    marked: [SILENT, 'validity: { from: 2026, to: ⟦2028-01-01⟧ }'],
    beside: UNTIL_2027,
  },
  {
    what: 'is silent of the same last day',
    marked: [SILENT, 'validity: { from: 2026, to: 2027-12-31 }'],
    beside: UNTIL_2027,
  },
  {
    what: 'speaks of drafts',
    marked: [SILENT, 'status: draft', 'validity: { from: 2027, to: ⟦2028⟧ }'],
    beside: UNTIL_2027,
  },
  {
    what: 'is silent of a parent that renews itself',
    marked: [SILENT],
    beside: named('lanet', 'validity: { from: 2024, to: 2027 }', 'renewal: { period: P1Y }'),
  },
  {
    what: 'is silent of one that renews itself in a way that cannot be read',
    marked: [SILENT],
    beside: named('lanet', 'validity: { from: 2024, to: 2027 }', 'renewal: ibland'),
  },
  {
    what: 'speaks of a parent that a successor cuts',
    marked: [SILENT, 'validity: { from: 2026, to: ⟦2029⟧ }'],
    beside: {
      ...named('lanet', UNTIL_FURTHER),
      ...named('ny', 'validity: { from: 2028, to: 2031 }', 'replaces: [{ id: lanet }]'),
    },
  },
  {
    what: 'is silent of what applies until further notice, far ahead',
    marked: [SILENT, UNTIL_FURTHER],
    beside: UNTIL_2027,
    day: '2027-07-03',
  },
  {
    what: 'speaks of it within the horizon',
    marked: [SILENT, UNTIL_FURTHER.replace('true', '⟦true⟧')],
    beside: UNTIL_2027,
    day: '2027-07-04',
  },
  {
    what: 'leaves the day after to parent-not-in-force',
    marked: [SILENT, UNTIL_FURTHER],
    beside: UNTIL_2027,
    day: '2028-01-01',
  },
  {
    what: 'counts what renews itself as it stands',
    marked: [SILENT, 'validity: { from: 2024, to: ⟦2025⟧ }', 'renewal: { period: P3Y }'],
    beside: UNTIL_2027,
  },
  {
    what: 'is silent of it before that',
    marked: [SILENT, 'validity: { from: 2024, to: 2025 }', 'renewal: { period: P1Y }'],
    beside: UNTIL_2027,
  },
  {
    what: 'is silent where no end is written',
    marked: [SILENT, 'validity: { from: 2026 }'],
    beside: UNTIL_2027,
    day: '2027-12-01',
  },
]);

const REGION = '  - { name: Region Exempel, kind: region }';
const parties = (...names: readonly string[]) => [
  'parties:',
  REGION,
  ...names.map((name) => `  - { name: ${name}, kind: municipality }`),
];
const beside = (...lines: readonly string[]) => named('lanet', ...lines);

testCases(parentContradicted, [
  {
    what: 'speaks of another region',
    marked: [SILENT, 'parties: [{ name: ⟦Region Annan⟧, kind: region }]'],
    beside: beside(),
  },
  {
    what: 'compares names without case and composition',
    marked: [SILENT, ...parties('ÅRE\u00A0 kommun')],
    beside: beside(...parties('A\u030Are Kommun')),
  },
  {
    what: 'knows regions by old names',
    marked: [SILENT, 'parties: [{ name: Landstinget Blekinge, kind: region }]'],
    beside: beside('parties: [{ name: Region Blekinge, kind: region }]'),
  },
  {
    what: 'knows regions by new names',
    marked: [SILENT, 'parties: [{ name: Region Blekinge, kind: region }]'],
    beside: beside('parties: [{ name: Blekinge läns landsting, kind: region }]'),
  },
  {
    what: 'tells regions apart by old names',
    marked: [SILENT, 'parties: [{ name: ⟦Landstinget Dalarna⟧, kind: region }]'],
    beside: beside('parties: [{ name: Region Blekinge, kind: region }]'),
  },
  {
    what: 'knows that nobody knows whose an old name is',
    marked: [SILENT, 'parties: [{ name: Landstinget, kind: region }]'],
    beside: beside(),
  },
  {
    what: 'knows parties by their numbers',
    marked: [SILENT, 'parties: [{ name: Stora staden, kind: municipality, organisationNumber: "212000-0142" }]'],
    beside: beside('parties: [{ name: Storstads kommun, kind: municipality, organisationNumber: "212000-0142" }]'),
  },
  ...['Kommunerna i länet', 'Exempels läns kommuner'].map((name) => ({
    what: `is silent under ${name}`,
    marked: [SILENT, ...parties('Grannes kommun')],
    beside: beside(...parties(name)),
  })),
  {
    what: 'is silent under an association',
    marked: [SILENT, ...parties('Grannes kommun')],
    beside: beside('parties:', REGION, '  - { name: Förbundet, kind: association }'),
  },
  {
    what: 'still speaks of regions there',
    marked: [SILENT, 'parties: [{ name: ⟦Region Annan⟧, kind: region }, { name: X, kind: municipality }]'],
    beside: beside(...parties('Kommunerna')),
  },
  { what: 'is silent of several in one', marked: [SILENT, ...parties('Kommunerna i öster')], beside: beside() },
  {
    what: 'is silent of other kinds',
    marked: [SILENT, 'parties: [{ name: Polisen, kind: authority }, { name: Vård AB, kind: private }]'],
    beside: beside(),
  },
  {
    what: 'is silent where the parent has no parties',
    marked: [SILENT, ...parties('Grannes kommun')],
    beside: beside('parties: []'),
  },
  {
    what: 'is silent of a kind that the parent lacks',
    marked: [SILENT, ...parties('Grannes kommun')],
    beside: beside('parties:', REGION),
  },
  {
    what: 'speaks of a duty',
    marked: [
      SILENT,
      'targetGroups: [{ name: A, statutory: mental-disability }, { name: B, statutory: ⟦substance-use⟧ }, { name: C }]',
    ],
    beside: beside(),
  },
  {
    what: 'is silent where the parent tells of no duty',
    marked: [SILENT, 'targetGroups: [{ name: B, statutory: substance-use }]'],
    beside: beside('targetGroups: [{ name: Alla }]'),
  },
  { what: 'is silent of history', marked: [SILENT, 'status: ended', ...parties('Grannes kommun')], beside: beside() },
]);

describe('the rules of the group', () => {
  const ours = RULES.filter(({ group }) => group === 'collection');
  it('are silent when nothing is known beside the document', () => {
    const text = sample(facts('parent: x', 'replaces: [{ id: exempel }, { id: y }]', 'related: [{ id: z }]'));
    const names = ours.map(({ name }) => name);
    expect(compile('a.md', text, { day: TODAY }).findings.filter(({ rule }) => names.includes(rule))).toEqual([]);
  });

  it('bear with files that cannot be read', () => {
    const broken = [
      '',
      '\0',
      '---\nid: [\n---\n',
      '---\n- id\n---\n',
      '---\nid: { a: 1 }\nparent: { b: 2 }\nreplaces: 3\n---\n',
      'Inget',
    ];
    const files = [sample(facts(SILENT, 'replaces: [{ id: a }]')), ...broken].map((content, index) => ({
      path: `${index}.md`,
      content,
    }));
    const collection = collect(files);
    for (const { path, content } of files) {
      expect(() => compile(path, content, { day: TODAY, collection })).not.toThrow();
    }
  });
});
