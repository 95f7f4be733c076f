import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../src/compile.js';
import { TODAY, unmark } from './support/test-rule.js';

/** The same text as it can lie on a disk. */
const WAYS: Readonly<Record<string, (text: string) => string>> = {
  LF: (text) => text,
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  BOM: (text) => `\uFEFF${text}`,
  NFD: (text) => text.normalize('NFD'),
  'all of these': (text) => `\uFEFF${text.normalize('NFD').replaceAll('\n', '\r\n')}`,
};

/** A fault, with the words that its rule must point at between marks. */
type Fault = readonly [rule: string, marked: string];

const IN_FRONTMATTER: readonly Fault[] = [
  ['frontmatter-schema', '⟦förälder⟧: å'],
  ['frontmatter-schema', 'status: ⟦påbörjad⟧'],
  ['frontmatter-quote', 'version: ⟦1.10⟧ # ä'],
  ['date-invalid', 'adopted: ⟦2025-02-30⟧'],
  ['validity-expired', 'validity: { from: 2020, to: ⟦2021⟧ } # utgånget'],
  ['revision-overdue', 'revision: { latest: ⟦2019-06⟧ }'],
  [
    'organisation-number-invalid',
    'parties:\n  - { name: Räv, kind: region, organisationNumber: ⟦"232100-0082"⟧ }\n  - { name: Å, kind: municipality }',
  ],
];

const IN_BODY: readonly Fault[] = [
  ['reference-broken', 'Åtgärder står i ⟦avsnitt 99.1⟧, och mål i *avsnitt 1*.'],
  ['reference-broken', 'Se ⟦[målgruppen](#målgrupp-som-inte-finns)⟧ för åldrar.'],
  ['attachment-missing', '> Ör­ebro & Växjö följer ⟦bilaga\n> 7⟧.'],
  ['link-empty', 'Läs ⟦[Hemsjukvårdsavtalet](#)⟧ först.'],
  ['link-scheme', '- å\n- [Länk](⟦javascript:alert(1)⟧) ö'],
  ['link-insecure', '| Område | Länk |\n| --- | --- |\n| Vård | ⟦http://exempel.se/å⟧ |'],
  ['html-raw', 'Ett ⟦<br>⟧ är ett radbyte.'],
  ['image-alt-missing', 'Bilden ⟦![](bild.png)⟧ säger inget.'],
  ['announcement-outdated', 'En ny överenskommelse om läkemedel ⟦kommer under år 2012⟧.'],
];

const document = fc
  .tuple(
    fc.option(fc.constantFrom(...IN_FRONTMATTER), { nil: undefined }),
    fc.uniqueArray(fc.constantFrom(...IN_BODY), { maxLength: 6 }),
    fc.constantFrom('', 'Någon ö.\n\n', '**Vård** och *omsorg* &auml; \\* 👩‍⚕️\n\n'),
  )
  .map(([fact, blocks, between]) => ({
    rules: new Set([...(fact ? [fact[0]] : []), ...blocks.map(([rule]) => rule)]),
    marked: `---\nformat: 1\nid: a\ntitle: Överenskommelse på prov\n${fact ? `${fact[1]}\n` : ''}---\n\n## Mål och målgrupp\n\n${between}${blocks
      .map(([, marked]) => `${marked}\n\n${between}`)
      .join('')}Slut.\n`,
  }));

describe.each(Object.entries(WAYS))('the range of every finding, under %s,', (_, way) => {
  it('cuts out the offending words', () => {
    fc.assert(
      fc.property(document, ({ marked, rules }) => {
        const { text, places } = unmark(way(marked));
        const found = compile('a.md', text, { day: TODAY }).findings.filter(({ rule }) => rules.has(rule));
        const ranges = found.map(({ range }) => [range.start.offset, range.end.offset] as const);
        expect(ranges.map(([start, end]) => text.slice(start, end))).toEqual(
          places.map(([start, end]) => text.slice(start, end)),
        );
        expect(ranges).toEqual(places);
        for (const { range } of found) expect(pointAt(text, range.start.offset)).toEqual(range.start);
      }),
    );
  });

  const agreements = readdirSync('agreements').filter((file) => file.endsWith('.md'));
  it.each(agreements)('is the same words of %s as under LF', (file) => {
    const text = readFileSync(`agreements/${file}`, 'utf8').replaceAll('\r\n', '\n').normalize('NFC');
    expect(wordsOf(way(text))).toEqual(wordsOf(text));
  });
});

/** What a way of writing is told for itself. */
const OF_THE_WAY = ['file-byte-order-mark', 'text-normalization'];

/** Every finding's rule and words, made alike again. */
function wordsOf(text: string): readonly string[] {
  return compile('a.md', text, { day: TODAY })
    .findings.filter(({ rule }) => !OF_THE_WAY.includes(rule))
    .map(({ rule, range }) => {
      const words = text.slice(range.start.offset, range.end.offset);
      return `${rule} ${words.replaceAll('\r\n', '\n').normalize('NFC')}`;
    });
}

function pointAt(text: string, offset: number) {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset };
}
