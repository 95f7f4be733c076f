import { describe, expect, it } from 'vitest';
import { dateInvalid } from '../../src/check/rules/date-invalid.js';
import { sample } from '../support/sample.js';
import { findingsOf, testRule } from '../support/test-rule.js';

testRule(dateInvalid, {
  bad: [
    '---\nvalidity: { from: ⟦snart⟧, to: ⟦"1/9 2017"⟧ }\n---\n',
    '---\nadopted: [{ by: A, date: ⟦igår⟧ }]\n---\n',
    '---\nrenewal: { period: ⟦två år⟧, notice: ⟦12M⟧ }\ntermination: { notice: ⟦P0D⟧ }\n---\n',
    '---\nrevision: { latest: ⟦17⟧, planned: ⟦2024/2023⟧ }\n---\n',
    '---\nfollowUp: { every: ⟦P1.5Y⟧, first: ⟦""⟧, last: ⟦2021-02-29⟧ }\n---\n',
    '---\nreplaces: [{ title: A, adopted: ⟦förut⟧ }]\nrelated: [{ title: B, adopted: ⟦sedan⟧ }]\n---\n',
    '---\nsignatories: [{ role: A, signed: 2026-01-01 }, { role: B, signed: ⟦signature⟧ }]\n---\n',
    '---\nstatus: ended\nadopted: ⟦2017-13-01⟧\n---\n',
  ],
  good: [
    '---\nadopted: 2017\nvalidity: { from: signature, to: 2020-02-29 }\n---\n',
    '---\nadopted: " 2017-09 "\nrevision: { planned: 2023/2024 }\n---\n',
    '---\nadopted: true\nvalidity: { from: [2020], to: { year: 2020 } }\nrenewal: { period: 2 }\n---\n',
    '---\nversion: "1/9 2017"\nnotice: 12 månader\n---\n',
  ],
});

describe('date-invalid says what to write, when it is sure', () => {
  const message = (key: string, value: string) => {
    const [parent, child] = key.split('.');
    const yaml = child ? `${parent}: { ${child}: ${JSON.stringify(value)} }` : `${key}: ${JSON.stringify(value)}`;
    return findingsOf(dateInvalid, sample(`---\n${yaml}\n---\n`))[0]?.message.sv;
  };

  it.each([
    ['1/9 2017', '2017-09-01'],
    ['1 september 2017', '2017-09-01'],
    ['den 1 sept. 2017', '2017-09-01'],
    ['september 2017', '2017-09'],
    ['år 2017', '2017'],
    ['20170901', '2017-09-01'],
    ['2017-9-1', '2017-09-01'],
    ['2017.09.01', '2017-09-01'],
    ['2017/09/01', '2017-09-01'],
    ['2017-09-01T12:00', '2017-09-01'],
    ['2017-9', '2017-09'],
    ['2021 - 2023', '2021/2023'],
    ['2021–2023', '2021/2023'],
    ['2021-2023', '2021/2023'],
    ['2021 till 2023', '2021/2023'],
    ['2021-05 – 2023-04', '2021-05/2023-04'],
  ])('%s is %s', (written, instead) => {
    expect(message('adopted', written)).toBe(`adopted: ”${written}” går inte att läsa som datum. Skriv ${instead}.`);
  });

  it.each([
    'hösten 2023',
    '01/09/2017',
    '170901',
    'i maj 2017 eller senare',
    'tidigast 2017',
    '0000-01-01',
    '2023 - 2021',
  ])('%s is anything', (written) => {
    expect(message('adopted', written)).toBe(`adopted: ”${written}” går inte att läsa som datum.`);
  });

  it.each([
    ['2017-13-01', 'adopted: Månaden i ”2017-13-01” finns inte.'],
    ['2017-00', 'adopted: Månaden i ”2017-00” finns inte.'],
    ['2017-02-30', 'adopted: Dagen ”2017-02-30” finns inte: månaden har 28 dagar.'],
    ['2024/2023', 'adopted: Intervallet ”2024/2023” slutar innan det börjar.'],
  ])('%s cannot be', (written, expected) => {
    expect(message('adopted', written)).toBe(expected);
  });

  it.each([
    ['12 månader', 'P12M'],
    ['1 år', 'P1Y'],
    ['ett år', 'P1Y'],
    ['tolv månader', 'P12M'],
    ['p2y', 'P2Y'],
    ['12m', 'P12M'],
    ['90 dagar', 'P90D'],
    ['Årligen', 'P1Y'],
    ['vartannat år', 'P2Y'],
    ['varje halvår', 'P6M'],
  ])('%s is %s', (written, instead) => {
    expect(message('followUp.every', written)).toBe(
      `followUp.every: ”${written}” går inte att läsa som en tidslängd. Skriv ${instead}.`,
    );
  });

  it.each(['ibland', 'några år', '0 år', 'P1Y eller P2Y', 'vid behov'])('%s is anything', (written) => {
    expect(message('followUp.every', written)).toBe(`followUp.every: ”${written}” går inte att läsa som en tidslängd.`);
  });

  it.each([
    ['validity.from', 'vid parternas undertecknande', 'signature'],
    ['validity.to', 'Tills vidare', 'untilFurtherNotice: true'],
  ])('%s: %s is %s', (key, written, instead) => {
    expect(message(key, written)).toBe(`${key}: ”${written}” går inte att läsa som datum. Skriv ${instead}.`);
  });
});
