import { describe, expect, it } from 'vitest';
import { headingDepth } from '../../src/check/rules/heading-depth.js';
import { headingDuplicate } from '../../src/check/rules/heading-duplicate.js';
import { headingEmpty } from '../../src/check/rules/heading-empty.js';
import { headingNumberGap } from '../../src/check/rules/heading-number-gap.js';
import { headingSpaceMissing } from '../../src/check/rules/heading-space-missing.js';
import { sectionEmpty } from '../../src/check/rules/section-empty.js';
import { sectionMissing } from '../../src/check/rules/section-missing.js';
import { sectionRoleUnknown } from '../../src/check/rules/section-role-unknown.js';
import { read } from '../../src/compile.js';
import type { Context } from '../../src/model/rule.js';
import { growth } from '../support/cost.js';
import { sample } from '../support/sample.js';
import { findingsOf, testRule, unmark } from '../support/test-rule.js';

/** Headings, one a line, each with a paragraph under it. */
function headings(lines: string): string {
  return lines.replace(/^[ \t]*(.+)$/gm, '$1\n\nParterna samarbetar.\n');
}

testRule(headingDepth, {
  bad: [
    headings('⟦# Överenskommelse⟧\n## Syfte'),
    headings('⟦# Syfte⟧\n## Mål\n⟦# Parter⟧'),
    headings('⟦### Syfte⟧\n### Mål\n## Parter'),
    headings('## Syfte\n⟦#### Mål⟧\n#### Delmål\n## Parter\n### Regionen\n⟦##### Kliniken⟧'),
    '⟦Överenskommelse\n===⟧\n\nParterna samarbetar.\n',
  ],
  good: ['', headings('## Syfte\n### Mål\n#### Delmål\n## Parter\n### Regionen')],
});

testRule(headingDuplicate, {
  bad: [
    headings('## Syfte\n⟦## SYFTE⟧\n⟦## Syfte⟧'),
    headings('## 1 Syfte\n⟦## 2 Syfte⟧'),
    headings('## Ansvar\n### Kommunens ansvar\n⟦### Kommunens ansvar⟧'),
    headings('## Syfte {#mal}\n## Parter\n### Mål {⟦#mal⟧ role=common-goals}'),
    headings('## Mål {#mal}\n## Mål {⟦#mal⟧}'),
    headings('## Uppfo\u0308ljning\n⟦## Uppföljning⟧'),
  ],
  good: ['', headings('## Barn\n### Ansvar\n## Vuxna\n### Ansvar'), headings('##\n##\n## 1\n## 2')],
});

testRule(headingEmpty, {
  bad: [headings('⟦##⟧\n## Syfte'), headings('⟦## {#mal}⟧'), headings('## Syfte\n⟦### 1.2.⟧')],
  good: ['', headings('## 2026 års mål\n## *Syfte*\n## `Syfte`')],
});

testRule(headingNumberGap, {
  bad: [
    headings('## 1 Syfte\n## 2 Mål\n## ⟦4⟧ Parter\n## 5 Avvikelser'),
    headings('## 1 Syfte\n## ⟦1⟧ Mål\n## 2 Parter'),
    headings('## 1 Syfte\n## 2 Mål\n## 3 Parter\n## ⟦2⟧ Tvister\n## 4 Avvikelser'),
    headings('## ⟦2⟧. Syfte\n## 3. Mål'),
    headings('## ⟦0⟧ Inledning\n## 1 Syfte'),
    headings('## 1 Syfte\n### 1.1 Mål\n### ⟦1.3⟧ Delmål\n## 2 Parter\n### ⟦2.2⟧ Kommunerna'),
    headings('## 1 Syfte\n## 2 Mål\n## 3 Parter\n### ⟦4.1⟧ Regionen\n### 4.2 Kommunerna\n### ⟦4.4⟧ Föreningar'),
    headings('## 1 Syfte\n### ⟦1⟧ Mål\n### 2 Delmål'),
    headings('## ⟦1.1⟧ Syfte\n## 1.2 Mål'),
    headings('## 1 Syfte\n## 2 Mål\n## Bilaga 1 Mall\n### ⟦3⟧ Så fyller du i\n### 4 Så skickar du in'),
  ],
  good: [
    headings('## 1 Syfte\n## Mål\n## 2 Parter'),
    headings('## Sammanfattning\n## 1 Syfte\n## 2 Mål'),
    '',
    headings('## 1 Syfte\n### 1.1 Mål\n### 1.2 Delmål\n## 2 Parter\n### 2.1 Regionen'),
    headings('## 1 Syfte\n## Mål\n## 3 Parter'),
    headings('## 1 Syfte\n### Mål\n## Parter\n### 2.1 Regionen'),
    headings('## Bilaga 3 Mall\n## Bilaga 1 Mall'),
    headings('## 1 Syfte\n## Bilaga 2 Mall\n### 2.1 Så fyller du i\n### 2.2 Så skickar du in\n## 2 Mål'),
    headings('## 2021 års mål\n## 2026 års mål'),
  ],
});

testRule(headingSpaceMissing, {
  bad: ['⟦##⟧Syfte\n\nParterna samarbetar.\n⟦###⟧1.1 Mål\n', '## Syfte\n\nParterna samarbetar.\n\n  ⟦####⟧Delmål\n'],
  good: ['', '#samverkan är ordet.\n', '```\n##Syfte\n```\n', 'Se ##Syfte i mallen.\n', '##\n\n## Syfte\n\nText.\n'],
});

it('heading-space-missing takes as long as there are headings, and links to them', () => {
  const { agreement } = read('a.md', sample('## Syfte\n\nSe [målen](#mal).\n\n##Fel\n\n## Mål {#mal}\n'));
  const [section, reference] = [agreement.sections[1], agreement.references[0]];
  if (!section || !reference) throw new Error('no section or reference');
  const large = (size: number) => ({
    ...agreement,
    sections: [
      ...agreement.sections,
      ...Array.from({ length: size }, (_, index) => ({ ...section, id: `a-${index}` })),
    ],
    references: Array.from({ length: size }, () => ({ ...reference, resolved: `a-${size - 1}` })),
  });
  const find = (size: number) => [...headingSpaceMissing.check(large(size), {} as Context)];
  expect(find(1)).toHaveLength(1);
  expect(growth(find, 1500)).toBeLessThan(1.6);
});

testRule(sectionEmpty, {
  bad: [
    '⟦## Syfte⟧\n\n## Mål\n\nParterna samarbetar.\n\n⟦## Parter⟧\n',
    '⟦## Syfte⟧\n\n<!-- skrivs senare -->\n\n***\n',
    '⟦## Syfte⟧\n\n[lagen]: https://example.org/\n\n[^not]: En fotnot.\n',
  ],
  good: [
    '',
    '## Syfte\n\n### Mål\n\n- ett\n',
    '## Bilder\n\n![Skiss](skiss.png)\n',
    '##\n\n## 3\n',
    '## Råtext\n\n<p>Text</p>\n',
  ],
});

testRule(sectionRoleUnknown, {
  bad: [
    '## Vem gäller det? {#vem role=⟦målgrupp⟧}\n\nVuxna.\n',
    '## Mål och annat {role="common-goals ⟦purposes⟧ ⟦annat⟧"}\n\nVuxna.\n',
  ],
  good: ['', '## Mål och annat {role="common-goals purpose"}\n\nVuxna.\n', '## Mål {.klass nyckel=värde}\n\nVuxna.\n'],
});

describe('what is told of headings', () => {
  it.each([
    [headingDepth, '# Avtal', 'är på nivå 1 (#), som bara titeln'],
    [headingDepth, '### Syfte', 'Den första rubriken, ”Syfte”, är på nivå 3'],
    [headingNumberGap, '## 1 A\n## 3 C', 'Avsnitt 2 saknas: efter 1 kommer 3.'],
    [headingNumberGap, '## 1 A\n### 1.1 B\n### 1.5 C', 'Avsnitt 1.2–1.4 saknas: efter 1.1 kommer 1.5.'],
    [headingNumberGap, '## 1 A\n## 1 B', 'Numret 1 kommer två gånger i rad.'],
    [headingNumberGap, '## 1 A\n## 2 B\n## 3 C\n## 2 D', 'Numret 2 kommer efter 3. Här väntas 4.'],
    [headingNumberGap, '## 3 A\n## 4 B', 'Numreringen börjar på 3 i stället för 1.'],
    [headingNumberGap, '## 1 A\n### 2.1 B', 'Numret 2.1 står under avsnitt 1. Här väntas 1.1.'],
    [headingNumberGap, '## 1.1 A\n## 1.2 B', 'Numret 1.1 står inte under något avsnitt. Här väntas 1.'],
    [sectionRoleUnknown, '## A {role=target-group}', 'Menade du target-groups?'],
  ])('%o: %j', (rule, lines, told) => {
    expect(findingsOf(rule, sample(headings(lines))).map(({ message }) => message.sv)).toEqual([
      expect.stringContaining(told),
    ]);
  });

  it.each([headingDuplicate, headingNumberGap])('shows the heading before: %o', (rule) => {
    const [finding] = findingsOf(rule, unmark(sample(rule.example.bad)).text);
    expect(finding?.related).toMatchObject([{ path: 'exempel.md' }]);
    expect(finding?.related[0]?.range.start.offset).toBeLessThan(finding?.range.start.offset ?? 0);
  });

  it('inserts the space that is missing', () => {
    const [finding] = findingsOf(headingSpaceMissing, sample('##Syfte\n'));
    expect(finding?.fix?.edits).toEqual([{ range: { start: finding?.range.end, end: finding?.range.end }, text: ' ' }]);
  });
});

testRule(sectionMissing, {
  bad: [
    '---\ntitle: ⟦Överenskommelse⟧\nprofile: general\n---\n\n## Ansvar\n\nParterna.\n\n## Tvister\n\nParterna.\n\n## Syfte och mål\n\nParterna.\n',
  ],
  good: [
    '---\nprofile: socialstyrelsen\n---\n\n## Syfte\n\nParterna.\n',
    '---\nprofile: 5\n---\n\n## Syfte\n\nParterna.\n',
  ],
});

describe('section-missing', () => {
  const told = (fragment: string, without: readonly string[] = []) =>
    findingsOf(sectionMissing, sample(fragment, without)).map(({ severity, data }) => `${severity} ${data['role']}`);
  const body = '\n## Syfte\n\nParterna samarbetar.\n';

  it('asks for the five core areas of the bulletin as errors, and for the law’s "bör" as a warning', () => {
    expect(told(body).filter((line) => !line.startsWith('info'))).toEqual([
      'error target-groups',
      'error common-goals',
      'error responsibilities',
      'error individual-cooperation',
      'error individual-plan',
      'warning user-participation',
      'warning disputes',
    ]);
  });

  it('leaves what the frontmatter can tell to the rules of its keys', () => {
    expect(told(body, ['followUp', 'validity']).join()).not.toMatch(/follow-up|validity/);
  });

  it('takes an area of the matrix for what the profile only suggests', () => {
    const matrix =
      '## Ansvarsfördelning\n\n| Område | Regionen | Kommunen |\n| --- | --- | --- |\n| Boende | a | b |\n| SIP | a | b |\n';
    expect(told(matrix)).not.toContain('info housing');
    expect(told(matrix)).toContain('info occupation');
    expect(told(matrix)).toContain('error individual-plan');
  });

  it('leaves a misspelt role to the rule on roles', () => {
    expect(told('## Vem? {role=target-group}\n\nVuxna.\n')).not.toContain('error target-groups');
  });

  it('says which source asks for it and what to write', () => {
    const [finding] = findingsOf(sectionMissing, sample(body));
    expect(finding?.message.sv).toMatch(
      /^Avsnittet ”Målgrupper” \(target-groups\) saknas\. .*meddelandeblad 1\/2010.*Beskriv vilka/,
    );
  });

  it('stands at the opening fence when there is no title, with a fingerprint for each role', () => {
    const findings = findingsOf(sectionMissing, sample(body, ['title']));
    expect(new Set(findings.map(({ range }) => range.start.line))).toEqual(new Set([1]));
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
  });
});
