import { describe, expect, it } from 'vitest';
import { headingNumberGap } from '../../src/check/rules/heading-number-gap.js';
import { read } from '../../src/compile.js';
import { edit } from '../../src/edit/edit.js';
import type { Context } from '../../src/model/rule.js';
import { growth } from '../support/cost.js';
import { sample } from '../support/sample.js';
import { findingsOf } from '../support/test-rule.js';

const DRAFT = '---\nstatus: draft\n---\n';
const document = (body: string) => sample(`${DRAFT}\n${body}\n`);
/** Numbered headings with a paragraph each; a line that begins with `>` is the text of the heading before. */
const body = (...lines: readonly string[]) =>
  lines.map((line) => (line.startsWith('#') ? `${line}\n\nText.\n` : `${line}\n`)).join('\n');
const mended = (text: string) => edit(text, findingsOf(headingNumberGap, text)).text;

/** Where each reference leads: the words of the section's heading. */
function targets(text: string): readonly string[] {
  const { references, sections } = read('a.md', text).agreement;
  const names = new Map<string, string>();
  const name = (all: typeof sections): void => {
    for (const { id, heading, sections: below } of all) {
      names.set(id, heading);
      name(below);
    }
  };
  name(sections);
  return references.map(({ resolved }) => names.get(resolved ?? '') ?? `${resolved}`);
}

/** Sections by sixty, with gaps among them and their subsections, and a paragraph for each. */
function numbered(size: number, words: (index: number) => string): string {
  const lines = Array.from({ length: size }, (_, at) => [
    at % 60 === 0 ? `## ${(at / 60) * 2 + 1} A${at}` : '',
    `### ${Math.floor(at / 60) * 2 + 1}.${(at % 60) * 2 + 1} B${at}`,
    words(at),
  ]);
  return body(...lines.flat().filter((line) => line !== ''));
}

const GAP = ['## 1 Syfte', '## 2 Mål', '## 4 Parter', '### 4.1 Regionen', '### 4.2 Kommunen', '## 5 Tvister'];
const CLOSED = ['## 1 Syfte', '## 2 Mål', '## 3 Parter', '### 3.1 Regionen', '### 3.2 Kommunen', '## 4 Tvister'];

describe('the fix of heading-number-gap', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['headings and their subsections', GAP, CLOSED],
    ['two gaps', ['## 1 A', '## 3 B', '### 3.1 C', '### 3.3 D'], ['## 1 A', '## 2 B', '### 2.1 C', '### 2.2 D']],
    ['a gap among subsections', ['## 1 A', '### 1.1 B', '### 1.3 C'], ['## 1 A', '### 1.1 B', '### 1.2 C']],
    [
      'all ways to type a number',
      ['## 1. A', '## **3) B**', '## § 4 C', '5\\. D\n---'],
      ['## 1. A', '## **2) B**', '## § 3 C', '4\\. D\n---'],
    ],
    ['sections that are counted', ['## 1 A', '## B', '## 4 C', '### D'], ['## 1 A', '## B', '## 3 C', '### D']],
    ['sections without number', ['## Inledning', '## 1 A', '## 3 B'], ['## Inledning', '## 1 A', '## 2 B']],
    [
      'words',
      [...GAP, 'Se avsnitt 4.2, avsnitten 4 och 5 samt AVSNITT\n4.1.'],
      [...CLOSED, 'Se avsnitt 3.2, avsnitten 3 och 4 samt AVSNITT\n3.1.'],
    ],
    [
      'words in emphasis',
      [...GAP, 'Se avsnitt **5** och avsnitt&nbsp;4.'],
      [...CLOSED, 'Se avsnitt **4** och avsnitt&nbsp;3.'],
    ],
    ['a range', [...GAP, 'Avsnitt 2–4.2 gäller.'], [...CLOSED, 'Avsnitt 2–3.2 gäller.']],
    [
      'links',
      [...GAP, '[avsnitt 4.2](#avsnitt-4-2) [målen](#avsnitt-5) [5](#5-tvister) [a](#parter) [b](<#41-regionen>)'],
      [...CLOSED, '[avsnitt 3.2](#avsnitt-3-2) [målen](#avsnitt-4) [4](#4-tvister) [a](#parter) [b](<#31-regionen>)'],
    ],
    [
      'a table of contents of links',
      [...GAP, '- [4 Parter](#4-parter)\n- [5. Tvister](#avsnitt-5)'],
      [...CLOSED, '- [3 Parter](#3-parter)\n- [4. Tvister](#avsnitt-4)'],
    ],
    [
      'a given anchor',
      ['## 1 A', '## 3 B {#be}', 'Se [här](#be), [avsnitt 3](#be) och avsnitt 3.'],
      ['## 1 A', '## 2 B {#be}', 'Se [här](#be), [avsnitt 2](#be) och avsnitt 2.'],
    ],
    [
      'beside law and what does not change',
      [
        ...GAP,
        'Enligt 16 kap. 4 § HSL (2017:30) och avsnitt 1, se SOSFS 2007:10. Det tar 4 dagar, från den 5 maj 2026 (2026-04-05, kl. 10:30).',
      ],
      [
        ...CLOSED,
        'Enligt 16 kap. 4 § HSL (2017:30) och avsnitt 1, se SOSFS 2007:10. Det tar 4 dagar, från den 5 maj 2026 (2026-04-05, kl. 10:30).',
      ],
    ],
  ])('mends %s', (_, before, after) => {
    const text = document(body(...before));
    const now = mended(text);
    expect(now).toBe(document(body(...after)));
    expect(findingsOf(headingNumberGap, now)).toEqual([]);
    expect(targets(now)).toEqual(targets(text));
  });

  it.each([
    'Se avsnitt 4.',
    'Kommunen betalar (se avsnitt 4).',
    'Kommunen betalar (se även avsnitt 4.2), enligt avsnitten 4 och 5.',
    'Avsnitt 4 gäller.',
    'Enligt avsnitt 4 ansvarar Region Exempel för vård.',
    'Det framgår av avsnitt 4.1: läs även avsnitt 5!',
    'Undantag finns i avsnitt 4–5.',
    'Det som sägs i avsnitt 4 gäller också i avsnitt 4.1, 4.2 och 5 samt avsnitt 1.',
    'Se avsnitt 4 i denna överenskommelse.',
    'Överenskommelsen gäller enligt avsnitt 4, och denna överenskommelse följs upp enligt avsnitt 5.',
    'Bestämmelsen finns i 16 kap. 3 § HSL (2017:30). Kostnaderna fördelas enligt avsnitt 4.',
    'Vi följer hemsjukvårdsavtalet.\n\nSe avsnitt 4.',
    'Så här:\n\n- Se avsnitt 4.\n- Avsnitt 5 gäller\n- avsnitt 4.1',
    '| Del | Vem |\n| --- | --- |\n| Avsnitt 4 | Kommunen |',
    'Alla ska läsa _avsnitt 5_ och\n**avsnitt 4** noga.',
    '> Alla läser.\n\nSe avsnitt 4.',
    'Det ”goda livet” är målet. Se avsnitt 4.',
    'Avtalet från 2012 har ersatts.\n\n[avsnitt 4](#avsnitt-4) i detta avtal.',
  ])('mends the plain mention: %s', (words) => {
    const text = document(body(...GAP, words));
    const now = mended(text);
    expect(findingsOf(headingNumberGap, now)).toEqual([]);
    expect(targets(now)).toEqual(targets(text));
    expect(mended(now)).toBe(now);
  });

  it.each([
    '> ”Se avsnitt 4.” (Prop. 2008/09:193)',
    '> Se avsnitt 4.',
    '- Så:\n\n  > > Se avsnitt 4.',
    '> [avsnitt 4](#avsnitt-4)',
    'Där står: ”Betala. Se avsnitt 4. Annars inte.”',
    '”Betala.\n\nSe avsnitt 4.\n\nAnnars inte.”',
    'Där står »Se avsnitt 4» med eftertryck.',
    "Där står 'Se avsnitt 4' med eftertryck.",
    'Enligt propositionen, avsnitt 4, ska regionen betala.',
    'Regionen betalar, avsnitt 4.',
    'I propositionen anges i avsnitt 5',
    'se avsnitt 4 i avtalet från 2012',
    'avsnitt 4 i överenskommelsen från 2012',
    'Se avsnitt 4 i överenskommelsen.',
    'Överenskommelsen om hemsjukvård har ett undantag, se avsnitt 4.',
    'I den gamla överenskommelsen finns undantag i avsnitt 4.',
    'I det tidigare avtalet fanns avsnitt 4',
    'Undantag fanns i avsnitt 4.',
    'Se avsnitt 4, hemsjukvårdsavtalet',
    'Se avsnitt 4 (Hemsjukvård).',
    'Se avsnitt 4 a.',
    'Se avsnitt 4 Hemsjukvård.',
    'Se avsnitt 4, till grannkommunen.',
    'Se hemsjukvårdsavtalet. Där anges i avsnitt 4',
    'Se hemsjukvårdsavtalet.\n\nDär anges i avsnitt 4.',
    'Se hemsjukvårdsavtalet:\n\n- Avsnitt 2 gäller.\n- Avsnitt 4 gäller.',
    'Se hemsjukvårdsav\u00ADtalet. Regionen betalar enligt avsnitt 4.',
    'Se hemsjukvårds*avtalet*. Regionen betalar enligt avsnitt 4.',
    'Se HSL. Där anges i avsnitt 4 att regionen betalar.',
    'Enligt SOU och avsnitt 4 betalar regionen.',
    'Betänkandet har mål i avsnitt 4.',
    'Riktlinjerna har mål i avsnitt 4.',
    'Handboken och avsnitt 4 gäller.',
    'Vägledningen och avsnitt 4 gäller.',
    'Handlingsplanen och avsnitt 4 gäller.',
    'Policyn och avsnitt 4 gäller.',
    'Rutinen och avsnitt 4 gäller.',
    'Slutrapporten och avsnitt 4 gäller.',
    'Föreskrifterna och avsnitt 4 gäller.',
    'Socialtjänstlagen och avsnitt 4 gäller.',
    'Enligt 16 kap. 3 § HSL (2017:30) och avsnitt 4.',
    'Sedan 2012 gäller avsnitt 4.',
    'I Trygg hemgång anges i avsnitt 4 att regionen betalar.',
    'Trygg hemgång (avsnitt 4) gäller.',
    'Trygg hemgång: avsnitt 4.',
    '*Samverka rätt* har mål i avsnitt 4.',
    'Se [samverkan](https://exempel.se) och avsnitt 4.',
    'Se avsnitt 4[^1].\n\n[^1]: Text.',
    'Text[^1].\n\n[^1]: Se avsnitt 4.',
    '| Del | Källa |\n| --- | --- |\n| Avsnitt 4 | Handboken |',
    '### Hemsjukvårdsavtalet\n\nText.\n\nRegionen betalar enligt avsnitt 4.',
    '<blockquote>\n\nSe avsnitt 4.\n\n</blockquote>',
    'Avsnitt 4 och 2 i avtalet gäller.',
    'Avsnitt 4 och avsnitt 2 hos grannen gäller.',
    'Avsnitt tre gäller.',
    'Se avsnitt tre.',
    'Se avsnitt&nbsp;tre.',
    'Se **Avsnitt** fem.',
    'Se kapitel fyra',
    'Se punkt fem',
    'Se paragraf fyra',
    'Se punkten tjugofem.',
    'Kapitel IV gäller.',
    'det fjärde kapitlet',
    'Tjugofemte punkten gäller.',
  ])('is not there beside: %s', (words) => {
    const [finding, ...others] = findingsOf(headingNumberGap, document(body(...GAP, words)));
    expect([finding?.fix, others]).toEqual([undefined, []]);
  });

  it('is not there beside the title of a document that the head names', () => {
    const head = '---\nstatus: draft\nrelated:\n  - { title: Samverka rätt }\n---\n';
    const text = sample(`${head}\n${body(...GAP, 'Samverka rätt har mål i avsnitt 4.')}`);
    expect(findingsOf(headingNumberGap, text).map(({ fix }) => fix)).toEqual([undefined]);
  });

  it.each<[string, readonly string[]]>([
    ['a number twice', ['## 1 A', '## 3 B', '## 3 C']],
    ['a number that goes back', ['## 1 A', '## 3 B', '## 2 C']],
    ['a beginning that is missing', ['## 2 A', '## 4 B']],
    ['a number under another parent', [...GAP, '### 4.3 Föreningar']],
    ['a reference to what is missing', [...GAP, 'Se avsnitt 3.']],
    ['a link to what is missing', [...GAP, 'Se [här](#avsnitt-3).']],
    ['a reference that may be to another document', [...GAP, 'Se avsnitt 4 i riktlinjerna.']],
    ['other words for a section', [...GAP, 'Se punkt 4.2.']],
    ['a number alone', [...GAP, 'Enligt 4.1 ska regionen betala.']],
    ['a number after "se"', [...GAP, 'Kommunen betalar (se 5).']],
    ['a paragraph sign', [...GAP, 'Enligt 4 § ska regionen betala.']],
    ['a list of other words', [...GAP, 'Se punkterna 1, 2 och 5.']],
    ['a table of contents in plain words', [...GAP, '4 Parter ..... 7']],
    ['a link whose words have another number', [...GAP, '[de 4 målen](#avsnitt-4)']],
    ['a link with two numbers', [...GAP, '[avsnitten 4 och 5](#avsnitt-4)']],
    ['a link by reference', [...GAP, '[avsnitt 4][p]\n\n[p]: #avsnitt-4']],
    ['a link in HTML', [...GAP, '<a href="#avsnitt-4">här</a>']],
    ['a link elsewhere with such words', [...GAP, '[avsnitt 4](https://exempel.se)']],
    ['a link with a title', [...GAP, '[a](#avsnitt-4 "b")']],
    ['code', [...GAP, '`avsnitt 4`']],
    ['a heading that refers', [...GAP, '## 6 Undantag från avsnitt 4']],
    ['an attachment with numbers', [...GAP, '## Bilaga 1 Mall', '### 1 Så här']],
    ...[
      ...[
        'avsn. 5',
        'avsn 5',
        'avs. 5',
        'avsnitt: 5',
        'avsnitt (5)',
        'avsnitt ”5”',
        'avsnitt `5`',
        'delavsnitt 5',
        'pkt 5',
      ],
      ...[
        'avsnitt 2 resp. 5',
        'avsnitt 2 till och med 5',
        'avsnitt 2 t.o.m. 5',
        'avsnitt 2/5',
        'avsnitt 2 & 5',
        'avsnitt 2 — 5',
      ],
      ...[
        'section 5',
        'femte avsnittet',
        'avsnitt fem',
        'avsnitt V',
        'vad som står under 5',
        'rubriken ”Tvister” (5)',
        'stycke 5',
      ],
    ].map((words): [string, readonly string[]] => [words, [...GAP, `Tvister avgörs enligt ${words}.`]]),
    ['a table of sections', [...GAP, '| Avsnitt | Vem |\n| --- | --- |\n| 5 | Alla |']],
    ['a numbered list of headings', [...GAP, '1. Syfte\n2. Mål\n3. Parter\n4. Tvister']],
    ['a gap in an attachment', ['## 1 A', '## Bilaga 1 Mall', '### 1 B', '### 3 C']],
    ['an anchor like a number', ['## 1 A {#avsnitt-2}', '## 3 B']],
    ['a zero first', ['## 01 A', '## 03 B']],
    ['a number by its code', ['## 1 A', '## &#51; B']],
  ])('is not there for %s', (_, lines) => {
    const text = document(body(...lines));
    const findings = findingsOf(headingNumberGap, text);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.map(({ fix }) => fix)).toEqual(findings.map(() => undefined));
  });

  it.each([
    ['status: adopted\nadopted: 2025-11-03', true],
    ['status: ended\nadopted: 2025-11-03', false],
    ['status: proposed\nadopted: 2025-11-03', true],
  ])('leaves the numbers of what is history: %j', (yaml, isOffered) => {
    const [finding] = findingsOf(headingNumberGap, sample(`---\n${yaml}\n---\n\n${body(...GAP)}`));
    expect(finding?.fix !== undefined).toBe(isOffered);
  });

  it.each<[string, boolean, (size: number) => string]>([
    [
      'gaps and references',
      true,
      (size) =>
        numbered(
          size,
          (at) =>
            `Se avsnitt 1.${1 + 2 * (at % 60)} och [avsnitt 1.3](#avsnitt-1-3). Det följer av 16 kap. 3 § HSL (2017:30).`,
        ),
    ],
    ['numbers in doubt', false, (size) => numbered(size, (at) => `Se punkt ${2 * at + 1}.1 och 1.3, ${at}.1.1.1.1.1`)],
    ['a long list of mentions', true, (size) => body('## 1 A', '## 3 B', 'Se avsnitt 3.\n\n'.repeat(4 * size))],
    [
      'a long chain of mentions',
      false,
      (size) => body('## 1 A', '## 3 B', `Se avsnitt 3${' och avsnitt 3, 1'.repeat(4 * size)} i avtalet från 2012.`),
    ],
    [
      'a table of mentions',
      true,
      (size) => body('## 1 A', '## 3 B', `| A | B |\n| --- | --- |\n${'| Se avsnitt 3 | Alla |\n'.repeat(4 * size)}`),
    ],
    [
      'one long heading',
      false,
      (size) => body('## 1 A', `## 3 ${'b '.repeat(10 * size)}`, '3 b b b 3. '.repeat(10 * size)),
    ],
    [
      'one long text',
      false,
      (size) => body('## 1 A', '## 3 B', `${'se  2, '.repeat(10 * size)}§ ${'1.'.repeat(10 * size)}`),
    ],
  ])('takes as long as its text has %s', (_, isOffered, textOf) => {
    const readings = new Map([60, 960].map((size) => [size, read('a.md', document(textOf(size))).agreement]));
    const find = (size: number) => {
      const agreement = readings.get(size);
      return agreement ? [...headingNumberGap.check(agreement, {} as Context)] : [];
    };
    expect(find(60).some(({ fix }) => fix !== undefined)).toBe(isOffered);
    expect(growth(find, 60)).toBeLessThan(1.6);
  });

  it('leaves a reference in the frontmatter to the author', () => {
    const text = sample(`---\nstatus: draft\nnotice: Utkast, utom avsnitt 4\n---\n\n${body(...GAP)}`);
    expect(findingsOf(headingNumberGap, text).map(({ fix }) => fix)).toEqual([undefined]);
  });
});
