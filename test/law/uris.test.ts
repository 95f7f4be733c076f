import { describe, expect, it } from 'vitest';
import type { Work } from '../../src/model/citation.js';
import { citing, meaningOf, named, numbered, published } from './citing.js';

const LAGEN = 'https://lagen.nu/';

describe('places in acts', () => {
  it.each([
    [numbered('2017:30'), '', ['2017:30']],
    [numbered('1810:0926'), '', ['1810:0926']],
    [numbered('2017:30'), 'K16P3', ['2017:30#K16P3']],
    [numbered('1982:763'), 'P8a', ['1982:763#P8a']],
    [numbered('2001:453'), 'K5P8a K5P9', ['2001:453#K5P8a', '2001:453#K5P9']],
    [numbered('9999:999'), 'K1a K2', ['9999:999#K1a', '9999:999#K2']],
    [numbered('9999:999'), 'P26 -P26b', ['9999:999#P26', '9999:999#P26b']],
    [numbered('9999:999'), 'P3S4N2 P3S5', ['9999:999#P3S4N2', '9999:999#P3S5']],
    [numbered('9999:999'), 'S3N2b', ['9999:999#S3N2b']],
    [numbered('1993:387'), 'P9N1', ['1993:387#P9S1N1']],
    [numbered('1998:204'), 'P10Nf', ['1998:204#P10S1Nf']],
    [numbered('9999:999'), 'K5P2S1M2', ['9999:999#K5P2S1']],
    [numbered('9999:999'), 'N4', ['9999:999#S1N4']],
    // Without its chapter a section cannot be found.
    [numbered('2010:800'), 'P25 K2P25', ['2010:800', '2010:800#K2P25']],
    [named('SoL', { number: '2025:400' }), 'P3', ['2025:400']],
    [numbered('1962:700'), 'P3', ['1962:700#P3']],
    [numbered('2019:979', { amending: true }), '', ['2019:979']],
    [named('påhittadelagen'), 'P3', []],
  ] as const)('%#', (work, provisions, paths) => {
    const { places } = meaningOf(citing(work, provisions));
    expect(places.map(({ uri }) => uri)).toEqual(paths.map((path) => LAGEN + path));
    expect(places.every(({ uri, href }) => uri === href)).toBe(true);
  });

  it('stand where the pinpoints stand, or the citation', () => {
    const citation = citing(numbered('2017:30'), 'K16P3 K16P4');
    expect(meaningOf(citation).places.map(({ range }) => range)).toEqual(citation.pinpoints.map(({ range }) => range));
    const whole = citing(numbered('2017:30'));
    expect(meaningOf(whole).places.map(({ range }) => range)).toEqual([whole.range]);
  });
});

describe('places in publications', () => {
  it.each<readonly [Work, string, string, string | undefined]>([
    [published('regulation', 'SOSFS', '2007:10'), '', 'sos:sosfs/2007:10', 'sosfs/2007:10'],
    [published('regulation', 'SOSFS', '2008:20'), 'P5', 'sos:sosfs/2008:20#P5', 'sosfs/2008:20'],
    [published('regulation', 'HSLF-FS', '2017:19'), 'K2P1', 'sos:hslf-fs/2017:19#K2P1', 'hslffs/2017:19'],
    [published('regulation', 'HSLF-FS', '2016:40'), '', 'sos:hslf-fs/2016:40', 'hslffs/2016:40'],
    [published('regulation', 'MSBFS', '2016:40'), '', `${LAGEN}msbfs/2016:40`, 'msbfs/2016:40'],
    [published('prop', 'prop.', '2016/17:106'), 's51', `${LAGEN}prop/2016/17:106#sid51`, 'prop/2016/17:106#sid51'],
    [published('prop', 'prop.', '2002/03:12'), '', `${LAGEN}prop/2002/03:12`, 'prop/2002/03:12'],
    [published('sou', 'SOU', '2020:47'), '', `${LAGEN}sou/2020:47`, 'sou/2020:47'],
    [published('ds', 'Ds', '1997:29'), 's112', `${LAGEN}ds/1997:29#sid112`, 'ds/1997:29#sid112'],
    [published('dir', 'dir.', '2020:68'), '', `${LAGEN}dir/2020:68`, 'dir/2020:68'],
    [published('bet', 'bet.', '1996/97:NU11'), '', `${LAGEN}bet/1996/97:NU11`, 'bet/1996/97:NU11'],
    [published('rskr', 'rskr.', '1996/97:266'), '', `${LAGEN}rskr/1996/97:266`, 'rskr/1996/97:266'],
    [published('skr', 'skr.', '2011/12:3'), '', `${LAGEN}skr/2011/12:3`, 'skr/2011/12:3'],
    [published('meddelandeblad', 'Meddelandeblad', '1/2010'), '', 'sos:meddelandeblad/1-2010', undefined],
    [published('meddelandeblad', 'Meddelandeblad', '1/2010'), 's2', 'sos:meddelandeblad/1-2010#sid2', undefined],
    [published('cirkular', 'Cirkulär', '09:66'), '', 'skr:cirkular/09:66', undefined],
    [published('committee', 'S', '2017:01'), '', 'kommitte:S 2017:01', undefined],
  ])('%#', (work, provisions, uri, path) => {
    const { places } = meaningOf(citing(work, provisions));
    expect(places).toMatchObject([{ uri, href: path === undefined ? undefined : LAGEN + path }]);
  });

  it('are none without a number', () => {
    expect(meaningOf(citing(published('regulation', 'SOSFS'), '', 'SOSFS 2011'))).toMatchObject({
      number: undefined,
      places: [],
      canonical: 'SOSFS 2011',
    });
  });

  it('are the ends of an interval', () => {
    const { places } = meaningOf(citing(published('regulation', 'SOSFS', '2008:20'), 'P5 -P12'));
    expect(places.map(({ uri }) => uri)).toEqual(['sos:sosfs/2008:20#P5', 'sos:sosfs/2008:20#P12']);
  });
});
