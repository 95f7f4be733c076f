import { describe, expect, it } from 'vitest';
import { fixDocument } from '../../src/cli/fix/fix-document.js';
import { compile } from '../../src/compile.js';
import { sample } from '../support/sample.js';
import { TODAY } from '../support/test-rule.js';

/** A body after `lint --fix`, and after doing it again. */
function fixed(body: string): readonly [string, string] {
  const text = sample(`---\nadopted: 2021-05-01\n---\n\n## Bakgrund\n\n${body}\n`);
  const options = { day: TODAY };
  const once = fixDocument(compile('exempel.md', text, options), options).after;
  const twice = fixDocument(compile('exempel.md', once.agreement.source.text, options), options).after;
  return [bodyOf(once.agreement.source.text), bodyOf(twice.agreement.source.text)];
}

function bodyOf(text: string): string {
  return text.slice(text.indexOf('## Bakgrund') + '## Bakgrund'.length).trim();
}

const KEPT = {
  'goes on after what was read, or before': [
    'Se SoL 5:8 a.',
    'Se SoL 5:8 a och 5:9.',
    'Se SoL 5 kap. 8 a.',
    'Enligt SoL 5 kap. 8 a ska planer finnas.',
    'Enligt SoL 5:8 a ska planer finnas.',
    'Enligt SoL 5:8 a och 5:9 ska planer finnas.',
    'Enligt SoL 5:8a-b ska planer finnas.',
    'Enligt SoL 5:8a–9 ska planer finnas.',
    'Se SoL 5:8a-b.',
    'Se SoL 5:8a–9.',
    'Se SoL 5:8a – 9.',
    'Se SoL 5:8a, 9.',
    'Enligt SoL 5:8a, 9 ska planer finnas.',
    'Se SoL 5:8a och 5:9.',
    'Enligt SoL 5:8a och 5:9 ska planer finnas.',
    'Se OSL 26:1 c.',
    'Enligt OSL 26:1 c ska planer finnas.',
    'Se OSL 26:1 i.',
    'Se 5 kap. 8§a SoL.',
    'Enligt 5 kap. 8§a SoL ska planer finnas.',
    'Se 5 kap. 8§ a SoL.',
    'Se SoL 5:8 *a*.',
    'Se **SoL 5:8** a.',
    'Se SoL 5:8 **a** och c.',
    'Se SoL 5:8 `a`.',
    'Se SoL 5:8[^1] a.\n\n[^1]: Se OSL 26:1 c.',
    'Se SoL 5:8\na.',
    '| Lag | Ansvar |\n| --- | --- |\n| SoL 5:8 a | OSL 26:1 c |',
    'Se SoL 5:8a ff.',
    'Se SoL 5:8a f.',
    'Se SoL 5:8a m.fl.',
    'Se SoL 5:8a och följande.',
    'Se SoL 5:8a:2.',
    'Se SoL 5:8a § 2.',
    'Se SoL 5:8a t.o.m. 9.',
    'Se SoL 5:8a samt resp. 9.',
    'Se SoL 5:8 (a).',
    'Se LSS 9.1.2.',
    'Se LSS 9.1 och 2.',
    'Se SoL 5:8a/9.',
    'Se 8a och SoL 5:9.',
    'Se SoL 5 kap 8a § och 9.',
    '    Se SoL 5:8 a.',
    'Se SoL 5:8\u00A0a.',
  ],
  'is of a part of a section': [
    'Se LSS 9:1 st 2.',
    'Se SoL 5:8a 2 st.',
    'Se SoL 5:8a p. 2.',
    'Se SoL 5 kap 8a §, andra stycket.',
    'Se 5 kap. 8 a § SoL andra meningen.',
    'Se 3 f § HSL första stycket 2.',
    'Se 3 f § HSL (första stycket).',
    'Se 3 f § *första stycket* HSL.',
    'Se första stycket i 3 f § HSL.',
    'Se 3 f § HSL sista stycket.',
    'Se 8 a § HSL (2017:30) första stycket.',
    'Se 8 a § andra stycket HSL (2017:30).',
  ],
  'is told as history, or beside what is now in force': [
    'Parterna ingick avtalet enligt 3 f § HSL.',
    'Överenskommelsen är slutet enligt 5 kap. 8 a § SoL.',
    'Parterna tecknade avtalet med stöd av 3 f § HSL.',
    'Avtalet antogs av regionen enligt 3 f § HSL.',
    'Se tidigare 3 f § HSL.',
    'Se fd 3 f § HSL.',
    'Se f.d. 3 f § HSL.',
    'Se f d 3 f § HSL.',
    'Se förut 3 f § HSL.',
    'Se förutvarande 3 f § HSL.',
    'Se då gällande 3 f § HSL.',
    'Se äldre 3 f § HSL.',
    'Se gamla 3 f § HSL.',
    'Se 3 f § HSL i dess lydelse före reformen.',
    'Se 3 f § HSL i lydelsen från start.',
    'Se 3 f § HSL (nu 16 kap. 4 §).',
    'Se 3 f § HSL, nu 16 kap. 4 § HSL.',
    'Se 3 f § HSL, numera flyttad.',
    'Planen följer 3 f § HSL; se 16 kap. 4 § HSL.',
    'Enligt 3 f § HSL, som den då löd, ska planer finnas.',
    'Se 3 f § HSL (gamla lagen).',
    'Den 1 juli 2013 fick HSL en ny regel, 3 f § HSL.',
  ],
  'is quoted, or a title': [
    'Lagen säger ”enligt 3 f § HSL”.',
    'Lagen säger "enligt 3 f § HSL".',
    'Lagen säger «enligt 3 f § HSL».',
    'Lagen säger »enligt 3 f § HSL».',
    'Lagen säger ’3f § HSL’.',
    'Lagen säger ”enligt 16 kap 3§ HSL”.',
    'Lagen säger ”enligt 16 kap 3§ HSL.',
    '> Se 16 kap 3§ HSL.',
    '> Se 3 f § HSL.',
    'Lagen säger ”Landstinget ska samverka”.',
    '> Landstinget ska samverka.',
    'Boken *Landstingets planer* är gammal.',
  ],
  'ends with the full stop of the sentence': [
    'Se HSL 3f § 1 st. Nästa mening.',
    'HSL 16 kap 3 § 2 st. Ny mening.',
    'Se HSL 16 kap 3 § 2 st.',
    'Se HSL 16 kap.',
  ],
};

describe.each(Object.entries(KEPT))('nothing is changed where a citation %s', (_, bodies) => {
  it.each(bodies)('%j', (body) => {
    expect(fixed(body)).toEqual([body.trim(), body.trim()]);
  });
});

describe('what is safe is changed', () => {
  it.each([
    ['Se 8 och 9§ SoL.', 'Se 8 och 9 § SoL.'],
    ['Se 5 kap. 8, 9§ SoL.', 'Se 6 kap. 1 och 3 §§, 7 kap. 1 § och 13 kap. 10 § SoL (2025:400).'],
    ['Se 5 kap. och 9§ HSL.', 'Se 5 kap. och 9 § HSL.'],
    ['Se 5 kap 8a § SoL första stycket.', 'Se 5 kap. 8 a § SoL första stycket.'],
    ['Se SoL 5 kap 8a § andra meningen.', 'Se 5 kap. 8 a § andra meningen SoL.'],
    ['Enligt HSL 16 kap 3 § 2 st. ska planer finnas.', 'Enligt 16 kap. 3 § 2 st. HSL ska planer finnas.'],
    ['Se 16 kap 3§ HSL.', 'Se 16 kap. 3 § HSL.'],
    ['Se 7 kap 2§ SoL.', 'Se 7 kap. 2 § SoL.'],
    ['Se 5 kap. 8 a § SoL.', 'Se 7 kap. 2 § SoL (2025:400).'],
    ['Se 3 f § HSL.', 'Se 16 kap. 4 § HSL (2017:30).'],
    ['Se HSL 3 f §.', 'Se 16 kap. 4 § HSL (2017:30).'],
    ['Se SoL 5:8a.', 'Se 7 kap. 2 § SoL (2025:400).'],
    ['Se LSS 9.1.', 'Se 9 § 1 LSS.'],
    ['Se 5 kap. 8 a och 9 §§ SoL.', 'Se 7 kap. 2 § och 13 kap. 10 § SoL (2025:400).'],
    ['Se 5 kap 8a§ SoL och 7§ LSS.', 'Se 7 kap. 2 § SoL (2025:400) och 7 § LSS.'],
    ['Se 5 kap. 8 a § SoL och 7 § LSS.', 'Se 7 kap. 2 § SoL (2025:400) och 7 § LSS.'],
    ['Se 5 kap. 8 a § SoL, 7 § LSS och 16 kap 3§ HSL.', 'Se 7 kap. 2 § SoL (2025:400), 7 § LSS och 16 kap. 3 § HSL.'],
    [
      'Enligt **16 kap 3§ HSL**, å andra sidan, gäller detta.',
      'Enligt **16 kap. 3 § HSL**, å andra sidan, gäller detta.',
    ],
    ['Enligt 16 kap 3§ HSL i samband med planen.', 'Enligt 16 kap. 3 § HSL i samband med planen.'],
    ['Se 16 kap\n3§ HSL.', 'Se 16 kap. 3 § HSL.'],
    ['Se 16 kap 3§ HSL[^1].\n\n[^1]: Jfr 7 kap 2§ SoL.', 'Se 16 kap. 3 § HSL[^1].\n\n[^1]: Jfr 7 kap. 2 § SoL.'],
    [
      '| Lag | Ansvar |\n| --- | --- |\n| 16 kap 3§ HSL | 3 f § HSL |',
      '| Lag | Ansvar |\n| --- | --- |\n| 16 kap. 3 § HSL | 16 kap. 4 § HSL (2017:30) |',
    ],
    ['- 16 kap 3§ HSL\n- 9 § LSS\n- 7 kap 2§ SoL', '- 16 kap. 3 § HSL\n- 9 § LSS\n- 7 kap. 2 § SoL'],
    ['Insatser för äldre ges enligt 3 f § HSL.', 'Insatser för äldre ges enligt 16 kap. 4 § HSL (2017:30).'],
    ['Stödet ges (16 kap 3§ HSL) av regionen.', 'Stödet ges (16 kap. 3 § HSL) av regionen.'],
    ['Se 8 a § HSL (2017:30).', 'Se 16 kap. 3 § HSL (2017:30).'],
    ['Ordet ”plan” finns i 16 kap 3§ HSL.', 'Ordet ”plan” finns i 16 kap. 3 § HSL.'],
    ['    Se 16 kap 3§ HSL.', '    Se 16 kap. 3 § HSL.'],
  ])('%j becomes %j', (before, after) => {
    expect(fixed(before)).toEqual([after.trim(), after.trim()]);
  });
});
