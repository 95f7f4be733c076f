import { describe, expect, it } from 'vitest';
import { lawOf } from '../../src/law/law.js';
import type { Citation } from '../../src/model/citation.js';
import type { Day } from '../../src/model/day.js';
import { agreementOf } from '../support/agreement-of.js';
import { growth } from '../support/cost.js';
import { citing, meaningOf, meaningsOf, named, numbered, published, type When } from './citing.js';

const IN_2010: When = { document: 'adopted: [{ date: 2010-05-03 }]' };
const IN_2021: When = { document: 'adopted: [{ date: 2020-11 }, { date: 2021-01-15 }]' };
const IN_2024: When = { document: 'adopted: [{ date: 2024 }]' };
const IN_2026: When = { document: 'adopted: [{ date: 2026-01-15 }]' };

describe('the act that is meant', () => {
  const earlier = (number: string) => ({ introduced: { number, where: 'before' } }) as const;
  const later = (number: string) => ({ introduced: { number, where: 'after' } }) as const;
  it.each<readonly [Citation, When, string | undefined]>([
    // The number in the citation is believed, whatever the day.
    [citing(named('SoL', { number: '2001:453' })), IN_2026, '2001:453'],
    [citing(named('SoL', { number: '2001:453', ...earlier('2025:400') })), IN_2026, '2001:453'],
    [citing(numbered('2004:575'), 'P2'), {}, '2004:575'],
    // Then the number that the text has given before, that the document's day, that the text gives later, that today.
    // What had been repealed before the document was adopted is told of in passing.
    [citing(named('SoL', earlier('2001:453'))), IN_2026, '2025:400'],
    [citing(named('SoL', earlier('2001:453'))), IN_2024, '2001:453'],
    [citing(named('SoL', earlier('2001:453'))), {}, '2001:453'],
    [citing({ ...named('SoL'), era: 'former' }), IN_2026, '2001:453'],
    [citing({ ...named('SoL'), era: 'former' }), IN_2010, '1980:620'],
    [citing({ ...named('SoL'), era: 'new' }), IN_2024, '2025:400'],
    [citing({ ...named('SoL'), era: 'new' }), IN_2026, '2025:400'],
    [citing(named('HSL', earlier('1962:242'))), IN_2021, '1962:242'],
    [citing(named('SoL')), IN_2010, '2001:453'],
    [citing(named('SoL')), IN_2021, '2001:453'],
    [citing(named('SoL')), IN_2026, '2025:400'],
    [citing(named('SoL')), { document: 'adopted: [{ date: 2025-06-30 }]' }, '2001:453'],
    [citing(named('SoL')), { document: 'adopted: [{ date: 2025-07-01 }]' }, '2025:400'],
    [citing(named('SoL')), { document: 'adopted: [{ date: 2025 }]' }, '2001:453'],
    [citing(named('SoL')), { document: 'validity: { from: 1999-01 }' }, '1980:620'],
    [citing(named('SoL')), { document: 'validity: { from: signature, to: 1999 }' }, '2025:400'],
    [citing(named('SoL')), { ...IN_2021, document: `${IN_2021.document}\nvalidity: { from: 2026-01 }` }, '2001:453'],
    [citing(named('SoL', later('2001:453'))), IN_2026, '2025:400'],
    [citing(named('SoL', later('2001:453'))), {}, '2001:453'],
    [citing(named('SoL')), {}, '2025:400'],
    [citing(named('SoL')), { day: '2024-01-01' }, '2001:453'],
    [citing(named('SoL')), { day: '1970-01-01' }, '2025:400'],
    [citing(named('SoL')), { document: 'adopted: [{ date: 1970 }]' }, '2025:400'],
    [citing(named('kommunallagen')), IN_2010, '1991:900'],
    [citing(named('kommunallagen')), IN_2021, '2017:725'],
    [citing(named('skollagen')), { document: 'adopted: [{ date: 2009 }]' }, '1985:1100'],
    [citing(named('sekretesslagen')), IN_2021, '2009:400'],
    [citing(named('betalningsansvarslagen')), IN_2021, '1990:1404'],
    // A number that the text has given the name by mistake says nothing.
    [citing(named('HSL', earlier('2001:453'))), IN_2021, '2017:30'],
    [citing(named('påhittadelagen', earlier('1960:729'))), {}, '1960:729'],
    [citing(named('påhittadelagen', later('1960:729'))), {}, '1960:729'],
    [citing(named('påhittadelagen')), {}, undefined],
    // What only one of the acts has is in that one.
    [citing(named('HSL'), 'P3f'), IN_2021, '1982:763'],
    [citing(named('HSL', earlier('2017:30')), 'P3f'), IN_2021, '1982:763'],
    [citing(named('HSL', earlier('1982:763')), 'K16P3'), IN_2021, '2017:30'],
    [citing(named('HSL'), 'K16P3 K16P4'), IN_2010, '2017:30'],
    [citing(named('HSL'), 'P2a'), IN_2021, '1982:763'],
    [citing(named('HSL'), 'P3f K16P4'), IN_2021, '2017:30'],
    [citing(named('HSL'), 'P3x'), IN_2021, '2017:30'],
    [citing(named('SoL'), 'K5P8a'), IN_2026, '2001:453'],
    [citing(named('SoL'), 'K5P8a'), {}, '2001:453'],
    [citing(named('SoL'), 'K20P3'), IN_2024, '2025:400'],
    [citing(named('SoL'), 'K5P1d'), IN_2026, '2001:453'],
    [citing(named('SoL'), 'K2aP8'), IN_2026, '2001:453'],
    [citing(named('SoL'), 'K5P1'), IN_2026, '2025:400'],
    // A plain number between others is merged in the data, not missing in the law.
    [citing(named('SoL'), 'K10P5'), IN_2021, '2001:453'],
    [citing(named('SoL'), 'K14P4'), IN_2026, '2025:400'],
    // Nothing is known of the numbers of the older acts.
    [citing(named('KL'), 'K5P1'), IN_2010, '1991:900'],
    [citing(named('FL'), 'P20'), IN_2010, '1986:223'],
  ])('%#', (citation, when, number) => {
    expect(meaningOf(citation, when).number).toBe(number);
  });

  it('has the facts of the register', () => {
    const { act } = meaningOf(citing(named('LSS')));
    expect(act).toEqual({
      id: '1993:387',
      title: 'Lag (1993:387) om stöd och service till vissa funktionshindrade',
      abbreviation: 'LSS',
      name: 'lagen om stöd och service till vissa funktionshindrade',
      inForce: { from: { day: '1994-01-01', certainty: 'verified' }, repealed: undefined },
      replacedBy: [],
    });
    expect(meaningOf(citing(numbered('2004:575'))).act).toBeUndefined();
    expect(meaningOf(citing(numbered('constructor'), 'P1')).act).toBeUndefined();
  });
});

describe('faults', () => {
  it.each<readonly [Citation, When, object]>([
    [
      citing(named('HSL', { number: '2017:30' }), 'P8a'),
      IN_2021,
      { kind: 'wrong-act', written: '2017:30', meant: { id: '1982:763' } },
    ],
    [citing(numbered('2017:30'), 'P8a'), {}, { kind: 'wrong-act', written: '2017:30', meant: { id: '1982:763' } }],
    [citing(named('SoL', { number: '2025:400' }), 'K5P8a'), IN_2026, { kind: 'wrong-act', meant: { id: '2001:453' } }],
    [citing(named('HSL', { number: '1982:763' }), 'K16P3'), {}, { kind: 'wrong-act', meant: { id: '2017:30' } }],
    [citing(named('SoL', { number: '2001:453' }), 'K20P3'), {}, { kind: 'wrong-act', meant: { id: '2025:400' } }],
    [
      citing(named('HSL', { number: '2001:453' }), 'K16P3'),
      {},
      { kind: 'wrong-number', written: '2001:453', name: 'HSL', meant: [{ id: '1982:763' }, { id: '2017:30' }] },
    ],
    [
      citing(named('lagen om vård av unga', { number: '1988:870' })),
      {},
      { kind: 'wrong-number', meant: [{ id: '1990:52' }] },
    ],
    [
      citing(named('HSL'), 'K16P3 K16P11'),
      IN_2021,
      { kind: 'no-provision', provision: '16 kap. 11 §', last: '16 kap. 10 §' },
    ],
    [
      citing(named('HSL'), 'K16P10a'),
      IN_2021,
      { kind: 'no-provision', provision: '16 kap. 10 a §', last: '16 kap. 10 §' },
    ],
    [citing(named('HSL'), 'K19'), IN_2021, { kind: 'no-provision', provision: '19 kap.', last: '18 kap.' }],
    [citing(named('HSL'), 'K19P2S1'), IN_2021, { kind: 'no-provision', provision: '19 kap. 2 §', last: '18 kap.' }],
    [citing(named('LSS'), 'P31'), {}, { kind: 'no-provision', provision: '31 §', last: '30 §' }],
    [citing(named('LSS'), 'K2P3'), {}, { kind: 'no-provision', provision: '2 kap. 3 §', last: '30 §' }],
    [citing(named('PSL'), 'K3P8 K5P2'), {}, { kind: 'no-provision', provision: '5 kap. 2 §', last: '5 kap. 1 §' }],
    [citing(named('skollagen'), 'P25'), IN_2021, { kind: 'no-chapter', provision: '25 §' }],
    [citing(named('skollagen', { number: '2010:800' }), 'P25N1'), {}, { kind: 'no-chapter', provision: '25 §' }],
    [citing(named('SoL'), 'P8a'), IN_2021, { kind: 'no-chapter', provision: '8 a §' }],
  ])('%#', (citation, when, fault) => {
    expect(meaningOf(citation, when).fault).toMatchObject(fault);
  });

  it.each<readonly [Citation, When]>([
    // The register does not know the number: it may be an older act with the name.
    [citing(named('HSL', { number: '1962:242' }), 'K16P99'), {}],
    [citing(named('alkohollagen', { number: '2017:30' }), 'K16P3'), {}],
    // The lists are not whole.
    [citing(named('LVU'), 'P9'), {}],
    [citing(named('LSS'), 'P9h'), {}],
    [citing(named('HSL'), 'K12P8'), IN_2021],
    [citing(named('FB'), 'K20P43'), {}],
    [citing(named('FB'), 'K8P1'), {}],
    [citing(named('PL'), 'K99P1'), {}],
    [citing(named('BrB'), 'P3'), {}],
    [citing(named('HSL', { number: '1982:763' }), 'P99'), {}],
    [citing(named('HSL', { number: '1982:763' }), 'K40P1'), {}],
    [citing(named('HSL', { number: '1982:763' }), 'P8a'), {}],
    // What an act is changed by is not what is cited.
    [citing(numbered('2017:30', { amending: true }), 'P8a'), {}],
    [citing(named('HSL', { number: '2001:453', amending: true })), {}],
    [citing(numbered('9999:999'), 'S3N2b'), {}],
    [citing(named('HSL'), 'S3'), IN_2021],
  ])('none %#', (citation, when) => {
    expect(meaningOf(citation, when).fault).toBeUndefined();
  });

  it('let the rest speak of the act that is meant', () => {
    const citation = citing(named('hälso- och sjukvårdslagen', { number: '2017:30' }), 'P8a');
    expect(meaningOf(citation, IN_2021)).toMatchObject({
      number: '1982:763',
      act: { id: '1982:763' },
      canonical: '8 a § HSL (1982:763)',
      places: [{ uri: 'https://lagen.nu/1982:763#P8a' }],
      status: 'repealed',
      successor: { inText: '16 kap. 3 § HSL' },
    });
  });
});

describe('status', () => {
  it.each([
    ['2001:453', '2001-12-31', 'future'],
    ['2001:453', '2002-01-01', 'in-force'],
    ['2001:453', '2025-06-30', 'in-force'],
    ['2001:453', '2025-07-01', 'repealed'],
    ['2001:453', '2030-01-01', 'repealed'],
    ['2017:30', '2026-02-22', 'in-force'],
    ['2017:30', '2026-02-23', 'unknown'],
    ['2017:612', '2017-09-01', 'future'],
    ['1991:900', '2017-12-31', 'in-force'],
    ['1991:900', '2018-01-01', 'repealed'],
    ['1810:0926', '2026-01-01', 'unknown'],
    ['2004:575', '2026-01-01', 'unknown'],
  ])('of %s on %s is %s', (number, day, status) => {
    expect(meaningOf(citing(numbered(number)), { day }).status).toBe(status);
    expect(meaningOf(citing(numbered(number, { amending: true })), { day }).status).toBe(status);
  });

  it.each([
    ['SOSFS 2011:9', '2011-12-31', 'future'],
    ['SOSFS 2011:9', '2012-01-01', 'unknown'],
    ['SOSFS 2005:27', '2026-01-01', 'unknown'],
    ['SOSFS 2007:10', '2026-01-01', 'unknown'],
    ['AFS 2001:1', '2026-01-01', 'unknown'],
  ])('of %s on %s is %s: regulations are not followed', (id, day, status) => {
    const [series = '', number] = id.split(' ');
    expect(meaningOf(citing(published('regulation', series, number)), { day }).status).toBe(status);
  });

  it('of a proposition is not known', () => {
    expect(meaningOf(citing(published('prop', 'prop.', '2016/17:106')))).toMatchObject({
      act: undefined,
      status: 'unknown',
    });
  });
});

describe('lawOf', () => {
  it('tells the day of the register', () => {
    expect(lawOf(agreementOf(''), '2030-01-01' as Day)).toEqual({ asOf: '2026-02-22', meanings: [] });
  });

  it('takes a time that grows with the number of citations and pinpoints alone', () => {
    const one = citing(named('HSL'), 'P3f');
    const several = citing(named('SoL', { number: '2001:453' }), 'K5P8a -K5P9a K2P7');
    const read = (size: number) => {
      const many = { ...several, pinpoints: Array(size).fill(several.pinpoints).flat() };
      expect(meaningsOf([many, ...Array<Citation>(size).fill(one)], IN_2021)).toHaveLength(size + 1);
    };
    expect(growth(read, 1000)).toBeLessThan(1.6);
  }, 30_000);
});
