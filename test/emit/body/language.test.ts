import { describe, expect, it } from 'vitest';
import { isOwnForeign, languageOf, primaryOf, regionOf } from '../../../src/emit/body/language.js';
import { read } from '../reading.js';

describe('a language tag', () => {
  it.each([
    ['sv', 'sv', 'sv', 'SE'],
    ['en', 'en', 'en', 'GB'],
    ['EN-us', 'EN-us', 'en', 'US'],
    ['sv-FI', 'sv-FI', 'sv', 'FI'],
    ['sr-Latn-RS', 'sr-Latn-RS', 'sr', 'RS'],
    ['en-x-easy', 'en-x-easy', 'en', 'GB'],
    ['fi', 'fi', 'fi', undefined],
    ['sva', 'sva', 'sva', undefined],
    ['', 'sv', 'sv', 'SE'],
    ['svenska', 'sv', 'sv', 'SE'],
    ['en-', 'sv', 'sv', 'SE'],
    ['sv" onload="x', 'sv', 'sv', 'SE'],
  ])('%j is %j: language %j, region %j', (tag, language, primary, region) => {
    expect([languageOf(tag), primaryOf(tag), regionOf(tag)]).toEqual([language, primary, region]);
  });
});

it.each([
  ['sv', 'sv', false],
  ['SV-fi', 'sv', false],
  ['sva', 'sv', true],
  ['en', 'sv', true],
  ['en-GB', 'en', false],
] as const)('the own words of an agreement in %j, in %j, are foreign: %j', (language, locale, isForeign) => {
  const { agreement } = read('---\nid: x\n---\n');
  expect(isOwnForeign({ agreement: { ...agreement, language }, locale })).toBe(isForeign);
});
