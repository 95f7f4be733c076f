import { describe, expect, it } from 'vitest';
import { fixDocument } from '../../src/cli/fix/fix-document.js';
import { compile } from '../../src/compile.js';
import { edit } from '../../src/edit/edit.js';
import { sample } from '../support/sample.js';
import { TODAY } from '../support/test-rule.js';

const textOf = (body: string) => sample(`---\nadopted: 2021-05-01\n---\n\n## Bakgrund\n\n${body}\n`);

/** A body after all that is fixed or proposed, and after doing it again. */
function fixed(body: string): readonly [string, string] {
  const once = allFixed(textOf(body));
  return [bodyOf(once), bodyOf(allFixed(once))];
}

function allFixed(text: string): string {
  const after = edit(text, compile('exempel.md', text, { day: TODAY }).findings).text;
  return after === text ? text : allFixed(after);
}

function bodyOf(text: string): string {
  return text.slice(text.indexOf('## Bakgrund') + '## Bakgrund'.length).trim();
}

const KEPT = {
  'goes on after what was read, or before': [
    'Se SoL 5:8 a och 5:9.',
    'Se SoL 5 kap. 8 a.',
    'Enligt SoL 5 kap. 8 a ska planer finnas.',
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
    'Se OSL 26:1 i.',
    'Se 5 kap. 8§a SoL.',
    'Enligt 5 kap. 8§a SoL ska planer finnas.',
    'Se 5 kap. 8§ a SoL.',
    'Se SoL 5:8 *a*.',
    'Se **SoL 5:8** a.',
    'Se SoL 5:8 **a** och c.',
    'Se SoL 5:8 `a`.',
    'Se SoL 5:8[^1] a.\n\n[^1]: Ord.',
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
  'goes on in brackets, after a dash or with the number of its act': [
    'Se 3 f § hälso- och sjukvårdslagen (1982:763; HSL).',
    'Se 5 kap. 8 a § socialtjänstlagen (2001:453; SoL).',
    'Se 3 f § HSL (1982:763, ändrad 2009:979).',
    'Se 3 f § HSL (1982:763; omtryckt 1992:567).',
    'Se 3 f § HSL (1982: 763).',
    'Hälso- och sjukvårdslagens 3 f § (1982:763) gäller.',
    'Se 3 f § hälso- och sjukvårdslagen – HSL (1982:763).',
    'Se 3 f § HSL LSS.',
    'Se 3 f § HSL, lagen om vård.',
    'Se 3 f § HSL (1982:763) – planer.',
  ],
  'may begin with a chapter of the agreement, or is of a provision that is not there': [
    'Kap. 4, 3 f § HSL (1982:763).',
    'Se kapitel 3, 9§ LSS.',
    'Se kapitel 4, 5 kap. 8 a § SoL',
    'Se kap. 3 och 9§ LSS',
    'Se 3 kap 9§ LSS.',
  ],
  'stretches over two acts, or over a line that ends before or after the act': [
    'SoL 7 kap 2 §\nHSL 16 kap 3 §',
    'Se SoL 7 kap 2 §\nHSL 16 kap 3 §.',
    'SoL 7 kap 2 § HSL 16 kap 3 §',
    'SoL 5 kap 8 a §\nHSL 8 a §',
    'Enligt 8 a §\nHSL (1982:763) ska parterna samverka.',
  ],
  'is told of by a source, or of another time': [
    'Prop. 2008/09:193 föreslog att 8 a § HSL (1982:763) skulle ändras.',
    'JO uttalade att 8 a § HSL (1982:763) gäller.',
    'Enligt förarbetena till 8 a § HSL (1982:763) ska parterna samverka.',
    'Enligt propositionen till 8 a § HSL (1982:763) ska parterna samverka.',
    'I kommentaren till 8 a § HSL (1982:763) anges detta.',
    'Paragrafen flyttades från 8 a § HSL (1982:763).',
    'Kravet i 8 a § HSL (1982:763) överfördes till den nya lagen.',
    'Regeringen införde kravet i 8 a § HSL (1982:763).',
    'Lagändringen i 8 a § HSL (1982:763) innebar en skyldighet.',
    'Skyldigheten reglerades i 8 a § HSL (1982:763).',
    'Skyldigheten följde av 8 a § HSL (1982:763).',
    'SOSFS 2007:10 hänvisar till 3 f § HSL (1982:763).',
    'Socialstyrelsens meddelandeblad 1/2010 beskriver 8 a § HSL (1982:763).',
    'Regeringen föreslår att 8 a § HSL (1982:763) ändras.',
    'En plan som gjordes enligt 3 f § HSL (1982:763) gäller.',
    'Enligt 8 a § HSL (1982:763) har parterna varit skyldiga att samverka.',
    'Se 3 f § HSL (1982:763) i lydelse enligt SFS 2009:979.',
    'Socialstyrelsen anser att planer enligt 3 f § HSL (1982:763) behövs.',
    'Enligt 3 f § HSL (1982:763) behövdes en plan år 2015.',
    'Enligt 8 a § HSL (1982:763) låg ansvaret hos regionen.',
    'Regionen sökte stöd enligt 3 f § HSL (1982:763).',
    'Parterna har länge samverkat enligt 8 a § HSL (1982:763).',
  ],
  'stands under words of another time or of a source': [
    'Tidigare gällde:\n\n- 8 a § HSL (1982:763)\n- 3 f § HSL (1982:763)',
    'Listan är från rapporten:\n\n- Planer enligt 3 f § HSL (1982:763).',
    '| Tidigare lagrum | Vad |\n| --- | --- |\n| 3 f § HSL (1982:763) | Plan |',
    '## Tidigare lagstiftning\n\nEnligt 3 f § HSL (1982:763) ska en plan upprättas.',
  ],
  'is a part of quoted words, a title or a note': [
    'Enligt 8 a § HSL (1982:763) ”ska landstinget ingå en överenskommelse”.',
    '*Överenskommelse enligt 8 a § HSL (1982:763)*',
    'Se rapporten Samverkan enligt 8 a § HSL (1982:763).',
    '- Överenskommelse enligt 8 a § HSL (1982:763)',
    '<q>Enligt 8 a § HSL (1982:763) ska de samverka.</q>',
    'Som sagt.[^1]\n\n[^1]: 8 a § HSL (1982:763).',
    'Det står i **3 f § HSL (1982:763)**.',
  ],
  'may begin before what was read': [
    'Insatsen är för grupp 8 a och 3 f § HSL (1982:763).',
    'Insatsen är för grupp 8 a och 3f§ HSL (1982:763).',
    '| Lagrum | Vad |\n| --- | --- |\n| 8 a\\|8 b §§ HSL (1982:763) | Plan |',
    'Se punkt 2, 3 f § HSL (1982:763).',
    'Se punkt 2, 3f§ HSL (1982:763).',
    'Kravet i 3 f § HSL (1982:763) gäller.',
    'Se `bilaga` 3 f § HSL (1982:763).',
  ],
  'would lose words, or say the same twice': [
    'HSL (SFS 1982:763) 8 a §; 3 f § hälso- och sjukvårdslagen (HSL), SFS 1982:763.',
    'Se 8 a § HSL (1982:763), 8 b § HSL (1982:763).',
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
    ['Enligt OSL 26:1 c ska planer finnas.', 'Enligt 26 kap. 1 c § OSL ska planer finnas.'],
    ['Se SoL 5:8 a.', 'Se 7 kap. 2 § SoL (2025:400).'],
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
    ['Enligt 3 f § HSL (1982:763) ska en plan upprättas.', 'Enligt 16 kap. 4 § HSL (2017:30) ska en plan upprättas.'],
    ['Se 5 kap. 8 a § SoL (2001:453).', 'Se 7 kap. 2 § SoL (2025:400).'],
    ['- 3 f § HSL (1982:763)\n- 9 § LSS', '- 16 kap. 4 § HSL (2017:30)\n- 9 § LSS'],
    [
      '| Lagrum | Vad |\n| --- | --- |\n| 3 f § HSL (1982:763) | Plan |',
      '| Lagrum | Vad |\n| --- | --- |\n| 16 kap. 4 § HSL (2017:30) | Plan |',
    ],
    ['Planen görs gemensamt (5 kap. 8 a § SoL (2001:453)).', 'Planen görs gemensamt (7 kap. 2 § SoL (2025:400)).'],
    [
      'Parterna samverkar i enlighet med 8 a § HSL (1982:763).',
      'Parterna samverkar i enlighet med 16 kap. 3 § HSL (2017:30).',
    ],
    [
      'Kravet regleras i 8 a § HSL (1982:763), som gäller regionen.',
      'Kravet regleras i 16 kap. 3 § HSL (2017:30), som gäller regionen.',
    ],
    [
      'Kravet följer av 5 kap. 8 a § SoL (2001:453) och 8 a § HSL (1982:763).',
      'Kravet följer av 7 kap. 2 § SoL (2025:400) och 16 kap. 3 § HSL (2017:30).',
    ],
    [
      'Enligt 7 § LSS och 3 f § HSL (1982:763) ges stöd både i området och i boendet.',
      'Enligt 7 § LSS och 16 kap. 4 § HSL (2017:30) ges stöd både i området och i boendet.',
    ],
    ['Se 5 kap. 8 a § SoL\n(2001:453). Planen följs upp.', 'Se 7 kap. 2 § SoL (2025:400). Planen följs upp.'],
    ['8 a§ HSL (1982:763), 8b§ HSL (1982:763)', '8 a § HSL (1982:763), 8 b § HSL (1982:763)'],
  ])('%j becomes %j', (before, after) => {
    expect(fixed(before)).toEqual([after.trim(), after.trim()]);
  });
});

it('moves of provisions are proposed, and not made', () => {
  const text = textOf('Enligt 3 f § HSL (1982:763) ska en plan upprättas, se 2 kap. 7§ SoL.');
  const before = compile('exempel.md', text, { day: TODAY });
  expect(before.findings.find(({ rule }) => rule === 'citation-repealed')?.fix).toMatchObject({ proposal: true });
  const { after } = fixDocument(before, { day: TODAY });
  expect(bodyOf(after.agreement.source.text)).toBe(
    'Enligt 3 f § HSL (1982:763) ska en plan upprättas, se 2 kap. 7 § SoL.',
  );
});
