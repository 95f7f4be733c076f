import { describe, expect, it } from 'vitest';
import { organisationNumberInvalid } from '../../src/check/rules/organisation-number-invalid.js';
import { partyMissing } from '../../src/check/rules/party-missing.js';
import { partyNameOutdated } from '../../src/check/rules/party-name-outdated.js';
import { responsibilityEmpty } from '../../src/check/rules/responsibility-empty.js';
import { responsibilityPartyUnknown } from '../../src/check/rules/responsibility-party-unknown.js';
import { signatureMissing } from '../../src/check/rules/signature-missing.js';
import { targetGroupUncovered } from '../../src/check/rules/target-group-uncovered.js';
import type { Day } from '../../src/model/day.js';
import { sample } from '../support/sample.js';
import { findingsOf, testRule } from '../support/test-rule.js';

const frontmatter = (yaml: string) => `---\n${yaml}\n---\n`;
const parties = (...items: readonly string[]) =>
  frontmatter(`parties:\n${items.map((item) => `  - { ${item} }`).join('\n')}`);

testRule(partyMissing, {
  bad: [
    frontmatter('parties: ⟦[]⟧'),
    frontmatter(
      'parties: ⟦[{ name: Ronneby kommun, kind: municipality }, { name: Försäkringskassan, kind: authority }]⟧',
    ),
    frontmatter('parties: ⟦[{ name: Region Blekinge, kind: region }, { name: Vårdbolaget AB, kind: private }]⟧'),
    frontmatter('status: draft\nparties: ⟦[{ name: Region Blekinge, kind: region }]⟧'),
  ],
  good: [
    parties('name: Region Blekinge, kind: region', 'name: Kommunförbundet Blekinge, kind: association'),
    parties('name: Region Blekinge, kind: region', 'name: Ronneby kommun'),
    parties('name: Region Blekinge', 'name: Ronneby kommun'),
    parties('name: Region Gotland, kind: region'),
    parties('name: Region Blekinge, kind: region', 'kind: municipality'),
    frontmatter('parties:'),
    frontmatter('parties: Region Blekinge'),
    frontmatter('parties: [Region Blekinge, Ronneby kommun]'),
  ],
});

testRule(partyMissing, { bad: ['⟦---⟧\nformat: 1\n---\n'], good: ['## Parter\n\nRegionen.\n'], whole: true });

testRule(partyNameOutdated, {
  bad: [
    parties('name: ⟦Landstinget Sörmland⟧, kind: region', 'name: Kommunerna i Sörmland'),
    parties('name: ⟦Stockholms  Läns Landsting⟧', 'name: ⟦"Landstinget i Kalmar län, hälso- och sjukvårdsnämnden"⟧'),
    parties('name: ⟦Landstinget i Sydlands län⟧', 'name: ⟦Landstinget⟧', 'name: ⟦SKL⟧'),
    parties('name: ⟦Kommunförbundet Stockholms Län⟧, kind: association'),
    parties('kind: region', 'name: ⟦Norrbottens läns landsting⟧'),
  ],
  good: [
    parties('name: Region Blekinge', 'name: Kommunförbundet Västernorrland', 'name: Sveriges Kommuner och Regioner'),
    parties('name: Landstingets ekonomiförbund', 'name: Landstingsbostäder AB'),
    frontmatter('status: ended\nparties: [{ name: Landstinget Blekinge }]'),
  ],
});

describe('party-name-outdated', () => {
  const told = (name: string, day: string) =>
    findingsOf(partyNameOutdated, sample(parties(`name: ${name}`)), day as Day).map(({ severity, data }) => [
      severity,
      data['successor'],
    ]);

  it.each([
    ['Landstinget Blekinge', '2018-12-31'],
    ['Landstinget Blekinge', '2019-01-01', 'warning', 'Region Blekinge'],
    ['Jämtlands läns landsting', '2026-11-21', 'warning', 'Region Jämtland Härjedalen'],
    ['Landstinget i Sydlands län', '2026-11-21', 'warning', undefined],
    ['Sveriges kommuner och landsting', '2019-11-26'],
    ['Sveriges kommuner och landsting', '2019-11-27', 'warning', 'Sveriges Kommuner och Regioner'],
    ['Kommunförbundet Stockholms län', '2026-11-21', 'info', 'Storsthlm'],
  ])('%s on %s', (name, day, ...expected) => {
    expect(told(name, day)).toEqual(expected.length > 0 ? [expected] : []);
  });
});

testRule(organisationNumberInvalid, {
  bad: [
    parties('name: a, organisationNumber: ⟦232100-0082⟧', 'name: b, organisationNumber: ⟦2321000018⟧'),
    parties('name: a, organisationNumber: ⟦"162321000082"⟧', 'name: b, organisationNumber: ⟦SE232100008101⟧'),
    parties('name: a, organisationNumber: ⟦232100–0081⟧', 'name: b, organisationNumber: ⟦232100 0081⟧'),
    parties('name: a, organisationNumber: ⟦23210-00081⟧', 'kind: region', 'name: b, organisationNumber: ⟦"-"⟧'),
  ],
  good: [
    parties('name: a, organisationNumber: 232100-0081', 'name: b, organisationNumber: 2321000081', 'name: c'),
    parties('name: a, organisationNumber: "16232100-0081"', 'name: b, organisationNumber: 212000-0142'),
    parties('name: a, organisationNumber: " 232100-0081 "', 'name: b, organisationNumber: [232100]'),
  ],
});

const FIVE = `parties:
  - { name: Region Blekinge, kind: region, short: regionen }
  - { name: Karlshamns kommun, kind: municipality, short: kommunerna }
  - { name: Ronneby kommun, kind: municipality, short: kommunerna }`;

testRule(signatureMissing, {
  bad: [
    frontmatter(
      FIVE.replace('Ronneby kommun', '⟦Ronneby kommun⟧') +
        '\nsignatories: [{ party: Regionen }, { party: Karlshamns kommun }]',
    ),
    frontmatter(`${FIVE.replace('Region Blekinge', '⟦Region Blekinge⟧')}\nsignatories: [{ party: kommunerna }]`),
    frontmatter(`validity: { from: signature, untilFurtherNotice: true }
signatories: [{ party: ⟦Region Exempel⟧ }, { party: Exempels kommun, signed: 2025 }]`),
    frontmatter('signatories: ⟦[]⟧'),
    frontmatter(
      'parties: [{ name: Region A }, { name: ⟦Bergs kommun⟧ }]\nsignatories: [{ party: Region A och Lindesbergs kommun }]',
    ),
    frontmatter(`parties:
  - { name: ⟦Region Blekinge⟧, kind: region }
  - { name: Kommunförbundet, kind: association }
  - { name: Ronneby kommun, kind: municipality }
signatories: [{ party: Kommunförbundet }]`),
  ],
  good: [
    frontmatter(`${FIVE}\nsignatories: [{ party: Region Blekinge }, { party: kommunerna }]`),
    frontmatter(
      `${FIVE}\nsignatories: [{ party: "Hälso- och sjukvårdsnämnden, Region Blekinge" }, { party: Kommunerna }]`,
    ),
    frontmatter('status: proposed\nsignatories: []'),
    frontmatter('signatories: Regiondirektören'),
    frontmatter(
      'validity: { from: signature }\nsignatories: [{ party: Region Exempel, signed: i maj }, { party: kommunen, signed: 2025 }]',
    ),
    `${frontmatter('signatories: []')}\n## Underskrifter\n\nFör regionen: regiondirektören den 1 december 2025.\n`,
  ],
});

testRule(signatureMissing, { bad: ['⟦---⟧\nformat: 1\n---\n'], good: ['---\nstatus: draft\n---\n'], whole: true });

const matrix = (body: string) => `${frontmatter(FIVE)}\n## Ansvarsfördelning\n\n${body}`;

testRule(responsibilityEmpty, {
  bad: [
    matrix('| Område | Regionen | Kommunerna |\n| --- | --- | --- |\n| Boende ⟦| ⟧| stöd |\n⟦| Hem ⟧| | |\n'),
    matrix('| Område | Regionen | Kommunerna |\n| --- | --- | --- |\n⟦| Boende | läkare |⟧\n'),
    matrix(`- Boende
  - Kommunerna
    - stöd
  - Region Blekinge
    - läkare
- ⟦Hjälpmedel:⟧
  - Kommunerna
    - förskriva
- Sysselsättning
  - Kommunerna
    - praktik
  - ⟦Regionen⟧
- ⟦Tandvård⟧
`),
    matrix(
      '- A\n  - Gemensamt\n    - x\n  - Regionen\n    - y\n- B\n  - Gemensamt\n    - x\n- ⟦C⟧\n  - Regionen\n    - y\n',
    ),
  ],
  good: [
    matrix(
      '| Område | Regionen | Kommunerna | Kommentar |\n| --- | --- | --- | --- |\n| Boende | – | stöd | |\n| Hem | - | — | |\n| | | | |\n',
    ),
    matrix(
      '- A\n  - Gemensamt\n    - x\n- B\n  - Regionen\n    - y\n  - Kommunerna\n    - –\n- C\n  - Regionen och kommunerna\n    - z\n',
    ),
    matrix('| Lag | Paragraf |\n| --- | --- |\n| HSL | |\n'),
    '## Målgrupper\n\n| Område | Regionen |\n| --- | --- |\n| Boende | |\n',
  ],
});

testRule(responsibilityPartyUnknown, {
  bad: [
    matrix(
      '| Område | ⟦**Skolan**⟧ | Kommunerna | ⟦Försäkringskassan⟧ |\n| --- | --- | --- | --- |\n| A | a | b | c |\n| B | a | b | c |\n',
    ),
    matrix('- A\n  - ⟦Skolan:⟧\n    - x\n  - Kommunerna\n    - y\n- B\n  - Skolan\n    - x\n  - Regionen\n    - z\n'),
  ],
  good: [
    matrix(
      '| Område | Regionens ansvar | Kommun | Ronneby | |\n| --- | --- | --- | --- | --- |\n| A | a | b | c | d |\n',
    ),
    matrix('| Lag | Paragraf |\n| --- | --- |\n| HSL | 16 kap. |\n'),
  ],
});

const groups = (...names: readonly string[]) =>
  frontmatter(`targetGroups:\n${names.map((name) => `  - { name: ${name} }`).join('\n')}`);
const TEXT = `
## Målgrupper

Överenskommelsen gäller barn och ungdomar som är placerade utanför hemmet, vuxna med psykiska funktionsnedsättningar och
deras närstående. Kommunen och regionen är beroende av varandra.

## Missbruk och samsjuklighet

Rutinen finns i en bilaga.
`;

testRule(targetGroupUncovered, {
  bad: [
    groups('⟦Äldre⟧', '⟦Personer med skadligt bruk eller beroende av spel om pengar⟧', '⟦Asylsökande och nyanlända⟧') +
      TEXT,
    groups('⟦Personer i psykiatrisk tvångsvård⟧') + TEXT.replaceAll('psykiska', 'fysiska'),
  ],
  good: [
    groups(
      'Barn och unga som vårdas utanför det egna hemmet',
      'Personer med psykisk funktionsnedsättning',
      'Anhöriga och närstående',
    ) + TEXT,
    groups('Samsjuka personer', 'Personer med missbruk', 'Alla i länet med behov av stöd', 'VUXNA') + TEXT,
    `${groups('Äldre')}\n[länk]: https://exempel.se\n`,
  ],
});

describe('messages about parties', () => {
  it.each<[typeof partyMissing, string, ...string[]]>([
    [
      organisationNumberInvalid,
      parties('name: a, organisationNumber: 232100-0018'),
      'Organisationsnumret 232100-0018 är felskrivet: stämmer de andra siffrorna ska den sista vara 6.',
    ],
    [
      partyNameOutdated,
      parties('name: Landstinget Blekinge'),
      'Parten heter inte längre ”Landstinget Blekinge” utan ”Region Blekinge”. Landstingen heter regioner sedan senast den 1 januari 2019, och lagarna säger region sedan den 1 januari 2020.',
    ],
    [
      partyNameOutdated,
      parties('name: KSL'),
      'Parten heter kanske inte längre ”KSL” utan ”Storsthlm”. Förbundet lär ha bytt namn omkring 2017. Dagen är osäker, så kontrollera namnet.',
    ],
    [
      responsibilityPartyUnknown,
      matrix('| Område | Regionen | Karlshams kommun |\n| --- | --- | --- |\n| A | a | b |\n'),
      '”Karlshams kommun” i ansvarsfördelningen är inte någon av parterna i frontmatter. Menar du Karlshamns kommun?',
    ],
  ])('%#', (rule, fragment, ...expected) => {
    expect(findingsOf(rule, sample(fragment)).map(({ message }) => message.sv)).toEqual(expected);
  });
});
