import { describe, expect, it } from 'vitest';
import { placeholderLeft } from '../../src/check/rules/placeholder-left.js';
import { placeholdersIn } from '../../src/check/words/placeholders.js';
import { growth } from '../support/cost.js';
import { sample } from '../support/sample.js';
import { findingsOf, testRule } from '../support/test-rule.js';

const says = (sentence: string) => `## Parter\n\n${sentence}\n`;
const facts = (yaml: string) => `---\n${yaml}\n---\n`;

testRule(placeholderLeft, {
  bad: [
    // blanks
    says('Mellan regionen och ⟦…….kommun⟧.'),
    says('Mellan regionen och ⟦…………⟧ kommun, dnr ⟦.......⟧'),
    says('Mellan ⟦… kommun⟧ och ⟦...kommun⟧ i länet.'),
    says('Ansvarig: ⟦. . . . . . .⟧'),
    says('Namn⟦..............⟧'),
    says('Kostnaden är ⟦____⟧ kronor, och ⟦\\_\\_\\_⟧ procent.'),
    says('Mellan ⟦____kommun⟧ och regionen.'),
    says('**⟦.....kommun⟧** och *⟦.....⟧*'),
    '## Avtal med ⟦.....kommun⟧\n\nText.\n',
    says('| Område | Regionen |\n| --- | --- |\n| Boende | ⟦_____⟧ |'),
    says('Text[^1].\n\n[^1]: Se ⟦(länk lagrum)⟧.'),
    'Före ⟦[namn]⟧.\n\n## Parter\n\nText.\n',
    says('> Mellan ⟦.....kommun⟧ och regionen.'),
    '## Underskrifter\n\nFör ⟦.....kommun⟧\n\n..........\n\n### Ort\n\n____________ och ⟦____kommun⟧\n',
    // instructions
    says('Mellan ⟦[kommunens namn]⟧ och ⟦[namn på kommunen]⟧, ⟦[Datum]⟧.'),
    says('⟦[fyll i verksamhet]⟧ ⟦[Ange diarienummer]⟧ ⟦[Välj]⟧ ⟦[Skriv text]⟧ ⟦[insert date]⟧'),
    says('enligt LVU ⟦(länk lagrum)⟧, rutinen ⟦(länk)⟧, ⟦(fyll i)⟧ och ⟦(ange datum)⟧'),
    says('Mellan ⟦\\<namn på kommunen\\>⟧ och ⟦{{kommun}}⟧.'),
    says('⟦Klicka här för att ange text⟧. ⟦Klicka eller tryck här för att ange datum⟧.'),
    says('⟦Click or tap here to enter text⟧.'),
    says('| Part | Roll |\n| --- | --- |\n| ⟦Välj ett objekt.⟧ | Chef |'),
    says('Se (⟦XX⟧) [rutin](#x) och ⟦[länk]⟧.'),
    // signs in place of something
    says('Kommunen betalar ⟦XX⟧ kronor, och ⟦xxxx⟧ procent, dnr ⟦XX/XXXX⟧, avsnitt ⟦XX⟧, bilaga ⟦XX⟧.'),
    says('Enligt ⟦XX⟧ § SoL. Telefon 08-⟦XXX XX XX⟧.'),
    says('[Rutin ⟦XX⟧](https://exempel.se)'),
    says('Den gäller från ⟦20XX-XX-XX⟧ till ⟦ÅÅÅÅ-MM-DD⟧, det vill säga ⟦20xx⟧, ⟦YYYY-MM-DD⟧ eller ⟦ÅÅÅÅMMDD⟧.'),
    says('Ansvarig är ⟦NN⟧, och ersättare ⟦N.N.⟧ är chef.'),
    says('⟦TODO⟧: skriv mer. ⟦FIXME⟧ ⟦TBD⟧ ⟦Todo⟧: mer.'),
    says('⟦Lorem ipsum⟧ dolor sit amet.'),
    // frontmatter
    facts('title: Överenskommelse mellan ⟦.....kommun⟧ och regionen'),
    facts('title: "Avtal: ⟦[namn]⟧"'),
    facts('title: ⟦>\n  Avtal mellan\n  .....kommun\n⟧'),
    facts('version: ⟦XX⟧\nreference: [{ number: "KS ⟦XXXX⟧" }]'),
    facts('signatories: [{ party: Region Exempel, role: Regiondirektör, name: ⟦NN⟧ }]'),
    facts('followUp: { every: P1Y, responsible: ⟦TBD⟧ }'),
  ],
  good: [
    // ellipses, quotations
    says('Samtal, möten, med mera … Och så vidare... Det tar tid.... Vänta….'),
    says('Lagen säger ”kommunen […] ska”, ”… kommun och region”, ”vård ..... stöd” och (...), [...] eller (.....).'),
    says('Så här: ”mellan … kommun och … region”. Vi sade ”[namn]”.'),
    says('Stöd i hemmet. … kommun och region delar ansvaret.'),
    // contents
    says('Inledning.....4\n1.2 Syfte ........ 12\nBakgrund\u00A0……\u00A07'),
    '## Innehåll\n\n- Inledning ..........\n- Syfte . . . . . . . .\n',
    // to sign on
    '## Underskrifter\n\nOrt och datum\n\n.............\n\nNamn: ______________\n\n| Regionen | Kommunen |\n| --- | --- |\n| ______ | ........ |\n',
    '## Slut {role=signatures}\n\n### Regionen\n\n__________________ ...........\n',
    says('Underskrift: __________ Namnförtydligande: ..........\n\nOrt, datum: _____'),
    '## Slut\n\n___\n\n______\n\nText.\n',
    // forms
    '## Bilaga 1 Mall för lokal överenskommelse\n\nMellan [kommunens namn] och .....\n\n### Kostnader\n\n____ kronor\n',
    '## Bilaga 2 Blankett\n\nNamn: ________ [datum]\n',
    // brackets
    says('- [ ] Gjort\n- [x] Klart'),
    says('Lagen [1993:387] och [1] gäller[^1]. [sic] [kommunen] [vår kursivering] [a]\n\n[^1]: Not.'),
    says('([länk](https://exempel.se)) och [Rutin (länk till pdf)](https://exempel.se) [Välj språk](#x) [namn](#y)'),
    says('[namn]\n\n[namn]: https://exempel.se'),
    says('Uppgifter (namn, adress) lämnas, och skäl (ange vilka) antecknas. (Länkar finns sist.)'),
    says('Kostnaden är < 5 och > 3. a < b och c > d.'),
    // letters that are meant
    says('Enligt XX kap. och avdelning XX, del XX, kapitel XX. Bilaga XX till förordning (EU) 2016/679.'),
    says('Könskromosomerna XX och XY. XXL, XXVI, EXXON, MAXX, `XX`, blankett XX-12.'),
    says('```\n[namn] XX TODO ____\n```'),
    says('Se https://exempel.se/XX/ och www.exempel.se/xx, xx@exempel.se, mall\\_xx.docx, C:\\\\xx'),
    says('Datum skrivs på formen ÅÅÅÅ-MM-DD. Ange datum (YYYY-MM-DD). Personnummer ÅÅÅÅMMDD-XXXX.'),
    says('NN-modellen, NNB, ANN, Ann, TBC, todo-lista, att göra.'),
    says('snake___case, a_b, __fet text__'),
    '## Mål {#xx role=common-goals}\n\nText.\n',
    says('Klicka här. Tryck här för att läsa mer.'),
    facts('id: xx\nrelated: [{ id: xx, href: "https://exempel.se/____/XX" }]'),
  ],
});

describe('the words that are told', () => {
  it('are those that stand there, short', () => {
    const [finding] = findingsOf(placeholderLeft, sample(says(`Mellan ${'.'.repeat(400)}kommun och regionen.`)));
    expect(finding?.message.sv).toBe(`”${'.'.repeat(59)}…” är en tom plats från en mall. Skriv det som ska stå där.`);
    expect(finding?.range.end.offset).toBe((finding?.range.start.offset ?? 0) + 406);
  });

  it.each(['.', '. ', '_', '[', '(', '<', '{', 'X', 'X ', '20XX-', '(länk', '[namn', 'N.', '…', 'klicka här för att '])(
    'are found in time that grows as the text does: %j',
    (unit) => {
      const read = (size: number) =>
        placeholdersIn(unit.repeat(size / unit.length), () => ({ isForSigning: false, isContents: false }));
      expect(growth(read, 10_000)).toBeLessThan(1.6);
    },
  );
});
