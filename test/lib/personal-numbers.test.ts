import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalNumbers, maskPersonalNumbers } from '../../src/lib/personal-numbers.js';

/** Made up, with right check digits; 811228-9874 is one that Skatteverket uses in examples. */
const NUMBERS: readonly (readonly [written: string, masked: string])[] = [
  ['811228-9874', '811228-****'],
  ['811228+9874', '811228+****'],
  ['198112289874', '19811228****'],
  ['19811228-9874', '19811228-****'],
  ['18811228-9874', '18811228-****'],
  ['811228–9874', '811228–****'],
  ['811228\u20119874', '811228\u2011****'],
  ['811228-**9874', '811228-******'],
  ['811228\\-9874', '811228\\-****'],
  ['811288-9868', '811288-****'],
  ['000229-1234', '000229-****'],
];

describe('findPersonalNumbers', () => {
  it.each(NUMBERS)('finds %s', (written, masked) => {
    const number = withCheckDigit(written);
    const text = `Barnet, ${number}, och (${number}). "${number}"`;
    const hidden = number.replace(/\d{4}$/, '****');
    expect(hidden).toBe(masked);
    expect(findPersonalNumbers(text).map((found) => found.masked)).toEqual([hidden, hidden, hidden]);
    expect(findPersonalNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual([number, number, number]);
    expect(maskPersonalNumbers(text)).toBe(text.replaceAll(number, hidden));
  });

  it.each([
    'pnr.811228-9874',
    'Pnr: 811228-9874',
    'PNR/811228-9874',
    'Anna/811228-9874',
    'Anna Berg/19811228-9874',
    'barnet/811228-9874.',
    'Slut.811228-9874',
    '(Anna)/811228-9874',
    'Se https://exempel.se och Anna/811228-9874',
    'bilagor/811228-9874.pdf',
    'https://exempel.se/?pnr=811228-9874',
  ])('finds the number in %j', (text) => {
    expect(findPersonalNumbers(text)).toHaveLength(1);
  });

  it.each([
    '811228-9875', // check digit
    '811328-9874', // month
    '810230-1233',
    '8112289874', // ten digits alone
    '232100-0081', // an organisation
    '556000-4615',
    '802005-5631',
    'dnr 811228-9874',
    'Diarienummer: 811228-9874',
    'reference: "811228-9874"',
    'number: 811228-9874',
    'dnr 2011/811228-9874',
    'Dnr.811228-9874',
    'KS/811228-9874',
    'RSK/811228-9874',
    'KS 2011.811228-9874',
    'version 1.811228-9874',
    'https://exempel.se/811228-9874',
    `https://www.exempel.se/${'lang/'.repeat(30)}811228-9874`,
    'www.exempel.se/fil.811228-9874',
    '[Bilaga](bilagor/811228-9874)',
    'KS-811228-9874',
    'a811228-9874',
    '1811228-9874',
    '811228-98741',
    '811228-9874-1',
    '811228-9874b',
    '070-174 06 05',
    '2026-05-15',
    '2020-06-15/2021-06-15',
    '20230601-20261231',
    '010101-0008', // no serial number
    '(1993:387)',
    '',
  ])('leaves alone %j', (text) => {
    expect(findPersonalNumbers(text)).toEqual([]);
  });

  it.each([
    ['#om-811228-9874', '#om-811228-****'],
    ['https://exempel.se/811228-9874', 'https://exempel.se/811228-****'],
    ['dnr 811228-9874', 'dnr 811228-****'],
    ['232100-0081 och 2020-06-15', '232100-0081 och 2020-06-15'],
    ['8112289874', '8112289874'],
  ])('masks %j, however it is called', (text, masked) => {
    expect(maskPersonalNumbers(text)).toBe(masked);
  });

  it('masks whatever it finds, and keeps all places', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789-+ *'), maxLength: 40 });
    fc.assert(
      fc.property(digits, fc.constantFrom('811228-9874', '19811228-9874'), digits, (before, number, after) => {
        const masked = maskPersonalNumbers(`${before} ${number} ${after}`);
        expect(masked).not.toContain(number);
        expect(masked).toHaveLength(before.length + number.length + after.length + 2);
        expect(findPersonalNumbers(masked)).toEqual([]);
      }),
    );
  });
});

/** The test's numbers end in any digit: the right one is reckoned here in its own way (Skatteverket, SKV 704). */
function withCheckDigit(written: string): string {
  const digits = written.replace(/\D/g, '').slice(-10, -1);
  const products = [...digits].map((digit, index) => String(Number(digit) * (index % 2 === 0 ? 2 : 1)));
  const sum = [...products.join('')].reduce((total, digit) => total + Number(digit), 0);
  return `${written.slice(0, -1)}${(10 - (sum % 10)) % 10}`;
}
