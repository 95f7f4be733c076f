import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.js';
import { contrast } from '../../src/check/citations/contrast.js';
import { citationFormat } from '../../src/check/rules/citation-format.js';
import { citationFuture } from '../../src/check/rules/citation-future.js';
import { citationIncomplete } from '../../src/check/rules/citation-incomplete.js';
import { citationProvisionUnknown } from '../../src/check/rules/citation-provision-unknown.js';
import { citationRepealed } from '../../src/check/rules/citation-repealed.js';
import { citationUnknownAct } from '../../src/check/rules/citation-unknown-act.js';
import { citationWrongAct } from '../../src/check/rules/citation-wrong-act.js';
import { RULES } from '../../src/check/rules.js';
import { compile } from '../../src/compile.js';
import type { Act, Citation, Meaning, Pinpoint, Publication, Statute, SuccessorLaw } from '../../src/model/citation.js';
import { NO_COLLECTION } from '../../src/model/collection.js';
import type { Day } from '../../src/model/day.js';
import { HORIZON } from '../../src/model/duration.js';
import type { Finding } from '../../src/model/finding.js';
import { START } from '../../src/model/place.js';
import { profileFor } from '../../src/profiles/profiles.js';
import { timeOf } from '../../src/time/time.js';
import { agreementOf } from '../support/agreement-of.js';
import { growth } from '../support/cost.js';
import { sample } from '../support/sample.js';
import { findingsOf, TODAY, testRule, unmark } from '../support/test-rule.js';

const CITATION_RULES = RULES.filter(({ group }) => group === 'citations');

testRule(citationFormat, {
  bad: [
    '## Bakgrund\n\nDetta står i ⟦16 kap 3§ HSL⟧ och i ⟦5 kap 8a § SoL⟧.\n',
    '## Bakgrund\n\nBetänkandet ⟦SOU2019:29⟧ rör detta.\n',
    '## Bakgrund\n\nAv ⟦5 kap 10§.SoL⟧ framgår stödet till anhöriga.\n',
    '## Bakgrund\n\n> Stödet enligt ⟦5 kap\n> 10§ SoL⟧ ges till anhöriga.\n',
    '## Stöd enligt ⟦5 kap 10§ SoL⟧\n\nAnhöriga får stöd.\n',
  ],
  good: [
    '## Bakgrund\n\nDetta står i 16 kap. 3 § HSL och 5 kap. 8 a § SoL.\n',
    '## Bakgrund\n\nDetta står i **16 kap.** 3 §\nHSL och `16 kap 3§ HSL`.\n',
    '## Bakgrund\n\nSe sammanträdesprotokoll 2019-10-04 §77.\n',
  ],
});

testRule(citationIncomplete, {
  bad: [
    '## Skola\n\nElevhälsan regleras i ⟦25 § skollagen⟧.\n',
    '## Avvikelser\n\nLedningssystemet följer ⟦SOSFS 2011⟧.\n',
    '## Bakgrund\n\nPlanen upprättas enligt ⟦16 kap. 4 §⟧.\n',
    '## Bakgrund\n\nPlanen i ⟦16 kap. 4 §⟧ upprättas, och i den ingår HSL. Enligt ⟦5 kap. 8 a §⟧ i SoL-planen ingår mer.\n',
  ],
  good: [
    '## Skola\n\nElevhälsan regleras i 2 kap. 25 § skollagen, planen i 16 kap. 4 § HSL.\n',
    '## Avvikelser\n\nLedningssystemet följer SOSFS 2011:9. Insatserna ges enligt 9 § LSS.\n',
    '## Bakgrund\n\nDetta stod i 5 kap. 8 a § i den numera upphävda socialtjänstlagen (2001:453).\n',
  ],
});

testRule(citationUnknownAct, {
  bad: [
    '## Sekretess\n\nDetta regleras i ⟦lagen (1994:1738)⟧ och i ⟦SOSFS 1993:20⟧.\n',
    '## Bakgrund\n\nEnligt ⟦2 kap. 1 § patientlagen (2015:821)⟧ och 3 kap. 1 § patientlagen (2015:821) ges information.\n',
  ],
  good: [
    '## Bakgrund\n\nDetta regleras i kommunallagen (2017:725), SOSFS 2007:10 och prop. 2016/17:106.\n',
    '## Bakgrund\n\nLagen (2017:612) om samverkan vid utskrivning från sluten hälso- och sjukvård, t.o.m. SFS 2019:979.\n',
  ],
});

testRule(citationWrongAct, {
  bad: [
    '## Bakgrund\n\nEnligt ⟦8 a § hälso- och sjukvårdslagen, HSL, (2017:30)⟧ ska parterna samarbeta.\n',
    '## Bakgrund\n\nEnligt ⟦HSL (2001:453)⟧ ska parterna samarbeta.\n',
    '---\nstatus: ended\n---\n\n## Bakgrund\n\nEnligt ⟦8 a § HSL (2017:30)⟧ ska parterna samarbeta.\n',
  ],
  good: [
    '## Bakgrund\n\nEnligt 16 kap. 3 § HSL (2017:30) och 8 a § HSL (1982:763) ska parterna samarbeta.\n',
    '## Bakgrund\n\nEnligt 8 a § HSL ska parterna samarbeta.\n',
  ],
});

testRule(citationProvisionUnknown, {
  bad: [
    '## Bakgrund\n\nEnligt ⟦40 kap. 1 § HSL⟧ ska parterna samarbeta.\n',
    '## Bakgrund\n\nEnligt ⟦16 kap. 25 § HSL (2017:30)⟧ ska parterna samarbeta.\n',
  ],
  good: ['## Bakgrund\n\nEnligt 16 kap. 3 § HSL och 7 kap. 2 § SoL ska parterna samarbeta.\n'],
});

testRule(citationRepealed, {
  bad: [
    '---\nadopted: 2021-05-01\n---\n\n## Bakgrund\n\nEnligt ⟦3 f § HSL⟧ och ⟦2 kap. 7 § SoL⟧ upprättas en plan.\n',
    '## Bakgrund\n\nEnligt ⟦betalningsansvarslagen⟧ betalar kommunen.\n',
    '## Bakgrund\n\nEnligt ⟦5 kap. 8 a § SoL (2001:453)⟧ och återigen 5 kap. 8 a § SoL (2001:453).\n',
  ],
  good: [
    '## Bakgrund\n\nEnligt 16 kap. 4 § HSL, 7 kap. 2 § SoL och 9 § LSS upprättas en plan.\n',
    '---\nstatus: ended\n---\n\n## Bakgrund\n\nEnligt betalningsansvarslagen betalar kommunen.\n',
  ],
});

testRule(citationFuture, {
  day: '2025-01-01',
  bad: [
    '## Bakgrund\n\nEnligt ⟦7 kap. 2 § socialtjänstlagen (2025:400)⟧ och 7 kap. 3 § socialtjänstlagen (2025:400).\n',
  ],
  good: [
    '## Bakgrund\n\nEnligt 5 kap. 8 a § SoL (2001:453) och 16 kap. 3 § HSL ska parterna samarbeta.\n',
    '---\nstatus: ended\n---\n\n## Bakgrund\n\nEnligt socialtjänstlagen (2025:400) ska nämnden arbeta förebyggande.\n',
  ],
});

const act = (id: string, name: string, abbreviation?: string, repealed?: Act['inForce']['repealed']): Act => ({
  id,
  title: `${name.replace(/lagen$/, 'lag')} (${id})`,
  abbreviation,
  name,
  inForce: { from: { day: '1983-01-01' as Day, certainty: 'verified' }, repealed },
  replacedBy: [],
});
const gone = (day: string, certainty: 'verified' | 'secondary' | 'unverified' = 'verified') =>
  ({ day: day as Day, certainty }) as const;

const OLD_HSL = act('1982:763', 'hälso- och sjukvårdslagen', 'HSL', gone('2017-04-01'));
const HSL = act('2017:30', 'hälso- och sjukvårdslagen', 'HSL');
const OLD_SOL = act('2001:453', 'socialtjänstlagen', 'SoL', gone('2025-07-01', 'secondary'));
const SOL = act('2025:400', 'socialtjänstlagen', 'SoL');
const LYHS = act('1998:531', 'lagen om yrkesverksamhet', 'LYHS', gone('2011-01-01', 'unverified'));

const TO_HSL: SuccessorLaw = {
  canonical: '16 kap. 3 § HSL (2017:30)',
  inText: '16 kap. 3 § HSL (2017:30)',
  uris: ['https://lagen.nu/2017:30#K16P3'],
  sure: 'high',
  exact: true,
};
const TO_SOL: SuccessorLaw = {
  canonical: 'socialtjänstlagen (2025:400)',
  inText: 'socialtjänstlagen (2025:400)',
  uris: ['https://lagen.nu/2025:400'],
  sure: 'high',
  exact: false,
};

/** A meaning, with what of its citation is not read from the text. */
type Made = Partial<Omit<Meaning, 'citation'>> & {
  readonly pinpoints?: readonly string[];
  /** In the place of what a citation of "HSL" has. */
  readonly statute?: Partial<Statute>;
  readonly publication?: Publication;
};

const repealed = (made: Made = {}): Made => ({
  act: OLD_HSL,
  status: 'repealed',
  pinpoints: ['8 a'],
  successor: TO_HSL,
  ...made,
});

/** What the rules of citations say where the marked words of a body mean what is given. */
function told(marked: string, made: readonly Made[], day: string = TODAY): readonly Finding[] {
  const { text, places } = unmark(sample(marked));
  const agreement = agreementOf(text);
  const { lines } = agreement.source;
  const meanings = places.map(([start, end], index) =>
    meaningOf(text.slice(start, end), lines.range(start, end), made[index] ?? made[0] ?? {}),
  );
  const citations = meanings.map(({ citation }) => citation);
  const profile = profileFor({});
  const context = {
    profile,
    profiles: [],
    timeline: timeOf(agreement, day as Day),
    law: { asOf: '2026-02-22' as Day, meanings },
    collection: NO_COLLECTION,
    horizon: HORIZON,
    rules: [],
    idle: [],
    returned: [],
  };
  return check({ ...agreement, citations, loosePinpoints: [] }, context, CITATION_RULES).findings;
}

function meaningOf(
  text: string,
  range: Citation['range'],
  { statute, publication, pinpoints, ...made }: Made,
): Meaning {
  const written = text.replace(/[\s>]+/g, ' ').replace(/[*_]/g, '');
  const work: Citation['work'] = publication ?? { ...HSL_BY_NAME, ...statute };
  const citation = { text, range, written, standard: written, work, pinpoints: (pinpoints ?? []).map(pinpoint) };
  return { ...NO_MEANING, canonical: written, ...made, citation };
}

const HSL_BY_NAME: Statute = {
  kind: 'statute',
  number: undefined,
  name: 'HSL',
  introduced: undefined,
  candidates: [],
  amending: false,
  era: undefined,
};

const NO_MEANING: Omit<Meaning, 'citation' | 'canonical'> = {
  act: undefined,
  number: undefined,
  places: [],
  status: 'unknown',
  successor: undefined,
  fault: undefined,
};

function pinpoint(words: string): Pinpoint {
  const [section, chapter] = words.split(' kap. ').reverse();
  return {
    chapter,
    section,
    paragraph: undefined,
    item: undefined,
    sentence: undefined,
    page: undefined,
    through: false,
    range: START,
  };
}

const messagesOf = (findings: readonly Finding[]) => findings.map(({ rule, message }) => `${rule}: ${message.sv}`);
const BODY = '## Bakgrund\n\nEnligt ⟦8 a § HSL⟧ ska parterna samarbeta.\n';

describe('a message', () => {
  const TABLE: readonly (readonly [rule: string, made: Made, sv: string, en: string])[] = [
    [
      'citation-repealed',
      repealed(),
      '”8 a § HSL” gällde till 2017-04-01; motsvaras av 16 kap. 3 § HSL (2017:30).',
      '“8 a § HSL” was in force until 2017-04-01; now 16 kap. 3 § HSL (2017:30).',
    ],
    [
      'citation-repealed',
      repealed({ successor: { ...TO_HSL, sure: 'medium' } }),
      '”8 a § HSL” gällde till 2017-04-01; motsvaras troligen av 16 kap. 3 § HSL (2017:30) (uppgiften är inte helt säker).',
      '“8 a § HSL” was in force until 2017-04-01; probably now 16 kap. 3 § HSL (2017:30) (this is not quite certain).',
    ],
    [
      'citation-repealed',
      repealed({ act: OLD_SOL, successor: TO_SOL }),
      '”8 a § HSL” gällde till 2025-07-01; lagen ersattes av socialtjänstlagen (2025:400); vilken bestämmelse som motsvarar den är inte känd här.',
      '“8 a § HSL” was in force until 2025-07-01; the act was replaced by socialtjänstlagen (2025:400); which provision answers to it is not known here.',
    ],
    [
      'citation-repealed',
      repealed({ successor: { ...TO_HSL, exact: false, sure: 'medium' } }),
      '”8 a § HSL” gällde till 2017-04-01; det som motsvarar den finns troligen i 16 kap. 3 § HSL (2017:30) (uppgiften är inte helt säker).',
      '“8 a § HSL” was in force until 2017-04-01; what answers to it is probably in 16 kap. 3 § HSL (2017:30) (this is not quite certain).',
    ],
    [
      'citation-repealed',
      repealed({ act: OLD_SOL, successor: TO_SOL, pinpoints: [] }),
      '”8 a § HSL” (2001:453) gällde till 2025-07-01; ersattes av socialtjänstlagen (2025:400).',
      '“8 a § HSL” (2001:453) was in force until 2025-07-01; replaced by socialtjänstlagen (2025:400).',
    ],
    [
      'citation-repealed',
      repealed({ act: LYHS, successor: undefined }),
      '”8 a § HSL” gällde enligt uppgift som inte är kontrollerad till 2011-01-01.',
      '“8 a § HSL” was in force until 2011-01-01 (as told by a source that is not checked).',
    ],
    [
      'citation-wrong-act',
      repealed({ fault: { kind: 'wrong-act', written: '2017:30', meant: OLD_HSL } }),
      '8 a § finns inte i HSL (2017:30), som är indelad i kapitel. 8 a § fanns i hälso- och sjukvårdslagen (1982:763), som gällde till 2017-04-01; den motsvaras av 16 kap. 3 § HSL (2017:30).',
      'HSL (2017:30) does not have 8 a §: it is divided into chapters. The act with 8 a § is hälso- och sjukvårdslagen (1982:763), which was in force until 2017-04-01; now 16 kap. 3 § HSL (2017:30).',
    ],
    [
      'citation-wrong-act',
      {
        act: SOL,
        pinpoints: ['20 kap. 3', '20 kap. 4'],
        fault: { kind: 'wrong-act', written: '2001:453', meant: SOL },
      },
      '20 kap. 3 § och 20 kap. 4 § finns inte i SoL (2001:453). 20 kap. 3 § och 20 kap. 4 § finns i socialtjänstlagen (2025:400).',
      'SoL (2001:453) does not have 20 kap. 3 § and 20 kap. 4 §. The act with 20 kap. 3 § and 20 kap. 4 § is socialtjänstlagen (2025:400).',
    ],
    [
      'citation-wrong-act',
      { act: OLD_SOL, fault: { kind: 'wrong-number', written: '2001:453', name: 'HSL', meant: [OLD_HSL, HSL] } },
      '2001:453 är inte numret på HSL utan på socialtjänstlagen. Rätt nummer är 1982:763 eller 2017:30.',
      '2001:453 is not the number of HSL but of socialtjänstlagen. The right number is 1982:763 or 2017:30.',
    ],
    [
      'citation-provision-unknown',
      { act: HSL, fault: { kind: 'no-provision', provision: '40 kap.', last: '18 kap.' } },
      'HSL (2017:30) har inget 40 kap.; det sista är 18 kap.',
      'HSL (2017:30) has no 40 kap.; the last one is 18 kap.',
    ],
    [
      'citation-provision-unknown',
      { act: HSL, fault: { kind: 'no-provision', provision: '16 kap. 25 §', last: '16 kap. 10 §' } },
      'HSL (2017:30) har ingen 16 kap. 25 §; den sista är 16 kap. 10 §.',
      'HSL (2017:30) has no 16 kap. 25 §; the last one is 16 kap. 10 §.',
    ],
    [
      'citation-incomplete',
      { act: HSL, fault: { kind: 'no-chapter', provision: '8 a §' } },
      '”8 a § HSL” anger inget kapitel, men HSL (2017:30) är indelad i kapitel.',
      '“8 a § HSL” gives no chapter, but HSL (2017:30) is divided into chapters.',
    ],
    [
      'citation-incomplete',
      { publication: { kind: 'prop', series: 'prop.', number: undefined } },
      '”8 a § HSL” anger bara året, inte vilket nummer som avses.',
      '“8 a § HSL” gives only the year, not which number is meant.',
    ],
    [
      'citation-future',
      { act: act('2027:1', 'lagen om samarbete'), status: 'future' },
      'Lagen (2027:1) om samarbete gäller först från 1983-01-01.',
      'Lagen (2027:1) om samarbete is in force only from 1983-01-01.',
    ],
    [
      'citation-future',
      {
        act: {
          ...act('2027:1', 'samarbetslagen'),
          inForce: { from: gone('2027-07-01', 'unverified'), repealed: undefined },
        },
        status: 'future',
      },
      'Samarbetslagen (2027:1) gäller enligt uppgift som inte är kontrollerad först från 2027-07-01.',
      'Samarbetslagen (2027:1) is in force only from 2027-07-01 (as told by a source that is not checked).',
    ],
    [
      'citation-unknown-act',
      { number: '1991:900', statute: { name: 'kommunallagen', number: '1991:900', candidates: ['2017:725'] } },
      '”kommunallagen (1991:900)” finns inte i verktygets register (2026-02-22), så verktyget kan inte säga om den gäller. Registret känner kommunallagen som 2017:725.',
      '“kommunallagen (1991:900)” is not in the tool’s register (2026-02-22), so the tool cannot say whether it is in force. The register knows kommunallagen as 2017:725.',
    ],
    [
      'citation-unknown-act',
      { number: 'SOSFS 1993:20', publication: { kind: 'regulation', series: 'SOSFS', number: '1993:20' } },
      '”SOSFS 1993:20” finns inte i verktygets register (2026-02-22), så verktyget kan inte säga om den gäller.',
      '“SOSFS 1993:20” is not in the tool’s register (2026-02-22), so the tool cannot say whether it is in force.',
    ],
  ];

  it.each(TABLE)('of %s, and no other: %#', (rule, made, sv, en) => {
    expect(told(BODY, [made])).toMatchObject([{ rule, message: { sv, en } }]);
  });
});

describe('silence', () => {
  const faults: readonly Made[] = [
    { act: HSL, status: 'in-force' },
    { act: HSL, status: 'unknown' },
    repealed({ statute: { amending: true } }),
    { statute: { amending: true } },
    { publication: { kind: 'prop', series: 'prop.', number: '2016/17:106' } },
  ];
  it.each(faults)('where nothing can be said: %#', (made) => {
    expect(messagesOf(told(BODY, [made]))).toEqual([]);
  });

  it.each([
    'Enligt den upphävda ⟦SoL⟧ gäller detta.',
    'Enligt dåvarande ⟦3 f § HSL⟧ gällde detta.',
    'Detta följde av då gällande ⟦3 f §\nHSL⟧.',
    'Den äldre *⟦hälso- och sjukvårdslagen (1982:763)⟧* sade detta.',
    'Den tidigare bestämmelsen i ⟦3 f § HSL⟧ sade detta.',
    'Före 2018 gällde ⟦betalningsansvarslagen⟧.',
    'Den 1 juli 2025 upphörde ⟦SoL (2001:453)⟧ att gälla.',
    'Lagen ersätter ⟦betalningsansvarslagen⟧.',
    '⟦Betalningsansvarslagen⟧ upphörde att gälla 2018.',
    'Ansvaret fanns i ⟦SoL (2001:453)⟧, som har upphävts.',
    'Ansvaret finns i ⟦3 f § HSL⟧ (numera 16 kap. 4 § HSL).',
    '| Lag | Ansvar |\n| --- | --- |\n| Den gamla ⟦SoL⟧ | Stöd |',
  ])('where the author says that it is past: %s', (body) => {
    expect(messagesOf(told(`## Bakgrund\n\n${body}\n`, [repealed()]))).toEqual([]);
  });

  it.each([
    'Insatser för äldre (⟦5 kap. 5 § SoL⟧) ges av kommunen.',
    'Kommunen ger omvårdnad av äldre ⟦5 kap. 5 § SoL⟧.',
    'Ansvaret är som tidigare enligt ⟦3 f § HSL⟧.',
    'Den äldre överenskommelsen upphörde. ⟦3 f § HSL⟧ gäller.',
    'Enligt gällande ⟦3 f § HSL⟧ upprättas en plan.',
    'Enligt ⟦3 f § HSL⟧ ska planen som upphörde ersättas.',
    'Dåvarande ordföranden hänvisade till ⟦3 f § HSL⟧.',
    'Dåvarande\n\n⟦SoL⟧',
  ])('but not elsewhere: %s', (body) => {
    expect(told(`## Bakgrund\n\n${body}\n`, [repealed()])).toHaveLength(1);
  });
});

describe('citation-repealed', () => {
  const places = (count: number) => `## Bakgrund\n\n${'Enligt ⟦8 a § HSL⟧ samverkar vi. '.repeat(count)}\n`;

  it('only informs of what is not checked', () => {
    const severities = [OLD_HSL, OLD_SOL, LYHS].map((one) => told(BODY, [repealed({ act: one })])[0]?.severity);
    expect(severities).toEqual(['warning', 'warning', 'info']);
  });

  it.each([
    [1, []],
    [3, ['Även här.', 'Även här.']],
    [21, Array(20).fill('Även här.')],
    [22, [...Array(19).fill('Även här.'), 'Även här, och på 1 ställe till.']],
    [50, [...Array(19).fill('Även här.'), 'Även här, och på 29 ställen till.']],
  ])('tells once of %i places', (count, messages) => {
    const findings = told(places(count), [repealed()]);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.related.map(({ message }) => message.sv)).toEqual(messages);
    expect(findings[0]?.fix?.edits).toHaveLength(count);
  });

  it('tells of each thing', () => {
    const made = ['8 a § HSL', '3 f § HSL', '8 a § HSL'].map((canonical) => repealed({ canonical }));
    expect(told(places(3), made).map(({ related }) => related.length)).toEqual([1, 0]);
  });
});

describe('a fix', () => {
  const fault = { kind: 'wrong-act', written: '2017:30', meant: OLD_HSL } as const;

  it.each([
    ['8 a § HSL', '16 kap. 3 § HSL (2017:30)', repealed()],
    ['8 a\n§ HSL', '16 kap. 3 § HSL (2017:30)', repealed()],
    ['8 a § HSL (2017:30)', '16 kap. 3 § HSL (2017:30)', repealed({ fault })],
    ['8 a\n§ lagen, HSL, (2017:30)', '16 kap. 3 § lagen, HSL, (2017:30)', repealed({ fault })],
  ])('of %j writes %j', (before, after, made) => {
    const body = (words: string) => `## Bakgrund\n\nEnligt ${words} ska parterna samarbeta.\n`;
    expect(mended(body(`⟦${before}⟧`), told(body(`⟦${before}⟧`), [made]))).toBe(sample(body(after)));
  });

  const hint: SuccessorLaw = { ...TO_HSL, sure: 'medium' };
  it.each([
    ['a hint', BODY, repealed({ successor: hint })],
    ['a hint', BODY, repealed({ successor: hint, fault })],
    ['what is only around', BODY, repealed({ successor: { ...TO_HSL, exact: false } })],
    ['nothing', BODY, repealed({ successor: undefined })],
    ['a whole act', BODY, repealed({ pinpoints: [] })],
    ['law that is perhaps in force', BODY, repealed({ act: LYHS })],
    ['an act of another number than the written', BODY, repealed({ fault: { ...fault, written: '2017:31' } })],
    ['a provision after its act', '## Bakgrund\n\nEnligt ⟦HSL (2017:30) 8 a §⟧.\n', repealed({ fault })],
    ['markup', '## Bakgrund\n\nEnligt ⟦8 a § *HSL*⟧.\n', repealed()],
    ['markup', '## Bakgrund\n\nEnligt ⟦8 a § *HSL*⟧.\n', repealed({ fault })],
    ['a line end before the act', '## Bakgrund\n\nEnligt ⟦8 a §\nHSL⟧ ska parterna samarbeta.\n', repealed()],
    ['a quote of two lines', '## Bakgrund\n\n> Enligt ⟦8 a §\n> HSL⟧.\n', repealed()],
    ['a heading', '## Enligt ⟦8 a § HSL⟧\n\nText.\n', repealed()],
    ['a link', '## Bakgrund\n\nEnligt [⟦8 a § HSL⟧](https://lagen.nu/1982:763#P8a).\n', repealed()],
    [
      'a label',
      '## Bakgrund\n\nEnligt [⟦8 a § HSL⟧].\n\n[8 a § HSL]: https://lagen.nu/1982:763\n',
      repealed({ fault }),
    ],
  ])('is not there for %s: %#', (_, body, made) => {
    expect(told(body, [made])).toMatchObject([{ fix: undefined }]);
  });

  it('edits the places where it can', () => {
    const body =
      '## ⟦8 a § HSL⟧\n\nEnligt ⟦8 a § HSL⟧, ⟦8 a § *HSL*⟧ och [⟦8 a § HSL⟧](https://lagen.nu) samt enligt ⟦8 a § HSL⟧.\n';
    const after =
      '## 8 a § HSL\n\nEnligt 16 kap. 3 § HSL (2017:30), 8 a § *HSL* och [8 a § HSL](https://lagen.nu) samt enligt 16 kap. 3 § HSL (2017:30).\n';
    expect(mended(body, told(body, [repealed({ canonical: '8 a § HSL' })]))).toBe(sample(after));
  });
});

/** A text after the fixes of its findings. */
function mended(marked: string, findings: readonly Finding[]): string {
  return applied(unmark(sample(marked)).text, findings);
}

function applied(text: string, findings: readonly Finding[]): string {
  const edits = findings.flatMap(({ fix }) => fix?.edits ?? []);
  return edits
    .toSorted((a, b) => b.range.start.offset - a.range.start.offset)
    .reduce(
      (now, { range, text: words }) => now.slice(0, range.start.offset) + words + now.slice(range.end.offset),
      text,
    );
}

describe('citation-format', () => {
  const messageOf = (body: string) => findingsOf(citationFormat, sample(`## Bakgrund\n\n${body}\n`))[0]?.message;

  it('shows both ways', () => {
    expect(messageOf('Enligt 16 kap 3§ HSL.')).toEqual({
      sv: '”16 kap 3§ HSL” skrivs ”16 kap. 3 § HSL”.',
      en: '“16 kap 3§ HSL” is written “16 kap. 3 § HSL”.',
    });
  });

  it.each([
    ['16 kap 3§ HSL', '16 kap. 3 § HSL', '16 kap 3§ HSL', '16 kap. 3 § HSL'],
    ['', 'SoL', '', 'SoL'],
    [`${'a '.repeat(40)}b c`, `${'a '.repeat(40)}b d`, '…b c', '…b d'],
    [`${'a'.repeat(80)}b`, `${'a'.repeat(80)}c`, `${'a'.repeat(59)}…`, `${'a'.repeat(59)}…`],
    [`b ${'a '.repeat(40)}`, `c ${'a '.repeat(40)}`, `b ${'a '.repeat(28)}a…`, `c ${'a '.repeat(28)}a…`],
  ])('shows where %j and %j part', (written, standard, shown, other) => {
    expect(contrast(written, standard)).toEqual({ written: shown, standard: other });
  });
});

describe('through the whole compile', () => {
  it.each([
    ['2021-05-01', 'Enligt 3 f § HSL görs en plan.', 'Enligt 16 kap. 4 § HSL (2017:30) görs en plan.'],
    [
      '2021-05-01',
      'Enligt 5 kap. 8 a § SoL, 2 kap 7§ SoL och SoL.',
      'Enligt 7 kap. 2 § SoL (2025:400), 10 kap. 8 och 9 §§ SoL (2025:400) och SoL.',
    ],
    [
      '2021-05-01',
      'I socialtjänstlagen (2001:453), SoL, finns 5 kap. 8 a § SoL.',
      'I socialtjänstlagen (2001:453), SoL, finns 5 kap. 8 a § SoL.',
    ],
    [
      '2026-01-01',
      'Enligt 5 kap. 8 a § socialtjänstlagen, SoL, (2001:453) samverkar vi.',
      'Enligt 7 kap. 2 § SoL (2025:400) samverkar vi.',
    ],
    [
      '2021-05-01',
      'Enligt 8 a § hälso- och sjukvårdslagen, HSL, (2017:30) och 3 f § HSL.',
      'Enligt 16 kap. 3 § hälso- och sjukvårdslagen, HSL, (2017:30) och 16 kap. 4 § HSL (2017:30).',
    ],
    ['2021-05-01', 'Enligt 16 kap 3§ HSL och 5 kap. 1 § SoL.', 'Enligt 16 kap. 3 § HSL och 5 kap. 1 § SoL.'],
    ['2021-05-01', 'Enligt 5 kap. 8 a § SoL och 5 kap. 1 § SoL.', 'Enligt 5 kap. 8 a § SoL och 5 kap. 1 § SoL.'],
    [
      '2021-05-01',
      'Enligt 5 kap. 8 a § SoL och dåvarande 2 kap. 7 § SoL.',
      'Enligt 5 kap. 8 a § SoL och dåvarande 2 kap. 7 § SoL.',
    ],
  ])('adopted %s, fixes turn %j into %j', (adopted, before, after) => {
    const text = (body: string) => sample(`---\nadopted: ${adopted}\n---\n\n## Bakgrund\n\n${body}\n`);
    const fixed = CITATION_RULES.reduce((now, rule) => applied(now, findingsOf(rule, now)), text(before));
    expect(fixed).toBe(text(after));
    expect(CITATION_RULES.reduce((now, rule) => applied(now, findingsOf(rule, now)), fixed)).toBe(fixed);
  });

  it('a citation has one fault at most, beside how it is written', () => {
    const body =
      '## Bakgrund\n\nEnligt 8 a§ HSL (2017:30), 3f § HSL, 25§ skollagen, 40 kap 1§ HSL och lagen (1994:1738).\n';
    const rules = CITATION_RULES.filter(({ name }) => name !== 'citation-format');
    const starts = rules.flatMap((rule) => findingsOf(rule, sample(body))).map(({ range }) => range.start.offset);
    expect(starts).toHaveLength(5);
    expect(new Set(starts).size).toBe(5);
  });

  it('a text without frontmatter is read too', () => {
    expect(findingsOf(citationRepealed, '## Bakgrund\n\nEnligt betalningsansvarslagen.\n')).toHaveLength(1);
  });

  it.each([
    ['2024-01-01', 0],
    ['2025-06-30', 0],
    ['2025-07-01', 1],
    ['2026-11-21', 1],
  ])('SoL of 2001 on %s gives %i', (day, count) => {
    const text = sample(
      '---\nadopted: 2021-05-01\n---\n\n## Bakgrund\n\nEnligt 5 kap. 8 a § SoL samverkar kommunen.\n',
    );
    expect(findingsOf(citationRepealed, text, day as Day)).toHaveLength(count);
  });

  it('a text of nothing but citations takes time in proportion to it', { timeout: 60_000 }, () => {
    const read = (paragraphs: number) => {
      const text = sample(
        `## Bakgrund\n\n${`${'Enligt 3 f § HSL och 16 kap 3§ HSL. '.repeat(250)}\n\n`.repeat(paragraphs)}`,
      );
      expect(compile('exempel.md', text, { day: TODAY }).findings.length).toBeGreaterThan(paragraphs * 250);
    };
    expect(growth(read, 1)).toBeLessThan(1.6);
  });
});
