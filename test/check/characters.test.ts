import fc from 'fast-check';
import { toString as wordsOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { characterInvisible } from '../../src/check/rules/character-invisible.js';
import { characterUnprintable } from '../../src/check/rules/character-unprintable.js';
import { textNormalization } from '../../src/check/rules/text-normalization.js';
import { odditiesOf } from '../../src/check/words/oddities.js';
import { read } from '../../src/compile.js';
import { parse } from '../../src/parse/parse.js';
import { growth } from '../support/cost.js';
import { sample } from '../support/sample.js';
import { findingsOf, testRule } from '../support/test-rule.js';

const says = (sentence: string) => `## Boende\n\n${sentence}\n`;
const facts = (yaml: string) => `---\n${yaml}\n---\n`;
const RING = 'a\u030A';

testRule(characterInvisible, {
  bad: [
    says('Kommunen ⟦\u202E⟧betalar\u202C⟦⟧.').replace('\u202C⟦⟧', '⟦\u202C⟧'),
    says('Ett ⟦\u0007⟧ tecken, ⟦\u000C⟧ ett ⟦\u0085⟧ annat.'),
    says('Samma ⟦\u2066⟧ två \u2066 gånger.'),
    says('Gömt⟦\u{E0041}⟧⟦\u{E0042}⟧.'),
    says('⟦\uFDD0⟧⟦\uFFFE⟧⟦\u{10FFFF}⟧'),
    says('`⟦\u202A⟧` <!-- ⟦\u202B⟧ -->\n\n```\n⟦\u202D⟧\n```'),
    says('[länk](https://exempel.se/⟦\u202E⟧) ![bild⟦\u2067⟧](b.png)'),
    says('Skrivet ⟦&#x202E;⟧ med ⟦&#8297;⟧ kod.'),
    '## Boende⟦\u202E⟧\n\n| a⟦\u2069⟧ |\n| --- |\n\n[^1]: ⟦\u2068⟧\n',
    facts('title: Avtal ⟦\u202E⟧om stöd'),
    facts('notice: ⟦"Utkast \\u202E"⟧'),
    facts('# ⟦\u202E⟧\nnotice: a'),
  ],
  good: [says('å \u00AD\u200B\u200D\u200E 😀 \u2028 \t`&#x202E;`'), 'Rad ett.\r\n\r\n## Boende\r\n\r\nText.\r\n'],
});

testRule(characterUnprintable, {
  bad: [
    says('Stöd ⟦😀⟧ och 😀 mer ⟦👍⟧🏽.').replace('👍⟧🏽', '👍⟧⟦🏽⟧'),
    says('⟦ع⟧⟦ر⟧⟦ب⟧ و'.replace(' و', ' ⟦و⟧')),
    says('⟦中⟧⟦文⟧'),
    says('⟦\uF0B7⟧ Punkt'),
    says('⟦\uFFFD⟧'),
    says('`kod ⟦❤⟧\uFE0F`\n\n```\n⟦★⟧\n```').replace('⟦★⟧', '★'),
    says('Skrivet &#x1F600; så.').replace('&#x1F600;', '⟦&#x1F600;⟧'),
    '## Boende ⟦🏠⟧\n\n| a ⟦☂⟧ |\n| --- |\n\n[^1]: ⟦🙂⟧\n',
    facts('title: Avtal ⟦🤝⟧'),
    facts('parties: [{ name: Region ⟦北⟧, kind: region }, { name: Exempels kommun, kind: municipality }]'),
  ].filter((text) => !text.includes('★')),
  good: [
    says('åäöÅÄÖéüñßœøæłžčŠ “”„»«’ – — … • ✓ → ☐ ☑ ■ ● § ½ ² ³ € £ ° ± × ≤ ≥ ≠ \u00A0\u202F\u2009\u2011'),
    says(`${RING}a\u0308o\u0308 \u00AD\u200B\u200D\u2028\u3000\u202E\u0007`),
    says('![😀](b.png) [länk](https://exempel.se/😀) <!-- 😀 -->'),
    facts('# 😀\nrelated: [{ title: Avtal, href: "https://exempel.se/😀" }]'),
  ],
});

testRule(textNormalization, {
  bad: [
    says(`Kommunen och l⟦${RING}⟧net, ${RING}ret, a\u0308r, \u212B.`),
    says('⟦\u212B⟧ och \u2126.'),
    says('Ett⟦\u200B⟧ord och\u2060ett \uFEFFtill\u200E.'),
    says('Ett⟦\u2003⟧ord, ⟦\u00AD⟧⟦\u200B⟧och⟦\u2028⟧rad\u2029slut.'),
    says('Text[^1].\n\n[^1]: bo⟦\u00AD⟧ende'),
    '## Bo⟦\u00AD⟧ende\n\n| bo\u00ADende |\n| --- |\n',
    facts(`title: L⟦${RING}⟧ngt avtal`),
    facts('notice: "Ut⟦\u00AD⟧kast"\nsubtitle: a\u00ADb'),
  ],
  good: [
    says('åäö \u00A0\u202F\u2011\u200D\u200C &shy; &#8203; e\u0301'.normalize('NFC')),
    says(`\`${RING}\u00AD\u200B\` <!-- ${RING}\u00AD -->\n\n\`\`\`\n${RING}\u2003\n\`\`\``),
    says(`[länk](https://exempel.se/${RING}) https://exempel.se/\u00ADa ![x](${RING}.png)`),
    says('שלום\u200Fעולם'),
    facts(`id: exempel\nrelated: [{ id: a, title: b, href: "${RING}.pdf" }]`),
  ],
});

const RUNS = 150;

/** What NFC makes ASCII, other signs, and marks that it puts together with signs of ASCII before them. */
const SIGNS = ['\u1FEF', '\u037E', '\u212A', '\u0340', '\u0338', '\u030A', '\u2208', '\u0387', '\u2329'];

/** A document after all fixes. */
function fixed(text: string): string {
  const edits = odditiesOf(parse('a.md', text)).filter(({ instead }) => instead !== undefined);
  return edits.reduceRight(
    (result, { range: { start, end }, instead = '' }) =>
      result.slice(0, start.offset) + instead + result.slice(end.offset),
    text,
  );
}

describe('the fix', () => {
  it.each([
    [`L${RING}ngt, \u212Bret, o\u0308`, 'Långt, Året, ö'],
    ['bo\u00ADende\u200Bstöd', 'boendestöd'],
    ['10\u2009000 kronor\u2003och \u3000\u2003mer', '10\u00A0000 kronor och mer'],
    ['Rad\u2028rad\u2029rad', 'Rad rad rad'],
    ['Slut\u2003\nNy\u200B', 'Slut\nNy'],
    ['\u200BText', 'Text'],
    ['\u2003Text', 'Text'],
    // left as they are
    ['sam\u00AD\nverkan', 'sam\u00AD\nverkan'],
    ['\u200B# Text', '\u200B# Text'],
    ['1.\u2003Text', '1.\u2003Text'],
    ['-\u2003Text', '-\u2003Text'],
    ['text *\u200Bord*', 'text *\u200Bord*'],
    ['text \\\u00AD*ord*', 'text \\\u00AD*ord*'],
    ['\u1FEFkod\u1FEF', '\u1FEFkod\u1FEF'],
    ['&lt\u037E och &\u212Aappa;', '&lt\u037E och &\u212Aappa;'],
    ['>\u0338 citat', '>\u0338 citat'],
    ['\\=\u0338 och \\<\u0338b>', '\\=\u0338 och \\<\u0338b>'],
    ['*\u2208\u0338*b', '*\u2208\u0338*b'],
    [`[l${RING}n]\n\n[l${RING}n]: x`, `[l${RING}n]\n\n[l${RING}n]: x`],
    [`[l${RING}n]\n\n[l\u00E5n]: x`, `[l${RING}n]\n\n[l\u00E5n]: x`],
    [`[l${RING}n](x) och [l${RING}n][a]\n\n[a]: x`, '[lån](x) och [lån][a]\n\n[a]: x'],
    ['a\u00AD\u030A', 'a\u00AD\u030A'],
  ])('makes %j into %j', (before, after) => {
    expect(fixed(sample(says(before)))).toBe(sample(says(after)));
  });

  it.each([
    ['title: A:\u2003b', 'title: A:\u2003b'],
    ['title: A:\u00AD b', 'title: A:\u00AD b'],
    ['title: A\u2003# b', 'title: A\u2003# b'],
    ['title: "A\u2003b\u00AD"', 'title: "A b\u00AD"'],
    [`title: L${RING}ng\u00ADt`, 'title: Långt'],
    ['title: "\\a\u030A\u00ADb"', 'title: "\\a\u030A\u00ADb"'],
    ['title: A \u037E b', 'title: A \u037E b'],
  ])('makes %j into %j', (before, after) => {
    expect(fixed(sample(facts(before)))).toBe(sample(facts(after)));
  });

  it('keeps the markup, and mends all at once', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'B',
        ' ',
        '\n',
        '\n\n',
        '- ',
        '1. ',
        '# ',
        '> ',
        '|',
        '*',
        '_',
        '`',
        '[x](y)',
        '[',
        ']',
        ':',
        '<',
        '\\',
        '&',
        '~',
        '.',
        '=',
        '@',
        '&lt',
        'b.se',
        '\n\n[å]: x\n\n',
        `\n\n[${RING}]: x\n\n`,
        `[${RING}]`,
      ],
      ...SIGNS,
      ...[RING, '\u00AD', '\u200B', '\u2003', '\u2028', '\u200E', '\uFEFF', '\u3000'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const before = `---\n---\n\n${pieces.join('')}\n`;
        const after = fixed(before);
        expect(shapeOf(after)).toEqual(shapeOf(before));
        expect(letters(wordsOf(parse('a.md', after).body))).toBe(letters(wordsOf(parse('a.md', before).body)));
        expect(fixed(after)).toBe(after);
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps what the frontmatter says', () => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      ': ',
      ':',
      ' #',
      '#',
      '"',
      "'",
      '-',
      RING,
      '\u00AD',
      '\u200B',
      '\u2003',
      '\u2028',
      '\\',
      ...SIGNS,
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const before = `---\ntitle: Avtal ${pieces.join('')}\n---\n`;
        const data = (text: string) => parse('a.md', text).frontmatter;
        if (data(before).problems.length > 0) return;
        const after = fixed(before);
        expect(data(after).problems).toEqual([]);
        expect(letters(data(after).data['title'])).toBe(letters(data(before).data['title']));
      }),
      { numRuns: RUNS },
    );
  });
});

const interpretation = (text: string) => read('a.md', text).agreement;
const letters = (value: unknown) =>
  String(value)
    .normalize('NFC')
    .replace(/[\s\u00AD\u200B\u200E]/g, '');

/** The kinds of nodes that are markup, nested. */
function shapeOf(text: string): unknown {
  const shape = ({ type, children = [] }: { type: string; children?: readonly unknown[] }): readonly unknown[] =>
    type === 'text' ? [] : [[type, ...children.flatMap((child) => shape(child as never))]];
  return shape(parse('a.md', text).body as never);
}

const RULES = [characterInvisible, characterUnprintable, textNormalization];

describe('findings about characters', () => {
  const first = (text: string) => findingsOf(characterInvisible, sample(says(text)))[0];

  it('tell the code, why it matters, and where else it stands', () => {
    const finding = first('Ett \u202E två \u202E tre \u202E.');
    expect(finding?.message.sv).toMatch(/U\+202E.*läsriktningen.*2 ställen till/s);
    expect(finding?.related).toHaveLength(2);
    expect(first('\u0007')?.message.en).toMatch(/U\+0007.*control character/s);
    expect(first('\u{E0041}')?.message.en).toMatch(/U\+E0041.*hide/s);
  });

  it('tell the first twenty of many places, and how many there are', () => {
    const [finding] = findingsOf(textNormalization, sample(says('bo\u00ADende '.repeat(300))));
    expect(finding?.message.sv).toContain('Det gäller 299 ställen till.');
    expect(finding?.related).toHaveLength(20);
    expect(finding?.fix?.edits).toHaveLength(300);
  });

  it.each(['\u0007', '\u202E', 'a\u00AD', '\u00AD\u200B', RING, '\u2003a', '😀', '中文', 'ع'])(
    'cost no more than in proportion to a text that is nothing else: %j',
    (unit) => {
      const line = unit.repeat(Math.floor(900 / unit.length));
      const check = (count: number) => {
        const agreement = agreements.get(count);
        return RULES.flatMap((rule) => (agreement ? [...rule.check(agreement, undefined as never)] : []));
      };
      const agreements = new Map(
        [3, 48].map((count) => [count, interpretation(sample(says(`${line}\n\n`.repeat(count))))]),
      );
      expect(check(48).length).toBeGreaterThan(0);
      expect(growth(check, 3)).toBeLessThan(1.6);
    },
  );

  it('name a character that can be seen', () => {
    const messages = findingsOf(characterUnprintable, sample(says('😀 \uF0B7'))).map(({ message }) => message.sv);
    expect(messages[0]).toContain('”😀” (U+1F600)');
    expect(messages[1]).toContain('tecknet U+F0B7');
  });
});
