import fc from 'fast-check';
import type { PhrasingContent, RootContent, Table } from 'mdast';
import { describe, expect, it } from 'vitest';
import { cellOf } from '../../../src/emit/markdown/grid/cell.js';
import { columnWidths } from '../../../src/emit/markdown/grid/columns.js';
import { tallest } from '../../../src/emit/markdown/grid/draw.js';
import { fitForCell } from '../../../src/emit/markdown/grid/fit.js';
import { list, paragraph, text } from '../../../src/emit/markdown/nodes.js';
import { printMarkdown } from '../../../src/emit/markdown/print.js';
import { growth } from '../../support/cost.js';
import { collapse } from '../reading.js';
import { HAS_PANDOC, readWithPandoc } from './pandoc.js';

/** A table whose cells hold blocks, as `withTables` makes them. */
function table(rows: readonly (readonly (readonly RootContent[])[])[], more: Partial<Table> = {}): Table {
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((blocks) => ({ type: 'tableCell', children: blocks as RootContent[] as [] })),
    })),
    data: { grid: { caption: undefined, otherwise: paragraph(text('för bred')) } },
    ...more,
  };
}

const cell = (words: string) => [paragraph(text(words))];

describe('a grid table', () => {
  it('is drawn with lists in its cells, alignment, caption, and addresses after it', () => {
    const link: PhrasingContent = {
      type: 'link',
      url: 'https://example.org/en/lang/adress',
      children: [text('en lag')],
    };
    const area = [paragraph({ type: 'strong', children: [text('Boende')] })];
    const duties = list([[paragraph(text('utreda ☐ enligt '), link)], [paragraph(text('ge 1) stöd'))]]);
    const grid = table(
      [
        [cell('Område'), cell('Regionen')],
        [area, [duties]],
      ],
      { align: ['left', 'right'] },
    );
    grid.data = { grid: { caption: 'Vem: *1*', otherwise: grid } };
    expect(printMarkdown([grid]).split('\n')).toEqual([
      '+---------------+---------------------------------------------+',
      '| Område        | Regionen                                    |',
      '+:==============+============================================:+',
      '| **Boende**    | - utreda &#x2610; enligt [en lag][1]        |',
      '|               | - ge 1) stöd                                |',
      '+---------------+---------------------------------------------+',
      '',
      ': Vem: \\*1\\*',
      '',
      '[1]: https://example.org/en/lang/adress',
      '',
    ]);
  });

  it('breaks lines only before words that start nothing, and never in code', () => {
    const long = 'ord '.repeat(30);
    const source = `${long}a. ord iv) ord (2) ord 2017. ord - ord + ord Table: ord | ord # ord`;
    const code: PhrasingContent = { type: 'inlineCode', value: `kod ${long.trim()}` };
    const printed = printMarkdown([
      table([
        [cell('A'), cell('B')],
        [cell(source), [paragraph(code)]],
      ]),
    ]);
    const starts = printed.split('\n').flatMap((line) => /^\| (\S+)/.exec(line)?.[1] ?? []);
    expect(starts.every((start) => /^(?:A|ord)$/.test(start))).toBe(true);
    expect(printed).toContain(`\`kod ${long.trim()}\``);
  });

  it.each([
    ['little text is a narrow table', ['a', 'b'], [8, 8]],
    ['an area is narrower than duties', ['ord '.repeat(5), 'ord '.repeat(100), 'ord '.repeat(100)], undefined],
  ])('%s', (_, texts, expected) => {
    const widths = columnWidths([texts.map((words) => cellOf(printCell(words)))]) ?? [];
    const total = widths.reduce((sum, width) => sum + width + 3, 1);
    if (expected) expect(total).toBeLessThan(40);
    else {
      expect(total).toBeGreaterThan(95);
      expect(total).toBeLessThanOrEqual(100);
      expect(widths[0]).toBeLessThan((widths[1] ?? 0) * 0.7);
    }
  });

  it('grows in the same shares with a word that no page holds, and is no grid at last', () => {
    const widths = columnWidths([[cellOf(`${'x'.repeat(120)}\n`), cellOf(printCell('ord '.repeat(100)))]]) ?? [];
    expect(widths[0]).toBeGreaterThanOrEqual(120);
    expect(widths[1]).toBeGreaterThan(100);
    expect(printMarkdown([table([[cell('x'.repeat(2000))]])])).toBe('för bred\n');
  });

  it.each([
    ['words', printCell('ord '.repeat(250_000))],
    ['lines', 'ord\n'.repeat(250_000)],
  ])('holds a megabyte of %s', (_, markdown) => {
    const rows = [[cellOf('A')], [cellOf(markdown)]];
    const widths = columnWidths(rows) ?? [];
    expect(tallest(rows, widths)).toBeGreaterThan(1000);
  });

  it('numbers addresses once each, at a cost that follows how many they are', () => {
    const link = (index: number, title?: string): PhrasingContent => ({
      type: 'link',
      url: `https://exempel.se/${index}`,
      ...(title === undefined ? {} : { title }),
      children: [text('länk')],
    });
    const again = [paragraph(link(1), link(2), link(1), link(1, 'Titel'))];
    expect(printMarkdown([table([[cell('A')], [again]])])).toContain('[länk][1][länk][2][länk][1][länk][3]');
    const fit = (count: number) =>
      fitForCell(
        Array.from({ length: count }, (_, index) => link(index)),
        new Map(),
      );
    expect(growth(fit, 2000)).toBeLessThan(1.6);
  });

  it.skipIf(!HAS_PANDOC)(
    'is read by Pandoc as the same words in the same cells, whatever they are (skipped without pandoc)',
    { timeout: 120_000 },
    () => {
      const tables = fc.sample(TABLES, { numRuns: 150, seed: 11 });
      const printed = printMarkdown(tables.flatMap((rows, index) => [table(rows), paragraph(text(`§${index}`))]));
      const read = readWithPandoc(printed);
      expect(read.tables.map(({ rows }) => rows)).toEqual(tables.map((rows) => rows.map((row) => row.map(wordsOf))));
      expect(
        read.kinds.filter((kind) =>
          /^(?:Raw|Math|Cite|Image|Div|Quoted|Header|CodeBlock|LineBlock|Definition|HorizontalRule)/.test(kind),
        ),
      ).toEqual([]);
    },
  );
});

function printCell(words: string): string {
  return words.trim().split(' ').join('\uFDD0 ');
}

/** Text that Markdown gives meaning to, and signs that are none or two columns wide. */
const WORDS = fc
  .array(
    fc.constantFrom(
      ...'\\`*_{}[]()#+-.!|<>@$^~"\':;=%&/'.split(''),
      ...[
        'ord',
        'ord ',
        ' ord',
        ' ',
        ' ',
        'å',
        'iv',
        'a)',
        '(2)',
        '1. ',
        '2017. ',
        'kap. ',
        '---',
        '...',
        '::: ',
        '| ',
        '+--+',
        '[^1]',
        '&amp;',
        '<b>',
        '[x] ',
      ],
      ...[
        '中',
        '😀',
        'e\u0301',
        '☐',
        '\u200B',
        '\u00AD',
        '\u00A0',
        '©',
        '–',
        '”',
        'http://a.se/x',
        'samverkansöverenskommelse',
        ' Table: ',
        '\u202E',
      ],
    ),
    { minLength: 1, maxLength: 24 },
  )
  .map((parts) => parts.join(''))
  .filter((words) => /[\p{L}\p{N}]/u.test(words));

const INLINE = fc.oneof(
  { weight: 4, arbitrary: WORDS.map((words): PhrasingContent => text(words)) },
  fc
    .constantFrom('a b', 'x|y', 'kod ☐ med ord', '- a')
    .map((value): PhrasingContent => ({ type: 'inlineCode', value })),
  fc
    .constantFrom('stark', 'stark med flera ord')
    .map((words): PhrasingContent => ({ type: 'strong', children: [text(words)] })),
  fc
    .record({
      url: fc.constantFrom('https://a.se/', '#b', 'https://a.se/lång/väg(1)?x=y&z="1"'),
      words: fc.constantFrom('länk', 'länk] med [ord', '中'),
    })
    .map(({ url, words }): PhrasingContent => ({ type: 'link', url, children: [text(words)] })),
);
const PARAGRAPH = fc
  .array(INLINE, { minLength: 1, maxLength: 4 })
  .map((parts) => paragraph(...parts.flatMap((part, index) => (index === 0 ? [part] : [text(' '), part]))));
const ITEM = fc.array(PARAGRAPH, { minLength: 1, maxLength: 2 });
const LIST = fc
  .array(fc.tuple(ITEM, fc.option(ITEM, { freq: 3 })), { minLength: 1, maxLength: 3 })
  .map((items) => list(items.map(([blocks, below]): RootContent[] => [...blocks, ...(below ? [list([below])] : [])])));
const CELL = fc.oneof(
  PARAGRAPH.map((one): RootContent[] => [one]),
  fc.tuple(PARAGRAPH, LIST),
  fc.tuple(LIST),
  fc.constant([] as RootContent[]),
);
/** Heads hold words only, as in all tables that are printed: Pandoc's hold no lists in lists. */
const HEAD = PARAGRAPH.map((one): RootContent[] => [one]);
const TABLES = fc.integer({ min: 1, max: 4 }).chain((columns) => {
  const row = (of: fc.Arbitrary<RootContent[]>) => fc.array(of, { minLength: columns, maxLength: columns });
  return fc
    .tuple(row(HEAD), fc.array(row(CELL), { minLength: 1, maxLength: 3 }))
    .map(([head, body]) => [head, ...body]);
});

/** What a reader should see in a cell: its paragraphs. */
function wordsOf(nodes: readonly RootContent[]): readonly string[] {
  return nodes.flatMap((node): readonly string[] => {
    if (node.type === 'paragraph') return [collapse(node.children.map(inlineWords).join(''))].filter(Boolean);
    return 'children' in node ? wordsOf(node.children as RootContent[]) : [];
  });
}

function inlineWords(node: PhrasingContent): string {
  if (node.type === 'text' || node.type === 'inlineCode')
    return node.value.normalize('NFC').replaceAll('\u202E', '[U+202E]');
  return 'children' in node ? node.children.map(inlineWords).join('') : '';
}
