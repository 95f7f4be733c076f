import { describe, expect, it } from 'vitest';
import { read } from '../reading.js';
import { layoutOf } from './laid-out.js';
import { readPdf } from './reading-pdf.js';
import { pdfOf, TYPESET } from './typesetting.js';

const table = (...rows: readonly (readonly string[])[]) => {
  const [head = [], ...others] = rows.map((row) => `| ${row.join(' | ')} |`);
  return [head, `|${' --- |'.repeat(rows[0]?.length ?? 0)}`, ...others].join('\n');
};
const numbered = <Value>(count: number, value: (index: number) => Value) =>
  Array.from({ length: count }, (_, index) => value(index));

const COMPOUNDS = [
  ...['Biståndshandläggare', 'Psykiatrimottagningen', 'Rehabiliteringskoordinator', 'Distriktssköterska'],
  ...['läkemedelshanteringsrutinen', 'Hjälpmedelskonsulent', 'bostadsanpassningsintyg', 'Avvikelserapportering'],
];
const ADDRESSES = [
  'registrator@ornskoldsvik.se',
  'kommunstyrelse.registrator@harnosand.se',
  'https://www.skane.se/a/b?c=d',
];
const NUMBERS = ['0660-880 00', '0611-34 80 00', '+46 611 34 80 00', '2026-01-01', '08.00–16.30', 'SFS 2017:612'];
const of = (words: readonly string[], index: number) => words[index % words.length] ?? '';

const KINDS: Readonly<Record<string, (column: number, row: number) => string>> = {
  'compound words': (column, row) => of(COMPOUNDS, column + row * 3),
  'sentences of compound words': (column, row) => `Utredning av **${of(COMPOUNDS, column)}** och ${of(COMPOUNDS, row)}`,
  addresses: (column, row) => of(ADDRESSES, column + row),
  'numbers and dates': (column, row) => of(NUMBERS, column + row),
  'wide letters': () => 'WWWWWWWWWWWWWWWWWWWWW MMMMMMMMMM',
  'a bit of each': (column, row) => of([...COMPOUNDS, ...NUMBERS, ...ADDRESSES], column * 5 + row),
};

const WIDE = [
  ...Object.entries(KINDS).flatMap(([kind, cell]) =>
    [2, 4, 5, 7, 10, 12].map((columns) => ({
      columns,
      name: `${columns} columns of ${kind}`,
      body: table(...numbered(4, (row) => numbered(columns, (column) => cell(column, row)))),
    })),
  ),
];

const OTHERS = [
  {
    name: 'a word of 200 letters',
    body: table(['Ett', 'Två', 'Tre', 'Fyra'], ['a', 'x'.repeat(200), 'rehabiliterings'.repeat(13), 'b']),
  },
  {
    name: 'a word of 200 letters beside eleven',
    body: table(numbered(12, (index) => (index ? 'ord' : 'å'.repeat(200)))),
  },
  { name: 'empty cells', body: table(['', 'Huvudman', ''], ['', '', 'x'], ['a', '', '']) },
  {
    name: 'notes in cells',
    body: `${table(
      ['Yrkesgrupp[^1]', ...COMPOUNDS],
      numbered(9, (index) => `${of(COMPOUNDS, index)}[^${index + 1}]`),
    )}

${numbered(9, (index) => `[^${index + 1}]: Not ${index + 1} om läkemedelshanteringsrutinen.`).join('\n')}`,
  },
  {
    name: 'a table in a note',
    body: `Se not.[^1]\n\n[^1]: Not:\n\n${table(COMPOUNDS, COMPOUNDS).replace(/^/gm, '    ')}`,
  },
  {
    name: 'a table in a list in a quote',
    body: table(COMPOUNDS, COMPOUNDS).replace(/^/gm, '>     ').replace('>     ', '> 1.  '),
  },
  {
    name: 'words of several emphases, code and links',
    body: table(
      numbered(12, () => 'rub**rik**'),
      numbered(12, () => 'bo*stads***anpassnings**[intyg](https://example.se)`kod`'),
    ),
  },
  { name: 'signs that the typeface lacks', body: table(numbered(9, () => '😀😀😀 ⸻⸻⸻')) },
  { name: '40 columns', body: table(...numbered(3, () => numbered(40, (index) => of(COMPOUNDS, index)))) },
  { name: '150 columns', body: table(...numbered(2, () => numbered(150, () => 'nivå 1'))) },
  {
    name: 'a table of 250 rows',
    body: table(...numbered(250, (row) => [String(row), of(COMPOUNDS, row), of(ADDRESSES, row), of(NUMBERS, row)])),
  },
  {
    name: 'a matrix of 13 parties',
    body: `## Ansvarsfördelning\n\n${table(
      ['Område', ...numbered(13, (index) => `Kommun ${index + 1}`)],
      ...numbered(3, (row) => [
        'Läkemedelsgenomgång',
        ...numbered(13, (index) => `Ansvarar för ${of(COMPOUNDS, index + row)}`),
      ]),
    )}`,
  },
  {
    name: 'a matrix of 8 parties that is a list',
    body: `## Ansvarsfördelning\n\n${numbered(
      2,
      () =>
        `- Läkemedelshanteringsrutinen\n${numbered(
          8,
          (index) =>
            `  - ${of(COMPOUNDS, index)}kommun\n    - ${of(COMPOUNDS, index)} ${of(ADDRESSES, index)}\n      1. ${of(COMPOUNDS, index + 1)}\n`,
        ).join('')}`,
    ).join('')}`,
  },
];

const pdfWith = (body: string) => pdfOf(read(`---\nid: x\n---\n\n${body}\n`));

describe.skipIf(!TYPESET)('tables', () => {
  it.each([...WIDE, ...OTHERS])('stay in their columns, with all their words: $name', async ({ body }) => {
    const bytes = await pdfWith(body);
    const { outside, overlapping } = await layoutOf(bytes);
    expect({ outside, overlapping }).toEqual({ outside: [], overlapping: [] });
    const { text, notes } = await readPdf(bytes);
    expect(wordsIn(body).filter((word) => !squeeze(text + notes.join('')).includes(word))).toEqual([]);
  });

  it.each(WIDE.filter(({ columns }) => columns > 9))('can be read: $name', async ({ body }) => {
    const { smallest } = await layoutOf(await pdfWith(body));
    expect(smallest).toBeGreaterThanOrEqual(6.5);
  });

  it.each([
    ['few words', table(['a', 'b'], ['1', '2']), 595],
    ['five columns of words that can be hyphenated', table(COMPOUNDS.slice(0, 5)), 595],
    ['five columns of addresses', table(numbered(5, (index) => of(ADDRESSES, index))), 842],
    ['six columns', table(numbered(6, () => 'a')), 842],
  ])('turn the page if they must: %s', async (_, body, width) => {
    const { pageWidths } = await layoutOf(await pdfWith(`## Avsnitt\n\n${body}`));
    expect(pageWidths[1]).toBe(width);
  });
});

/** But for the marks of notes and emphases. */
function wordsIn(body: string): readonly string[] {
  const shown = body.replace(/\[\^\d+\]:?|\*+|`/g, '').replace(/\[(.+?)\]\(.+?\)/g, '$1');
  return [...new Set(shown.match(/[\p{L}\d@.]{3,}/gu))];
}

function squeeze(text: string): string {
  return text.replace(/[\s\u00AD]+/g, '');
}
