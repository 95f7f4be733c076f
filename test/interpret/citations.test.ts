import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCitations } from '../../src/interpret/citations/citations.js';
import type { Citation, Pinpoint } from '../../src/model/citation.js';
import { parse } from '../../src/parse/parse.js';
import { growth } from '../support/cost.js';

function read(text: string, baseAct?: string) {
  return findCitations(parse('text.md', text), baseAct);
}

/** A citation on one line: what is cited, then its places (`16:3`, `:8 a`, `9.s2.1`, `s. 5`), a tilde for the end of an interval. */
function lineOf({ work, pinpoints }: Citation): string {
  const what =
    work.kind === 'statute'
      ? (work.number ?? work.introduced?.number ?? work.name)
      : [work.series, work.number].join(' ');
  return [what, ...pinpoints.map(pinpointLine)].join(' ');
}

/** The same without what other citations say. */
function ownLine(citation: Citation): string {
  const { work } = citation;
  return lineOf(work.kind === 'statute' ? { ...citation, work: { ...work, introduced: undefined } } : citation);
}

function pinpointLine({ chapter, section, paragraph, item, sentence, page, through }: Pinpoint): string {
  const parts = [paragraph && `s${paragraph}`, item, sentence && `m${sentence}`].filter((part) => part !== undefined);
  const place = page === undefined ? `${chapter ?? ''}:${section ?? ''}` : `s.${page}`;
  return `${through ? '~' : ''}${[place, ...parts].join('.').replaceAll(' ', '')}`;
}

const lines = (text: string, baseAct?: string) => read(text, baseAct).citations.map(lineOf);

describe('provisions and acts', () => {
  it.each([
    ['Enligt 16 kap. 3 § HSL gäller', ['HSL 16:3']],
    ['Enligt 16 kap 3§ HSL gäller', ['HSL 16:3']],
    ['16kap3§HSL', ['HSL 16:3']],
    ['5 kap 8A § SoL', ['SoL 5:8a']],
    ['11 kap. 1 och 1 a §§ SoL', ['SoL 11:1 11:1a']],
    ['5–8, 10 a och 12 §§ LSS', ['LSS :5 ~:8 :10a :12']],
    ['7 § första stycket 2 och 3 LSS', ['LSS :7.s1.2 :7.s1.3']],
    ['9 § 6–10 LSS', ['LSS :9.6 ~:9.10']],
    ['9 § andra meningen LSS', ['LSS :9.m2']],
    ['8 § andra och tredje styckena LVM', ['LVM :8.s2 :8.s3']],
    ['8 § 2:a och 3:e styckena LVM', ['LVM :8.s2 :8.s3']],
    ['2 § 16:e stycket 3 lagen (2004:5)', ['2004:5 :2.s16.3']],
    ['3 § punkt 4 första stycket LVM', ['LVM :3.s1.4']],
    ['3 § e LVM', ['LVM :3.e']],
    ['2 och 3 kap. HSL', ['HSL 2: 3:']],
    ['HSL kap. 16 § 3', ['HSL 16:3']],
    ['kap. 16, 3 § HSL', ['HSL 16:3']],
    ['§ 9 LSS och §§ 3–5 LSS', ['LSS :9', 'LSS :3 ~:5']],
    ['HSL (8 a §)', ['HSL :8a']],
    ['8 a § (HSL)', ['HSL :8a']],
    ['LSS 9 § 1 – rådgivning', ['LSS :9.1']],
    ['LSS 9.1', ['LSS :9.1']],
    ['LSS 9:8', ['LSS :9.8']],
    ['LSS 9.1316', ['LSS']],
    ['möte HSL 08:30, SoL 13:15', ['HSL', 'SoL']],
    ['gäller som tidigare enligt SoL', ['SoL']],
    ['HSL 16:3 a', ['HSL 16:3a']],
    ['HSL 16:3 d v s vården, HSL 16:3 a–b', ['HSL 16:3', 'HSL 16:3']],
    ['enligt LSS 9 3 § gäller, 2017 3 § HSL', ['LSS', 'HSL :3']],
    ['HSL 16:3a', ['HSL 16:3a']],
    ['5 kap SoL 1a §, 16 kap. HSL 3 §', ['SoL 5:1a', 'HSL 16:3']],
    ['16 kap HSL 2 kap SoL 7 §', ['HSL 16:', 'SoL 2:7']],
    ['HSL 16 kap. 3 §, 5 kap. 8 a § SoL', ['HSL 16:3', 'SoL 5:8a']],
    ['16 kap. 3 § HSL, 5 kap. 8 a § SoL', ['HSL 16:3', 'SoL 5:8a']],
    ['HSL16 kap 4§ HSL', ['HSL 16:4']],
    ['5 kap 10§.SoL framgår', ['SoL 5:10']],
    ['16 kap., 3 § HSL', ['HSL 16:3']],
    ['16 kap. §3 HSL, SoL 5 kap § 8a, kap. 5, § 8 a SoL', ['HSL 16:3', 'SoL 5:8a', 'SoL 5:8a']],
    ['LRV § 12 a. HSL § 8a och § 3f ska', ['LRV :12a', 'HSL :8a :3f']],
    ['LSS § 9 punkt 8 och 9', ['LSS :9.8 :9.9']],
    ['1 § 1 p LVM, 16 kap. 3 § 1 st. 2 p. HSL, 3 § st. 2 LVM', ['LVM :1.1', 'HSL 16:3.s1.2', 'LVM :3.s2']],
    ['8 a § 1 och 2 st. LSS, 3 § sista stycket LVM', ['LSS :8a.s1 :8a.s2', 'LVM :3']],
    ['5 § i den då gällande socialtjänstlagen (2001:453)', ['2001:453 :5']],
    ['4 kap 1§ gamla SoL', ['SoL 4:1']],
    ['9 § LSS-lagen, SoL-beslut', ['LSS-lagen :9']],
    ['3 § i lagen (2004:575) om vissa frågor', ['2004:575 :3']],
    ['3 § och 5 § samt 7 kap. 2 § OSL', ['OSL :3 :5 7:2']],
    ['enligt 3 § och enligt 5 § LSS', ['LSS :3 :5']],
    ['den 1 juli 2025, 5 kap. 8 a § SoL', ['SoL 5:8a']],
    ['3 § 1 januari 2018 LSS', ['LSS']],
    ['Av 4 § hissförordningen (2011:7). Av 3 § samma förordning', ['2011:7 :4', '2011:7 :3']],
    ['lagen (1998:9) om a, lagen (1999:8) om b; 2 § i den förstnämnda lagen', ['1998:9', '1999:8', '1998:9 :2']],
    ['bilaga 7 samt 3 f § HSL, avsnitt 5, 16 kap. 3 § HSL', ['HSL :3f', 'HSL 16:3']],
    ['5 kap. 1 § första stycket 2 och 3 § andra stycket SoL', ['SoL 5:1.s1.2 5:3.s2']],
    ['25 § SkoL, 4 § MBL', ['SkoL :25', 'MBL :4']],
    ['5–12 §§, SOSFS 2008:20', ['SOSFS 2008:20 :5 ~:12']],
    ['16:3 HSL, 3:1 SoL, 6:13a FB, (9:8 LSS)', ['HSL 16:3', 'SoL 3:1', 'FB 6:13a', 'LSS :9.8']],
    ['kl. 16:30 HSL, kl 9:30 HSL, 08:30 SoL och 2016:3 HSL, 16:3 HSL-ansvaret', ['HSL', 'HSL', 'SoL', 'HSL']],
    ['HSL 3f, HSL 8a', ['HSL :3f', 'HSL :8a']],
    ['HSL 3, HSL 24h, HSL 8a-dokument, HSL 3f och 8a §§', ['HSL', 'HSL', 'HSL', 'HSL :3f :8a']],
    ['8 a-b §§ HSL, 7, 8 a och b §§ HSL', ['HSL :8a ~:8b', 'HSL :7 :8a :8b']],
    ['8 a §:s HSL, 8 a § ff. HSL, 9 § f. LSS', ['HSL :8a', 'HSL :8a', 'LSS :9']],
    ['punkt 8 a och b samt 5 § LSS', ['LSS :5']],
    ['SFS 2017:30 3 och 4 §§', ['2017:30 :3 :4']],
    ['Se SoL 5:8a samt 5 kap 8a§ socialtjänstlagen (2001:453)', ['2001:453 5:8a', '2001:453 5:8a']],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it.each([
    ['Enligt HSL 16 kap. 3 § och 9 § LSS.', ['HSL 16:3', 'LSS :9']],
    ['Se SoL 7 kap 2§ och 9§ i LSS', ['SoL 7:2', 'LSS :9']],
    ['LSS 7 § och 3 f § HSL (1982:763)', ['LSS :7', '1982:763 :3f']],
    ['OSL 25 kap. 1 §, 2 § första stycket samt 9 § LSS', ['OSL 25:1 25:2.s1', 'LSS :9']],
    ['Patientlagen § 9; 8 a § HSL (1982:763)', ['Patientlagen :9', '1982:763 :8a']],
    ['LSS 7 § och 16 kap. 3 § och 4 § HSL', ['LSS :7', 'HSL 16:3 16:4']],
    ['HSL 16 kap 3 § och 4 § HSL', ['HSL 16:3 16:4']],
    ['HSL 16 kap. 3 § och 4 §, SoL', ['HSL 16:3 16:4', 'SoL']],
    ['HSL, 3 § och 5 § LSS', ['HSL', 'LSS :3 :5']],
    ['HSL 16 kap. 3 § och § 9 LSS, SoL 5 kap. 1 § och § 2', ['HSL 16:3', 'LSS :9', 'SoL 5:1 5:2']],
  ])('between two acts: %s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it.each([
    ['| SoL 7 kap 2 § HSL 16 kap 3 § | x |\n| --- | --- |', ['SoL 7:2', 'HSL 16:3']],
    ['SoL 2 kap 7 §\nHSL 3 f §\nLSS 9 §', ['SoL 2:7', 'HSL :3f', 'LSS :9']],
    ['SoL 7 kap 2 § HSL 16 kap 3 § och 9 § LSS', ['SoL 7:2', 'HSL 16:3', 'LSS :9']],
    ['HSL 7 kap 2 § SoL 16 kap 3 § LSS', ['HSL', 'SoL 7:2', 'LSS 16:3']],
    ['HSL 2 kap SoL 7 §', ['HSL', 'SoL 2:7']],
  ])('acts in a row: %s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it('a chapter and its section, a comma between, are read once', () => {
    expect(lines('SoL 16 kap., 3 §', '9999:999')).toHaveLength(1);
  });

  it('bare provisions cite the base act, and nothing without it', () => {
    const text = 'Se 3 §, 5 kap. 2 § och första stycket 2. Även 4 § denna lag.';
    expect(lines(text)).toEqual([]);
    expect(lines(text, '1982:763')).toEqual(['1982:763 :3 5:2 :.s1.2', '1982:763 :4']);
    expect(lines('Enligt 3 § och 5 § samma lag. Även 6 § i samma lag.', '1982:763')).toEqual([
      '1982:763 :3 :5',
      '1982:763 :6',
    ]);
  });

  it('chapter and section without an act are loose; a section alone is not', () => {
    expect(read('Enligt 16 kap. 3 § och enligt 4 § gäller det.').loosePinpoints.map(({ written }) => written)).toEqual([
      '16 kap. 3 § och enligt 4 §',
    ]);
    expect(read('Enligt 4 § i överenskommelsen.').loosePinpoints).toEqual([]);
  });
});

describe('acts by name and number', () => {
  it.each([
    ['hälso- och sjukvårdslagen, HSL, (2017:30)', ['2017:30']],
    ['Hälso - och Sjukvårdslagen (HSL 2017:30)', ['2017:30']],
    ['Hälso-och sjukvårdslagen (SFS 2017:30, HSL)', ['2017:30']],
    ['socialtjänstlagen/SoL (2001:453)', ['2001:453']],
    ['Socialtjänstlagen, SFS 2001:453', ['2001:453']],
    ['LSS (Lagen om stöd och service till vissa funktionshindrade)', ['LSS']],
    ['Lag [1993:387] om stöd och service till vissa funktionshindrade (LSS)', ['1993:387']],
    ['Lag \\(1993:387\\) om stöd och **service** till\nvissa funktionshindrade', ['1993:387']],
    ['LOS [2017:612](#los)', ['2017:612']],
    ['SFS 2017:612', ['2017:612']],
    ['Svensk författningssamling 2017:612', ['2017:612']],
    ['2017:2017:612', ['2017:612']],
    ['enligt HSL, SoL eller LSS', ['HSL', 'SoL', 'LSS']],
    ['SoL/LSS och HSL:s regler', ['SoL', 'LSS', 'HSL']],
    ['socialtjänstlagens och SoLs krav', ['socialtjänstlagens', 'SoLs']],
    ['en ny socialtjänstlag', []],
    ['Socialtjänstlag (2001:453)', ['2001:453']],
    ['KL 10, FB och KL', []],
    ['9 kap. 37 § KL. Kommunallagen (KL). Enligt KL.', ['KL 9:37', 'Kommunallagen', 'KL']],
    ['HSL-ansvaret ligger på kommunens HSL-team', []],
    ['sol och vind, SOL', ['SOL']],
    ['lagen, förslag, underlag, bolag och uppslag', []],
    ['”Samverkan vid utskrivning från sluten hälso- och sjukvård”', [expect.stringContaining('Samverkan')]],
    ['Överenskommelse om samverkan vid utskrivning från sluten hälso- och sjukvård', []],
    ['RF 2019:14, rutin HSL 2019:14', ['HSL']],
    [
      'Enligt hälso- och sjukvårds\u00adlagen, sjukvårds-\nlagen, social-\ntjänstlagen',
      ['hälso- och sjukvårds\u00adlagen', 'social- tjänstlagen'],
    ],
    ['lagen (2016:1145) om offentlig upphandling (LOU), enligt LOU', ['2016:1145', '2016:1145', '2016:1145']],
    [
      'lagen (2017:612) om samverkan vid utskrivning från sluten hälso- och sjukvård (nedan kallad ”utskrivningslagen”). 4 kap. 1 § utskrivningslagen',
      ['2017:612', '2017:612', '2017:612 4:1'],
    ],
    ['3 kap. 1 § tandvårdslagen (1985:125, TvL) och 8 a § TvL', ['1985:125 3:1', '1985:125 :8a']],
    ['se påhittslagen, påhittslagen (2005:6) och påhittslagen', ['2005:6', '2005:6']],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it('a name means what the text has said, before and after, across its abbreviation', () => {
    const { citations } = read('Enligt SoL.\n\nSocialtjänstlagen (2001:453) gäller.\n\nEnligt 5 kap. 1 § SoL.');
    const works = citations.map(({ work }) => (work.kind === 'statute' ? work.introduced : undefined));
    expect(works).toEqual([{ number: '2001:453', where: 'after' }, undefined, { number: '2001:453', where: 'before' }]);
  });

  it('a mention of an older act in passing does not change what the name means', () => {
    const text = 'Socialtjänstlagen (2025:400), SoL, ersatte socialtjänstlagen (2001:453). Enligt 11 kap. 1 § SoL.';
    expect(lines(text).at(-1)).toBe('2025:400 11:1');
  });

  it.each([
    ['den upphävda SoL', 'former'],
    ['nya socialtjänstlagen', 'new'],
    ['3 § i den tidigare socialtjänstlagen', 'former'],
    ['enligt socialtjänstlagen', undefined],
  ])('era: %s', (text, era) => {
    expect(read(text).citations[0]?.work).toMatchObject({ era });
  });

  it('a number of another act is a slip, not an introduction', () => {
    const [, later] = read('HSL (2001:453) och HSL').citations;
    expect(later?.work).toMatchObject({ introduced: undefined, candidates: ['1982:763', '2017:30'] });
  });

  it.each([
    ['lagen (2017:612) t.o.m. SFS 2019:979', [false, true]],
    ['LSS, ändrad senast genom SFS 2019:979', [false, true]],
    ['3 § HSL i lydelse enligt lagen (2019:979)', [false, true]],
    ['LSS i dess lydelse (SFS 2019:979)', [false, true]],
    ['Enligt ordalydelsen i 8 a § HSL (1982:763)', [false]],
    ['lydelsen enligt HSL (1982:763), till och med 8 a § HSL (1982:763)', [false, false]],
    ['ordalydelsen enligt lagen (2019:979)', [false]],
  ])('only changes: %s', (text, expected) => {
    const works = read(text).citations.map(({ work }) => work.kind === 'statute' && work.amending);
    expect(works).toEqual(expected);
  });
});

describe('publications', () => {
  it.each([
    ['SOSFS 2007:10 och ändringar 2008:20', ['SOSFS 2007:10', 'SOSFS 2008:20']],
    ['SOSFS 2007:10/2008:20, HSLF-FS 2017:19', ['SOSFS 2007:10', 'SOSFS 2008:20', 'HSLF-FS 2017:19']],
    ['SOSFS 2011 och SOSFS 2011:09', ['SOSFS ', 'SOSFS 2011:9']],
    ['Prop. 2016/17:106 s. 5–7, 12 och 14', ['prop. 2016/17:106 s.5 ~s.7 s.12 s.14']],
    ['prop. 2016/17:106, s. 5, 16 kap. 3 § HSL', ['prop. 2016/17:106 s.5', 'HSL 16:3']],
    ['propositionen 2008/09:193', ['prop. 2008/09:193']],
    ['prop. 2016/17:106. Senare a. prop. s. 8', ['prop. 2016/17:106', 'prop. 2016/17:106 s.8']],
    [
      'bet. 2024/25:SoU23, rskr. 2024/25:210, skr. 2011/12:4',
      ['bet. 2024/25:SoU23', 'rskr. 2024/25:210', 'skr. 2011/12:4'],
    ],
    [
      'SOU2019:29, SoU 2015:20, Ds 2013:7 och dir. 2020:68',
      ['SOU 2019:29', 'SOU 2015:20', 'Ds 2013:7', 'dir. 2020:68'],
    ],
    ['SOU 2021:6Alla', ['SOU 2021:6']],
    ['Meddelandeblad från Socialstyrelsen, nr 1/2010', ['Meddelandeblad 1/2010']],
    ['meddelandeblad 5/2011 och cirkulär 09:66', ['Meddelandeblad 5/2011', 'Cirkulär 09:66']],
    ['utredningen (S 2017:01)', ['S 2017:01']],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('numbers that something else than law has', () => {
  it.each([
    ['punkt 2 och 16 kap. 3 § HSL', ['HSL 16:3']],
    ['s. 4-6 och 2 kap. 1 § HSL', ['HSL 2:1']],
    ['(sid. 4 samt 2 kap. 1 § HSL)', ['HSL 2:1']],
    ['s. 100 f. och 110–112 samt 7 kap. 2 § SoL', ['SoL 7:2']],
    ['tabell 1, 2 och 16 kap. 3 § HSL', ['HSL 16:3']],
    ['Steg 1–3 samt 16 kap. 4 § HSL. Öppet kl. 8–17 och 16 kap. 3 § HSL', ['HSL 16:4', 'HSL 16:3']],
    ['kl. 8.30–16.30 eller vardagar 8–17 och 5 kap. 1 § SoL', ['SoL 5:1']],
    ['artikel 5, 6 och 7 kap. 2 § OSL', ['OSL 7:2']],
    ['avsnitt 4.2, 4.3 och 16 kap. 3 § HSL', ['HSL 16:3']],
    ['den 3 och 5 § LSS, den 2026-10-15 samt 9 § LSS', ['LSS :5', 'LSS :9']],
    ['tel. 010-123 45 67 och 5 kap. 3 § SoL', ['SoL 5:3']],
    ['dnr 2019:14 och 5 kap. 3 § SoL, åren 2024–25 och 5 kap. 4 § SoL', ['SoL 5:3', 'SoL 5:4']],
    ['första stycket 2 och 16 kap. 3 § HSL, § 3 och 16 kap. 4 § HSL', ['HSL 16:3', 'HSL 16:4']],
    ['3 § 2, 4 och 16 kap. 3 § HSL', ['HSL :3.2 :3.4 16:3']],
    ['bilaga 7 samt 3 och 4 kap. HSL', ['HSL 3: 4:']],
    ['bilaga 7, 3 samt 4 och 5 kap. HSL', ['HSL 5:']],
    ['bilaga 7, 8, 9 och 10 §§ LSS, bilaga 2 och 3 §§ LSS', ['LSS :9 :10', 'LSS :3']],
    ['bilaga 7 och 3–5 §§ LSS, bilaga 2 till 3 § LSS', ['LSS :3 ~:5', 'LSS :3']],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it.each([
    ['Avtalet gäller i ett år. 2 och 3 kap. HSL', ['HSL 2: 3:']],
    ['Det står i bilagan. 16 kap. 3 § HSL', ['HSL 16:3']],
    ['första stycket 3 § LVM', ['LVM :3']],
    ['5–8 kap. SoL', ['SoL 5: ~8:']],
    ['3, 5 och 7 kap. 2 § OSL', ['OSL 3: 5: 7:2']],
    ['socialtjänstlagens och SoL:s 2 och 3 kap. HSL', ['socialtjänstlagens', 'SoL', 'HSL 2: 3:']],
    ['26 f och 27 §§ LVM', ['LVM :26f :27']],
    ['enligt § 3 och 5 § LSS', ['LSS :3 :5']],
  ])('law’s own: %s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it.each([
    ['s. 12–15 samt 2 kap. 1 § HSL', 's.12 ~s.15', 'HSL 2:1'],
    ['s. 300–310 och 5 kap. 1 § SoL', 's.300 ~s.310', 'SoL 5:1'],
    ['s. 12 – 15 och 3 §§ LSS', 's.12 ~s.15', 'LSS :3'],
    ['s. 12 till 15, 998, 1002 och 3 § LSS', 's.12 ~s.15 s.998 s.1002', 'LSS :3'],
    ['s. 12 – 5 kap. 1 § SoL', 's.12', 'SoL 5:1'],
    ['s. 12 till 3 § LSS', 's.12', 'LSS :3'],
    ['s. 100 f. och 110–112 samt 7 kap. 2 § SoL', 's.100 s.110 ~s.112', 'SoL 7:2'],
    ['s. 12 ff., 20 och 3 § LSS', 's.12 s.20', 'LSS :3'],
    ['sidorna 5, 7 och 9 kap. 1 § SoL', 's.5 s.7', 'SoL 9:1'],
    ['s. 5 samt 2 och 3 kap. SoL', 's.5', 'SoL 2: 3:'],
    ['s. 5, 7 och 9 §§ LSS', 's.5', 'LSS :7 :9'],
  ])('pages: %s', (text, pages, law) => {
    expect(lines(`Ds 2019:1 ${text}`)).toEqual([`Ds 2019:1 ${pages}`, law]);
  });

  it.each(['s. 12 f.', 's. 12 ff.', 's. 12'])('a page and those that follow: %s', (text) => {
    expect(lines(`Ds 2019:1 ${text} Se 9 § LSS`)).toEqual(['Ds 2019:1 s.12', 'LSS :9']);
  });
});

describe('no citation where there is none', () => {
  it.each([
    'sammanträdesprotokoll 2019-10-04 §77, SSN',
    'Kommunstyrelsen KS § 45',
    'Enligt 6 § förbundsordningen och 3 § bolagsordningen',
    'ICF kap. 3 d310',
    'den 1 januari 2018 kl. 10:30, tel. 010-123 45 67',
    'diarienummer RS 2017:112 och 2010/0003',
    'https://www.riksdagen.se/sfs-2017-612/16-kap-3-§-HSL och dir.-201993',
    'bilaga 2, avsnitt 3 och sidan 5',
    'Se 3 § i överenskommelsen',
    '`16 kap. 3 § HSL`',
    '```\n16 kap. 3 § HSL\n```',
    '<!-- 16 kap. 3 § HSL -->',
  ])('%s', (text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe('writing by the book', () => {
  it.each([
    ['16 kap 3§ HSL', '16 kap. 3 § HSL'],
    ['5 kap 8A§ SoL', '5 kap. 8 a § SoL'],
    ['LOS 4 kap. 4§', '4 kap. 4 § LOS'],
    ['5 kap SoL 1a §', '5 kap. 1 a § SoL'],
    ['HSL (8 a §)', '8 a § HSL'],
    ['HSL16 kap 4§ HSL', '16 kap. 4 § HSL'],
    ['5 kap 10§.SoL', '5 kap. 10 § SoL'],
    ['LSS 9.1', '9 § 1 LSS'],
    ['§ 9 LSS', '9 § LSS'],
    ['SoL§§ 8a a', '8 a § a SoL'],
    ['5–12 §§, SOSFS 2008:20', '5–12 §§ SOSFS 2008:20'],
    ['SoU2015:20', 'SOU 2015:20'],
    ['prop 2016/17:106 s 5', 'prop. 2016/17:106 s. 5'],
    ['Lagen om rättspsykiatrisk tvångsvård', 'Lagen om rättspsykiatrisk vård'],
    ['Offentlighets och sekretesslagen', 'Offentlighets- och sekretesslagen'],
    ['3 § SOL', '3 § SoL'],
    ['kap. 5 § 8a SoL', '5 kap. 8 a § SoL'],
    ['SoL, 16 kap, 3 §', '16 kap. 3 § SoL'],
    ['HSL 16:3–4', 'HSL 16:3'],
    ['HSL §§ 8 a–b', 'HSL §§ 8 a'],
    ['16:3 HSL', '16 kap. 3 § HSL'],
    ['HSL 3f', '3 f § HSL'],
    ['SFS 2017:30 3§§ a 16:e st-b', 'SFS 2017:30 3 §§ a 16:e st.-b'],
    ['8a-b§§ HSL', '8 a-b §§ HSL'],
    ['Se HSL 8 a § ff.', '8 a § ff HSL'],
    ['Se HSL 8a § ff. och', '8 a § ff. HSL'],
  ])('%s → %s', (text, standard) => {
    expect(read(text).citations.map((citation) => citation.standard)).toEqual([standard]);
  });

  it.each([
    '16 kap. 3 § HSL',
    '11 kap. 1 och 1 a §§ SoL',
    '5–12 §§ SOSFS 2008:20',
    '3 § i lagen (2004:575)',
    '8 a § hälso- och sjukvårdslagen, HSL, (2017:30)',
    'Hälso- och Sjukvårdslagen (2017:30) 16 kap. 3 §',
    'Prop. 2016/17:106, s. 5 och 7',
    'Prop. 2016/17:106 s. 100 f. och 110–112',
    'Dir. 2020:68',
    '16\u00a0kap. 3\u00a0§ HSL',
  ])('needs no mending: %s', (text) => {
    for (const { written, standard } of read(text).citations) expect(standard).toBe(written);
  });

  it('mended words read the same, and need no more mending', () => {
    const pieces = [
      '16 kap',
      '.',
      ' ',
      '3',
      ' a',
      '§',
      '§§',
      ' HSL',
      'SoL',
      ', ',
      ' och ',
      '(',
      ')',
      ' 2 st',
      'första stycket',
      ' 16:e st',
      ' LSS',
      '9.1',
      'lagen (2004:5)',
      ' SFS 2017:30',
      ' 16:3',
      ' 8a',
      '-b',
      ' ff.',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 9 }), (parts) => {
        for (const citation of read(parts.join('')).citations.filter(({ written, standard }) => written !== standard)) {
          const again = read(citation.standard).citations;
          expect(again.map(ownLine)).toEqual([ownLine(citation)]);
          expect(again.map(({ standard }) => standard)).toEqual([citation.standard]);
        }
      }),
    );
  });
});

describe('places', () => {
  it.each([
    ['across emphasis, links and lines', 'Se **16 kap.\n3 §** [HSL](#x).', '16 kap.\n3 §** [HSL'],
    ['in a footnote', 'Text[^1].\n\n[^1]: Se 2 § LSS.', '2 § LSS'],
    ['in a table', '| A |\n| --- |\n| 2 § LSS |', '2 § LSS'],
    ['past a note', 'Se 2 §[^1] LSS.\n\n[^1]: Not.', '2 §[^1] LSS'],
    ['decomposed', 'Se socialtja\u0308nstlagen (2001:453).', 'socialtja\u0308nstlagen (2001:453)'],
    ['after CRLF', 'Rad\r\n\r\nSe 2 § LSS.', '2 § LSS'],
    ['in lines that are indented by chance', 'Text\n\n    Se 2 § LSS', '2 § LSS'],
  ])('%s', (_, text, expected) => {
    const source = parse('text.md', text);
    const [citation] = findCitations(source, undefined).citations;
    expect(citation?.text).toBe(expected);
    expect(text.slice(citation?.range.start.offset, citation?.range.end.offset)).toBe(expected);
  });

  it('each pinpoint has its own', () => {
    const text = 'Se 7 kap. 22, 23 och 26 §§ samt 3 § första och andra styckena OSL';
    const [citation] = read(text).citations;
    const places = citation?.pinpoints.map(({ range }) => text.slice(range.start.offset, range.end.offset));
    expect(places).toEqual(['7 kap. 22', '23', '26 §§', '3 § första', 'andra styckena']);
  });

  it('of ordinals in figures are whole', () => {
    const text = 'Se 3 § 1:a och 2:a styckena OSL';
    const places = read(text).citations.flatMap(({ pinpoints }) =>
      pinpoints.map(({ range }) => text.slice(range.start.offset, range.end.offset)),
    );
    expect(places).toEqual(['3 § 1:a', '2:a styckena']);
  });

  it('wild text: places lie within the citation, in order', () => {
    const words = [
      '16 kap. ',
      '3 § ',
      'HSL ',
      'SoL',
      '(',
      ')',
      ', ',
      'och ',
      '2017:30 ',
      'lagen ',
      'SOSFS ',
      's. ',
      '8 a',
      '-',
      '.',
      '*',
      '\n',
      'å',
      '§',
      'samma lag ',
      'prop. 2002/03:12 ',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), fc.boolean(), (parts, bare) => {
        const text = parts.join('');
        let end = 0;
        for (const citation of read(text, bare ? '9999:999' : undefined).citations) {
          expect(citation.range.start.offset).toBeGreaterThanOrEqual(end);
          expect(text.slice(citation.range.start.offset, citation.range.end.offset)).toBe(citation.text);
          for (const { range } of citation.pinpoints) {
            expect(range.start.offset).toBeGreaterThanOrEqual(citation.range.start.offset);
            expect(range.end.offset).toBeLessThanOrEqual(citation.range.end.offset);
          }
          end = citation.range.end.offset;
        }
      }),
    );
  });
});

describe('hostile text', () => {
  it.each(['första, ', 'a, ', 'punkt 1, ', 'första meningen, '])(
    'of “%s” over and over is read in linear time',
    (words) => {
      const text = words.repeat(50_000 / words.length);
      expect(lines(text, '9999:999')).toEqual([]);
    },
    5_000,
  );

  it.each([
    '1-2-',
    's. 1, 2 och ',
    'prop. 2012/13:77 s. 1, 2 f., 3–4, ',
    '3 § 1, 2, ',
    'steg 1, 2, 3 kap. ',
    'HSL 3 § ',
    'HSL 3 § och 9 § LSS ',
    '§ 9, 8 a-b §§ ',
    '16:3 HSL 8a ',
  ])('of “%s” over and over takes time as its length does', (words) => {
    expect(growth((size) => read(words.repeat(size)), 200)).toBeLessThan(1.6);
  });
});
