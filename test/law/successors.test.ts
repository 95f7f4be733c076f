import { describe, expect, it } from 'vitest';
import { citing, meaningOf, named, numbered } from './citing.js';

const SOL = 'socialtjänstlagen (2025:400)';

describe('successor', () => {
  it.each([
    // The map: the very provisions, the least sure of them.
    [numbered('1982:763'), 'P3f', '16 kap. 4 § HSL (2017:30)', '16 kap. 4 § HSL', 'high', true, ['2017:30#K16P4']],
    [numbered('1982:763'), 'P8a P8b', '16 kap. 3 § HSL (2017:30)', '16 kap. 3 § HSL', 'high', true, ['2017:30#K16P3']],
    [numbered('1982:763'), 'P2f', '5 kap. 8 § HSL (2017:30)', '5 kap. 8 § HSL', 'medium', true, ['2017:30#K5P8']],
    [numbered('2001:453'), 'K5P8a', '7 kap. 2 § SoL (2025:400)', '7 kap. 2 § SoL', 'high', true, ['2025:400#K7P2']],
    [
      numbered('2001:453'),
      'K2P7',
      '10 kap. 8 och 9 §§ SoL (2025:400)',
      '10 kap. 8 och 9 §§ SoL',
      'high',
      true,
      ['2025:400#K10P8', '2025:400#K10P9'],
    ],
    [
      numbered('2001:453'),
      'K2P7 K5P8a K11P2',
      '7 kap. 2 §, 10 kap. 8 och 9 §§ och 20 kap. 3 § SoL (2025:400)',
      '7 kap. 2 §, 10 kap. 8 och 9 §§ och 20 kap. 3 § SoL',
      'medium',
      true,
      ['2025:400#K7P2', '2025:400#K10P8', '2025:400#K10P9', '2025:400#K20P3'],
    ],
    // Parts of what the map has.
    [numbered('2001:453'), 'K5P8aS1', '7 kap. 2 § SoL (2025:400)', '7 kap. 2 § SoL', 'high', false, ['2025:400#K7P2']],
    [numbered('2001:453'), 'K2a', '29 kap. SoL (2025:400)', '29 kap. SoL', 'high', true, ['2025:400#K29']],
    [numbered('2001:453'), 'K2aP8', '29 kap. SoL (2025:400)', '29 kap. SoL', 'high', false, ['2025:400#K29']],
    [numbered('2001:453'), 'K8P1', '32 kap. SoL (2025:400)', '32 kap. SoL', 'medium', false, ['2025:400#K32']],
    // What the map leaves out, or is not sure of: the act.
    [numbered('1982:763'), 'P2a', 'hälso- och sjukvårdslagen (2017:30)', undefined, 'high', false, ['2017:30']],
    [numbered('2001:453'), 'K5P8a K3P2', SOL, undefined, 'high', false, ['2025:400']],
    [numbered('2001:453'), 'K5P8a -K5P9a', SOL, undefined, 'high', false, ['2025:400']],
    [numbered('2001:453'), 'S1', SOL, undefined, 'high', false, ['2025:400']],
    [numbered('2001:453'), '', SOL, undefined, 'high', true, ['2025:400']],
    [numbered('1998:531'), '', 'patientsäkerhetslagen (2010:659)', undefined, 'high', true, ['2010:659']],
    [
      named('FL', { number: '1986:223' }),
      'P20',
      'förvaltningslagen (2017:900)',
      undefined,
      'high',
      false,
      ['2017:900'],
    ],
    // An act whose successor is repealed too.
    [numbered('1980:620'), '', SOL, undefined, 'high', true, ['2025:400']],
    [
      named('betalningsansvarslagen'),
      '',
      '5 kap. lagen (2017:612) om samverkan vid utskrivning från sluten hälso- och sjukvård',
      undefined,
      'high',
      true,
      ['2017:612#K5'],
    ],
    [
      named('betalningsansvarslagen'),
      'P3',
      'lagen (2017:612) om samverkan vid utskrivning från sluten hälso- och sjukvård',
      undefined,
      'high',
      false,
      ['2017:612'],
    ],
  ] as const)('%#', (work, provisions, canonical, inText, sure, exact, keys) => {
    expect(meaningOf(citing(work, provisions)).successor).toEqual({
      canonical,
      inText: inText ?? canonical,
      uris: keys.map((key) => `https://lagen.nu/${key}`),
      sure,
      exact,
    });
  });

  it.each([
    ['an act in force', numbered('2017:30'), '2026-01-01'],
    ['an act that was in force that day', numbered('2001:453'), '2024-01-01'],
    ['an act that no act has replaced', numbered('1998:204'), '2026-01-01'],
    ['an act that is not known', numbered('2004:575'), '2026-01-01'],
  ])('none of %s', (_, work, day) => {
    expect(meaningOf(citing(work), { day }).successor).toBeUndefined();
  });

  it('is of the day', () => {
    expect(meaningOf(citing(numbered('1980:620')), { day: '2010-01-01' }).successor?.canonical).toBe(
      'socialtjänstlagen (2001:453)',
    );
  });
});
