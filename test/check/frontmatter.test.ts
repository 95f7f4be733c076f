import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frontmatterKeyMissing } from '../../src/check/rules/frontmatter-key-missing.js';
import { frontmatterMissing } from '../../src/check/rules/frontmatter-missing.js';
import { frontmatterQuote } from '../../src/check/rules/frontmatter-quote.js';
import { frontmatterSchema } from '../../src/check/rules/frontmatter-schema.js';
import { frontmatterSyntax } from '../../src/check/rules/frontmatter-syntax.js';
import { profileUnknown } from '../../src/check/rules/profile-unknown.js';
import { CLEAN, sample } from '../support/sample.js';
import { findingsOf, testRule } from '../support/test-rule.js';

testRule(frontmatterMissing, {
  whole: true,
  bad: ['⟦title: Överenskommelse⟧\n---\n', '⟦## Syfte⟧\r\n\r\nParterna samarbetar.', '\uFEFF⟦Överenskommelse⟧\n'],
  good: [CLEAN, `\n${CLEAN}`, '---\ntitle: Överenskommelse\n'],
});

testRule(frontmatterSyntax, {
  whole: true,
  bad: [
    '⟦---⟧\ntitle: Överenskommelse\n\n## Syfte\n',
    '⟦\n\n⟧---\ntitle: Överenskommelse\n---\n',
    '⟦  ⟧---\ntitle: Överenskommelse\n---\n',
    '---\nvalidity:\n⟦\t⟧from: 2026-01-01\n---\n',
    '---\r\nid: ett\r\nparties:\r\n  - name: Region\r\n    ⟦name⟧: Kommun\r\n---\r\n',
    '---\n⟦- title: Överenskommelse⟧\n---\n',
    '---\n⟦⟧---\n',
    '---\ntitle: ⟦*viktigt*⟧\n---\n',
    '---\ntitle: ⟦&namn ⟧Överenskommelse\nnotice: *namn\n---\n',
    '---\ntitle: !⟦!str 1⟧\n---\n',
    '---\ntitle: ⟦"Överenskommelse⟧\n---\n',
    '---\ntitle: ⟦`⟧Överenskommelse`\n---\n',
  ],
  good: [CLEAN, 'Ingen frontmatter\n', '---\nid: ett\nparties:\n  - name: Region\n  - name: Kommun\n---\n'],
});

describe('frontmatter-syntax', () => {
  it.each([
    ['---\ntitle: Avtal\n\n## Syfte\n', 'Skriv --- på en egen rad'],
    ['---\ntitle: Avtal: vård\n---\n', '"Avtal: vård"'],
    ['---\nfollowUp: { every: P1Y, responsible: Grupp: A }\n---\n', '"Grupp: A"'],
    ['---\nid: ett\nid: två\n---\n', '”id” står två gånger'],
    ['---\n---\n', 'Frontmatter är tom'],
    ['---\nparties: [Region\n---\n', 'Skriv ] efter'],
  ])('tells the cure of %j', (text, words) => {
    const findings = findingsOf(frontmatterSyntax, text);
    expect(findings.map(({ message }) => message.sv)).toEqual([expect.stringContaining(words)]);
  });

  it.each([
    ['---\nid: ett\ntitle: Avtal\nid: två\n---\n', 2],
    ['---\nid: ett\nparties:\n  - name: Region\n    kind: region\n    name: Kommun\n---\n', 4],
    ['---\nparties: [{ name: Region, name: Kommun }]\n---\n', undefined],
  ])('shows where the key was first in %j', (text, line) => {
    expect(findingsOf(frontmatterSyntax, text)[0]?.related[0]?.range.start.line).toBe(line);
  });
});

testRule(frontmatterQuote, {
  bad: [
    '---\nreference: ⟦0180⟧\nversion: ⟦4.0⟧\n---\n',
    '---\nreference: [{ party: Region Exempel, number: ⟦1e3⟧ }]\n---\n',
  ],
  good: ['---\nversion: "1.10"\nreference: 2017\n---\n', '---\nadopted: 2017-09-01\n---\n', '---\nformat: 1.0\n---\n'],
});

describe('frontmatter-quote', () => {
  it('tells what YAML makes of the value, and quotes it', () => {
    const [finding] = findingsOf(frontmatterQuote, sample('---\nversion: 1.10\n---\n'));
    expect(finding?.message.sv).toBe('version är 1.10, men andra program läser det som talet 1.1.');
    expect(finding?.fix?.edits).toEqual([{ range: finding?.range, text: '"1.10"' }]);
  });
});

testRule(profileUnknown, {
  bad: ['---\nprofile: ⟦sosfs-2007⟧\n---\n', '---\nprofile: [⟦a⟧, general, ⟦"b"⟧]\n---\n'],
  good: ['', '---\nprofile: general\n---\n', '---\nprofile: [general, sosfs-2007-10]\n---\n', '---\nprofile:\n---\n'],
});

testRule(frontmatterKeyMissing, {
  bad: ['---\nprofile: ⟦[general, local]⟧\n---\n'],
  good: ['', '---\nprofile: local\nparent: 5\n---\n'],
});

/** Each keyword of the schema, a frontmatter that breaks it, with its place, and what is told. */
const FAULTS: readonly (readonly [keyword: string, bad: string, told: string])[] = [
  [
    'type',
    'parties: ⟦Region Exempel⟧',
    'parties ska vara en lista, men är texten ”Region Exempel”. Skriv till exempel parties: [{ name: Region Blekinge,',
  ],
  ['type', '⟦parties⟧:\n  name: Region Exempel', 'parties ska vara en lista, men är en grupp av nycklar.'],
  [
    'type',
    'parties:\n  - ⟦Region Exempel⟧',
    'parties[0] ska vara en grupp av nycklar, men är texten ”Region Exempel”. Skriv till exempel - { name: Region Blekinge,',
  ],
  ['type', 'title: ⟦2026⟧', 'title ska vara en text, men är talet 2026. Sätt citattecken runt värdet: "2026".'],
  [
    'type',
    'validity: { from: 2026-01-01, untilFurtherNotice: ⟦ja⟧ }',
    'validity.untilFurtherNotice ska vara true eller false, men är texten ”ja”.',
  ],
  ['type', 'adopted: ⟦true⟧', 'adopted ska vara en text, ett heltal eller en lista, men är true.'],
  [
    'type',
    'renewal: { period: ⟦2⟧ }',
    'renewal.period ska vara en text, men är talet 2. Skriv till exempel period: P2Y',
  ],
  ['type', '⟦title⟧:', 'title saknar värde. Skriv till exempel title: Överenskommelse'],
  ['type', 'validity: { ⟦from⟧: , to: 2027 }', 'validity.from saknar värde.'],
  [
    'enum',
    'status: ⟦antagen⟧',
    'status är ”antagen”, men ska vara draft, proposed, adopted eller ended. Menade du adopted?',
  ],
  ['enum', 'parties:\n  - { name: Exempels kommun, kind: ⟦kommun⟧ }', 'Menade du municipality?'],
  [
    'const',
    'format: ⟦2⟧\ntitel: Överenskommelse',
    'Filen följer format 2, men det här programmet läser bara format 1.',
  ],
  ['const', 'format: ⟦"1"⟧', 'format är ”1”, men ska vara 1, utan citattecken.'],
  ['pattern', 'id: ⟦Södra Länet⟧', 'id har fel form: ”Södra Länet”.'],
  ['pattern', 'id: ⟦Södra Länet⟧', 'Skriv till exempel id: sodra-lanet'],
  ['pattern', 'language: ⟦svenska språket⟧', 'Skriv till exempel language: sv'],
  ['minLength', 'title: ⟦""⟧', 'title är tom. Skriv till exempel title: Överenskommelse'],
  ['pattern', 'id: ⟦""⟧', 'id är tom.'],
  ['maxLength', `id: ⟦${'a'.repeat(101)}⟧`, 'id har 101 tecken, men får ha högst 100.'],
  ['minItems', '⟦profile⟧: []', 'profile är en tom lista.'],
  ['uniqueItems', 'profile: [general, ⟦general⟧]', '”general” står två gånger i profile.'],
  [
    'required',
    'parties:\n  - ⟦short: regionen⟧\n    kind: region',
    'Nyckeln name saknas i parties[0]. Skriv till exempel name: Region Blekinge',
  ],
  ['required', '⟦renewal⟧: { notice: P12M }', 'Nyckeln period saknas i renewal. Skriv till exempel period: P2Y'],
  ['additionalProperties', '⟦syfte⟧: Samarbete', 'Nyckeln ”syfte” finns inte i formatet. Ta bort den,'],
  ['additionalProperties', '⟦sttaus⟧: draft', 'Menade du status?'],
  ['additionalProperties', '⟦målgrupper⟧: []', 'Menade du targetGroups?'],
  [
    'additionalProperties',
    'revision: { ⟦om⟧: P2Y }',
    'Nyckeln ”om” finns inte i revision. Där finns latest och planned.',
  ],
  ['anyOf', 'related:\n  - ⟦{ href: bilaga.pdf }⟧', 'related[0] saknar id och title.'],
];

testRule(frontmatterSchema, {
  bad: FAULTS.map(([, yaml]) => `---\n${yaml}\n---\n`),
  good: ['', '---\nversion: 1.10\nreference: 0180\nvalidity: { from: 2021, to: 2023 }\n---\n'],
});

describe('frontmatter-schema', () => {
  it.each(FAULTS)('tells %s: %j', (_, yaml, told) => {
    const text = sample(`---\n${yaml}\n---\n`).replace(/[⟦⟧]/g, '');
    expect(findingsOf(frontmatterSchema, text).map(({ message }) => message.sv)).toEqual([
      expect.stringContaining(told),
    ]);
  });

  it('has a sentence of its own for each keyword that the schema uses', () => {
    const schema = readFileSync(new URL('../../schemas/frontmatter.schema.json', import.meta.url), 'utf8');
    const used = schema.match(
      /"(?:type|enum|const|pattern|m(?:in|ax)\w+|uniqueItems|required|additionalProperties|\w+Of|format|if|not)":/g,
    );
    const told = new Set(FAULTS.map(([keyword]) => keyword));
    expect(
      [...new Set(used)].map((word) => word.slice(1, -2)).filter((word) => !told.has(word) && word !== 'format'),
    ).toEqual([]);
  });

  it('tells a misspelt key once where a required one is missing', () => {
    const text = sample('---\ntitel: Överenskommelse\n---\n', ['title']);
    const [finding, ...others] = findingsOf(frontmatterSchema, text);
    expect(others).toEqual([]);
    expect(finding?.message.sv).toBe('Nyckeln ”titel” finns inte i formatet. Menade du title?');
  });

  it('tells a missing key at the opening fence, and each with a fingerprint that stays', () => {
    const both = findingsOf(frontmatterSchema, sample('', ['id', 'title']));
    const one = findingsOf(frontmatterSchema, sample('---\nid: exempel\n---\n', ['title']));
    expect(both.map(({ range }) => range.start.line)).toEqual([1, 1]);
    expect(both.map(({ message }) => message.en.slice(0, 40))).toEqual([
      'The key id is missing in the frontmatter',
      'The key title is missing in the frontmat',
    ]);
    expect(one).toHaveLength(1);
  });

  it('tells of keys with the signs of JSON Pointers in them', () => {
    const [finding] = findingsOf(frontmatterSchema, sample('---\na/b~c: 1\n---\n'));
    expect(finding?.message.sv).toContain('”a/b~c”');
    expect(finding?.range.start.column).toBe(1);
    expect(finding?.range.end.column).toBe(6);
  });
});
