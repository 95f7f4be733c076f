import { describe, expect, it } from 'vitest';
import { partyNameOutdated } from '../../src/check/rules/party-name-outdated.js';
import { termOutdated } from '../../src/check/rules/term-outdated.js';
import { outdatedForms } from '../../src/law/terms.js';
import { type Day, parseDay } from '../../src/model/day.js';
import { sample } from '../support/sample.js';
import { findingsOf, testRule, unmark } from '../support/test-rule.js';

const says = (sentence: string) => `## Samverkan\n\n${sentence}\n`;
const facts = (yaml: string, body = '') => `---\n${yaml}\n---\n${body && `\n${body}`}`;
const adopted = (day: string, sentence: string) => facts(`adopted: ${day}`, says(sentence));

testRule(termOutdated, {
  bad: [
    says('Kommunen och ⟦landstinget⟧ samverkar, och ⟦landstingsfullmäktige⟧ beslutar.'),
    says('Det gäller ⟦Grundsärskolan⟧ och ⟦träningsskolan⟧.'),
    says('**⟦Landstinget⟧** ansvarar.'),
    says('Vården på ⟦lands*ting*et⟧ och\n⟦Sveriges\nkommuner och **landsting⟧**.'),
    says('Vården på ⟦lands&shy;tinget⟧ och ⟦s&auml;rskolan⟧.'),
    says(`Eleverna i ⟦${'särskolan'.normalize('NFD')}⟧ får stöd.`),
    says('| Område | ⟦Landstinget⟧ | Kommunen |\n| --- | --- | --- |\n| Boende | läkare | stöd |'),
    '⟦Landstinget⟧ ansvarar.\n\n## ⟦Särskolans⟧ uppdrag {#landsting}\n\nText[^1].\n\n[^1]: Enligt ⟦SKL⟧ och ⟦KSL⟧:s kansli.\n',
    says('⟦LANDSTINGET⟧'),
    says('⟦Landstingens⟧ mål. Se ”Samverkan” och *läs* [mer](https://exempel.se).'),
    says('Så blev det 2010. Nu gäller:\n\n- ⟦landstingens⟧ mål\n\nDet kom 2010.\n\n- ⟦särskolan⟧\n'),
    says('- Handlingsplan 2024, som ⟦landstinget⟧ följer'),
    says('Landstinget Sörmland och ⟦landstinget⟧ i länet.'),
    says('⟦Psykiskt funktionshinder⟧ och ⟦barn med funktionshinder⟧, ⟦handikappade⟧ och ⟦medicinskt färdigbehandlad⟧.'),
    says('⟦Socialstyrelsens tillsyn⟧, ⟦länsrätten⟧, ⟦Länsarbetsnämnden⟧ och ⟦allmänna försäkringskassan⟧.'),
    says('⟦Handisam⟧ och ⟦Hjälpmedelsinstitutet⟧ deltar i ⟦sammanhållen journalföring⟧ och ⟦SVPL⟧.'),
    says('⟦Komvux som särskild utbildning⟧ vänder sig till vuxna.'),
    says('⟦SKL⟧ 2021 gav råd, och ⟦landstinget⟧/regionen följde dem.'),
    adopted('2019-01-01', '⟦Landstinget⟧ ansvarar.'),
    adopted('[{ by: a, date: 2016 }, { by: b, date: 2020-02 }]', '⟦Landstinget⟧ ansvarar enligt HSL.'),
  ],
  good: [
    // before its day
    adopted('2018-12-31', 'Landstinget ansvarar.'),
    adopted('2018', 'Landstinget ansvarar, och SKL och särskolan deltar.'),
    adopted('2019-06-01', 'Landstinget ansvarar enligt 16 kap. 3 § HSL (2017:30). SKL deltar.'),
    adopted('"hösten 2021"', 'Landstinget ansvarar.'),
    facts('status: ended', says('Landstinget ansvarar.')),
    facts('language: en', says('The landsting is responsible.')),
    // quotations
    says('Lagen sade ”kommunen och landstinget”, "landstinget", »landstinget« och ’landstinget’.'),
    says('> Landstinget ansvarar.\n>\n> - SKL'),
    says('Så står det: ”Kommunen ska ingå överenskommelse med landstinget.'),
    // titles
    says(
      'Se *Policy för landsting och kommun*, **Överenskommelse mellan landsting och kommun** och [landstinget](#mål).',
    ),
    says(
      '- Policy för att samverka mellan landsting och kommun, 2008\n- SKL 2011\n- (SKL, 2012)\n- Cirkulär 09:66 från SKL',
    ),
    facts(
      'related: [{ title: "Riktlinjer, landsting och kommun" }]\nattachments: [{ number: 2, title: SKL:s formulär }]',
      says('Vi följer riktlinjer,\nlandsting och kommun. Se SKL:s formulär.'),
    ),
    '## Referenser\n\n- Sveriges Kommuner och Landsting, handbok\n\n### Mer\n\n- Landstinget\n',
    says('Områdena kommer från meddelandeblad nr 1/2010:\n\n- landstingens mål\n  - särskolan\n'),
    '## Följebrev den 8 december 2011\n\nLandstinget ansvarar.\n\n### Mer\n\nKSL ansvarar.\n',
    // acts
    says(
      'Lagen om vård av missbrukare i vissa fall gäller, liksom lagen om stöd och service till vissa funktionshindrade.',
    ),
    // addresses and code
    says(
      'Se http://www.landstinget.se/landsting och www.landsting.se, `landstinget`, landstinget_2009.pdf, a@SKL.se, skl.se.',
    ),
    // names
    says(
      'Landstinget Sörmland, Landstinget i Kalmar län, Stockholms läns landsting och Landstingens Ömsesidiga deltar.',
    ),
    says('Solrosens särskola, SKL Kommentus, handikappråd, Handikappinstitutet och landstingsbostäder deltar.'),
    says('SKL-modellen, landstings-IT, f.d. landstinget, Skl och ksl.'),
    // of another time
    says('Dåvarande landstinget, numera regionen, och det som tidigare hette SKL. Före 2019 fanns landstinget.'),
    says('Begreppet psykiskt funktionshinder och ordet handikapp används inte.'),
    says('SKL har gett ut en skrift. I SKL:s vägledning finns mer.'),
    // other senses
    says('Personer med missbruk får bistånd och en skälig levnadsnivå på särskilt boende för äldre.'),
    says('Funktionshinder uppstår i omgivningen. Vi arbetar med tillgänglighet vid psykiska funktionshinder.'),
    says(
      'LSS gäller. Målgruppen är personer med funktionshinder, och vuxna med utvecklingsstörning, även enligt skollagen.',
    ),
    says('Förvaltare skall bevaka SOSFS 2011:9. Betalningsansvarslagen gäller inte.'),
    says('Missbruks- och beroendevården följer SoL.'),
    // what the agreement calls its parties
    facts(
      'parties:\n  - { name: Landstinget Blekinge, kind: region }\n  - { name: Ronneby kommun }',
      says('Landstinget ansvarar, och landstingsfullmäktige beslutar.'),
    ),
    facts(
      'parties:\n  - { name: Region Blekinge, short: landstinget }\n  - { name: KSL, kind: association }',
      says('Landstinget och kommunen ansvarar. KSL deltar.'),
    ),
  ],
});

describe('term-outdated beside acts', () => {
  const old = (sentence: string, day = '2025-11-03') =>
    findingsOf(termOutdated, sample(adopted(day, sentence))).map(({ data }) => data['words']);

  it.each<[string, ...string[]]>([
    ['Enligt 7 kap. 2 § SoL ska kommunen ge stöd vid missbruk.', 'missbruk'],
    ['Socialtjänstlagen (2025:400) ger personer med missbruk rätt till bistånd.', 'personer med missbruk', 'bistånd'],
    [
      'SoL ger rätt till en skälig levnadsnivå och bostad med särskild service.',
      'skälig levnadsnivå',
      'bostad med särskild service',
    ],
    ['SoL ger äldre särskilt boende.', 'särskilt boende'],
    ['Enligt skollagen (2010:800) får elever med utvecklingsstörning gå där.', 'utvecklingsstörning'],
    ['Enligt SoL och HSL ges stöd vid missbruk.'],
    ['Enligt 16 kap. 3 § HSL och 7 kap. 2 § SoL ges stöd vid missbruk.'],
    ['Enligt SoL och lagen om vård av missbrukare i vissa fall (LVM) ges vård.'],
    ['Enligt socialtjänstlagen (2001:453) ges stöd vid missbruk.'],
    ['SoL följer Nationella riktlinjer för vård och stöd vid missbruk och beroende.'],
    ['SoL ger rätt till ekonomiskt bistånd och en skälig levnadsnivå.'],
    ['SoL ger särskilt boende.'],
    ['Enligt SoL (2025:400) och 26 kap. OSL får missbruk röjas.'],
  ])('%s', (sentence, ...expected) => {
    expect(old(sentence)).toEqual(expected);
  });

  it('counts from the first day in force where no adoption is told', () => {
    const from = (day: string) => sample(facts(`validity: { from: ${day} }`, says('Särskolan deltar.')), ['adopted']);
    const told = (day: string) => findingsOf(termOutdated, from(day)).length;
    expect([told('2023-07-01'), told('2023-07-02'), told('2023')]).toEqual([0, 1, 0]);
  });

  it('is silent in a text from before the act', () => {
    expect(old('Enligt 7 kap. 2 § SoL (2025:400) ska kommunen ge stöd vid missbruk.', '2025-06-30')).toEqual([]);
  });
});

describe('term-outdated', () => {
  const told = (sentence: string) => findingsOf(termOutdated, sample(says(sentence)));

  it('tells once of a term, with the other places', () => {
    const [finding, ...others] = told('Landstinget ansvarar. Kommunen och landstingets chefer deltar.');
    expect(others).toEqual([]);
    expect(finding?.message).toEqual({
      sv: 'Skriv ”Regionen” i stället för ”Landstinget”. Alla landsting heter regioner sedan den 1 januari 2019, och lagarna säger region sedan den 1 januari 2020. Det gäller ett ställe till.',
      en: 'Write “Regionen” instead of “Landstinget”. All county councils (landsting) have been called regions since 1 January 2019, and the acts say region since 1 January 2020. There is one more such place.',
    });
    expect(finding?.related.map(({ message }) => message.sv)).toEqual([
      'Skriv ”regionens” i stället för ”landstingets”.',
    ]);
    expect(finding?.severity).toBe('warning');
  });

  it('names at most twenty places, and counts them all', () => {
    const [finding] = told('Landstinget ansvarar.\n\n'.repeat(40));
    expect(finding?.related).toHaveLength(20);
    expect(finding?.message.sv).toContain('39 ställen till');
  });

  it.each([
    ['Länsrätten beslutar.', 'info', '”Länsrätten” kan vara ett gammalt ord. Skriv i så fall ”Förvaltningsrätten”. '],
    ['Enligt KSL gäller det.', 'info', '”KSL” kan vara ett gammalt namn. Skriv i så fall ”Storsthlm”. '],
    ['Stöd från Hjälpmedelsinstitutet.', 'info', '”Hjälpmedelsinstitutet” är ett gammalt namn. '],
    ['Elever i träningsskola.', 'info', '”träningsskola” är ett gammalt ord. '],
    [
      'Elever i särskola.',
      'warning',
      'Skriv ”anpassad grundskola eller anpassad gymnasieskola” i stället för ”särskola”. ',
    ],
  ])('%s', (sentence, severity, words) => {
    const [finding] = told(sentence);
    expect(finding?.severity).toBe(severity);
    expect(finding?.message.sv.slice(0, words.length)).toBe(words);
  });

  it.each<[string, string | undefined]>([
    ['Landstingsfullmäktige beslutar.', 'Regionfullmäktige beslutar.'],
    [
      'Stöd från SKL, SKL:s nätverk och\nSveriges Kommuner och\nLandsting.',
      'Stöd från SKR, SKR:s nätverk och\nSveriges Kommuner och Regioner.',
    ],
    [
      'Enligt landstingen gäller sammanhållen journalföring.',
      'Enligt regionerna gäller sammanhållen vård- och omsorgsdokumentation.',
    ],
    ['Stöd från SKL/SKR.', undefined],
    ['Stöd från SKL 2021.', undefined],
    ['Stöd från S*KL*.', undefined],
    ['Landstingen och landstinget.', undefined],
    ['Enligt 16 kap. 3 § HSL (2017:30) ansvarar landstingen.', undefined],
    ['Elever i särskola.', undefined],
  ])('mends %j', (sentence, mended) => {
    const text = sample(says(sentence));
    const edits = findingsOf(termOutdated, text).flatMap(({ fix }) => fix?.edits ?? []);
    const result = [...edits]
      .sort((a, b) => b.range.start.offset - a.range.start.offset)
      .reduce(
        (whole, { range, text: put }) => whole.slice(0, range.start.offset) + put + whole.slice(range.end.offset),
        text,
      );
    expect(result).toBe(sample(says(mended ?? sentence)));
    expect(edits.length > 0).toBe(mended !== undefined);
  });

  it('does not depend on how letters are composed', () => {
    const text = sample(says('Särskolan, länsrätten och allmänna försäkringskassan. Landstinget.'));
    const count = (one: string) => findingsOf(termOutdated, one).map(({ data }) => data['words']);
    expect(count(text.normalize('NFD'))).toEqual(count(text));
    expect(count(text)).toHaveLength(4);
  });

  it('keeps its fingerprint when the first place is mended', () => {
    const print = (sentence: string) => told(sentence).map(({ fingerprint }) => fingerprint);
    expect(print('Landstinget och landstingens chefer.')).toEqual(print('Regionen och landstingens chefer.'));
  });
});

describe('party-name-outdated on what the text calls a party', () => {
  const run = (day: string) => {
    const parties =
      'parties:\n  - { name: Region A, short: ⟦landstinget⟧ }\n  - { name: Region B, short: landstinget }';
    const { text, places } = unmark(sample(facts(`adopted: ${day}\n${parties}`, says('Landstinget ansvarar.'))));
    const found = (rule: typeof termOutdated) =>
      findingsOf(rule, text, '2026-11-21' as Day).map(({ range }) => [range.start.offset, range.end.offset]);
    return { places, ofParty: found(partyNameOutdated), ofTerm: found(termOutdated) };
  };

  it('tells once, and in the frontmatter', () => {
    const { places, ofParty, ofTerm } = run('2021-05-01');
    expect([ofParty, ofTerm]).toEqual([places, []]);
  });

  it('leaves an old text its own word', () => {
    const { ofParty, ofTerm } = run('2017-05-01');
    expect([ofParty, ofTerm]).toEqual([[], []]);
  });
});

describe('terms.json', () => {
  it('has days, sources in both languages, and no form twice', () => {
    const written = outdatedForms().map((form) => form.written.toLowerCase());
    expect(written.filter((form, index) => written.indexOf(form) !== index)).toEqual([]);
    for (const { term, written: form, instead } of outdatedForms()) {
      expect([parseDay(term.since), parseDay(term.sinceInLaw)], term.name).not.toContain(undefined);
      expect(term.source.sv.length * term.source.en.length, term.name).toBeGreaterThan(0);
      expect(`${form}${instead ?? ''}`).toBe(`${form}${instead ?? ''}`.normalize('NFC'));
      expect(term.sure === 'medium' && term.severity !== 'info', term.name).toBe(false);
    }
  });
});
