import { describe, expect, it } from 'vitest';
import { tellPinpoints } from '../../src/lib/pinpoint-words.js';
import { citing, meaningOf, named, numbered, published } from './citing.js';

describe('pinpoints by the book', () => {
  it.each([
    ['K16P3', '16 kap. 3 §'],
    ['P8a', '8 a §'],
    ['K11P1 K11P1a', '11 kap. 1 och 1 a §§'],
    ['P5 -P12', '5–12 §§'],
    ['P2 -P5 P7 P8', '2–5, 7 och 8 §§'],
    ['P16S1 P16S2 P17 -P29 P32', '16 § första och andra styckena och 17–29 och 32 §§'],
    ['P9N1', '9 § 1'],
    ['P9N6 -P9N10', '9 § 6–10'],
    ['P32N39 P32N40', '32 § 39 och 40'],
    ['P10Nf', '10 § f'],
    ['P3S4N2', '3 § fjärde stycket 2'],
    ['P3S4N2 P3S5', '3 § fjärde stycket 2 och femte stycket'],
    ['P1S12 P1S13', '1 § tolfte och 13:e styckena'],
    ['P4S1M2', '4 § första stycket andra meningen'],
    ['P4M1 P4M2', '4 § första och andra meningarna'],
    ['S3N2b', 'tredje stycket 2 b'],
    ['S3N2 S3N3 S3N4b', 'tredje stycket 2, 3 och 4 b'],
    ['K2', '2 kap.'],
    ['K2 K3', '2 och 3 kap.'],
    ['K2 -K4', '2–4 kap.'],
    ['K2P7 K3P1 K5P8a', '2 kap. 7 §, 3 kap. 1 § och 5 kap. 8 a §'],
    ['K6P3 K7P19 K7P20', '6 kap. 3 § och 7 kap. 19 och 20 §§'],
    ['K2P3 -K4P1', '2 kap. 3 §–4 kap. 1 §'],
    ['K5P1N3 K5P2', '5 kap. 1 § 3 och 2 §'],
    ['s51 s62', 's. 51 och 62'],
    ['s112 -s121 s141 -s142', 's. 112–121 och 141–142'],
    ['-P5', '5 §'],
  ])('%s: %s', (provisions, words) => {
    expect(tellPinpoints(citing(numbered('9999:999'), provisions).pinpoints)).toBe(words);
  });
});

describe('canonical', () => {
  it.each([
    [citing(named('HSL', { number: '2017:30' }), 'K16P3'), '16 kap. 3 § HSL'],
    [citing(numbered('1982:763'), 'P3f'), '3 f § HSL (1982:763)'],
    [citing(numbered('2001:453'), 'K11P1 K11P1a'), '11 kap. 1 och 1 a §§ SoL (2001:453)'],
    [citing(numbered('2025:400'), 'K7P2'), '7 kap. 2 § SoL'],
    [citing(named('LSS'), 'P9N1'), '9 § 1 LSS'],
    [citing(named('SkoL', { number: '2010:800' }), 'P25'), '25 § skollagen (2010:800)'],
    [
      citing(named('LOS'), 'K4P4'),
      '4 kap. 4 § lagen (2017:612) om samverkan vid utskrivning från sluten hälso- och sjukvård',
    ],
    [citing(numbered('2001:453')), 'socialtjänstlagen (2001:453)'],
    [citing(numbered('1949:381')), 'föräldrabalken (1949:381)'],
    [citing(numbered('2017:30')), 'hälso- och sjukvårdslagen (2017:30)'],
    [citing(named('LSS')), 'lagen (1993:387) om stöd och service till vissa funktionshindrade'],
    [citing(named('RF')), 'regeringsformen (1974:152)'],
    [citing(named('tryckfrihetsförordningen'), 'K2'), '2 kap. TF'],
    [citing(named('successionsordningen'), 'P1'), '1 § successionsordningen (1810:0926)'],
    [citing(numbered('2019:979', { amending: true })), 'SFS 2019:979'],
    [citing(numbered('2017:30', { amending: true })), 'SFS 2017:30'],
    // Acts that the register does not have.
    [citing(numbered('2004:575'), 'P2 -P5', '2-5 §§ i lagen (2004:575)'), '2–5 §§ lagen (2004:575)'],
    [citing(numbered('1992:824'), '', 'Förordningen (1992:824)'), 'förordningen (1992:824)'],
    [citing(numbered('1974:152'), '', 'kungörelsen (1974:152)'), 'regeringsformen (1974:152)'],
    [citing(numbered('2004:575'), '', 'SFS 2004:575'), 'SFS 2004:575'],
    [citing(numbered('9999:999'), 'K2P3b', '2 kap. 3 b §'), '2 kap. 3 b § SFS 9999:999'],
    [citing(named('Alkohollagen', { number: '1994:1738' }), 'K6P3'), '6 kap. 3 § alkohollagen (1994:1738)'],
    [citing(named('MBL', { number: '1976:580' }), 'P11'), '11 § MBL (1976:580)'],
    [citing(named('lagen om europabolag', { number: '2004:575' })), 'lagen (2004:575) om europabolag'],
    [citing(named('påhittadelagen'), 'P3', '3 § påhittadelagen'), '3 § påhittadelagen'],
    [citing(published('regulation', 'SOSFS', '2007:10')), 'SOSFS 2007:10'],
    [citing(published('regulation', 'SOSFS', '2008:20'), 'P5 -P12'), '5–12 §§ SOSFS 2008:20'],
    [citing(published('prop', 'prop.', '2002/03:12'), 's51 s62'), 'prop. 2002/03:12 s. 51 och 62'],
    [citing(published('bet', 'bet.', '2024/25:SoU23')), 'bet. 2024/25:SoU23'],
    [citing(published('meddelandeblad', 'Meddelandeblad', '1/2010')), 'Meddelandeblad 1/2010'],
    [citing(published('committee', 'S', '2017:01')), 'S 2017:01'],
  ])('%#', (citation, canonical) => {
    expect(meaningOf(citation).canonical).toBe(canonical);
  });
});
