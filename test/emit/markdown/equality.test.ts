import type { RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { markdown } from '../../../src/emit/markdown/markdown.js';
import { visible } from '../../../src/lib/visible.js';
import type { Agreement } from '../../../src/model/agreement.js';
import { rangeOf } from '../../../src/model/place.js';
import type { Section } from '../../../src/model/section.js';
import { PLAIN_THEME } from '../../../src/model/theme.js';
import { fieldOf, HOSTILE } from '../../support/hostile.js';
import { blocksOf, CORPUS, collapse, contextFor, read, textsOf } from '../reading.js';
import { FULL, WILD } from '../samples.js';
import { HAS_PANDOC, type Reading, readWithPandoc } from './pandoc.js';

const DOCUMENTS = [
  ...CORPUS,
  { file: 'FULL', ...read(FULL) },
  { file: 'WILD', ...read(WILD) },
  { file: 'empty', ...read('') },
];

const EMPTY: Reading = { blocks: [], calls: [], kinds: [], meta: {}, notes: [], tables: [] };

/** What our own raw blocks are, and the only ones. */
const OWN_RAW = ['RawBlock latex', 'RawBlock typst', 'RawBlock openxml', 'RawBlock html'];

describe.skipIf(!HAS_PANDOC).each(DOCUMENTS)('what Pandoc reads of $file (skipped without pandoc)', (compiled) => {
  const { agreement } = compiled;
  const output = markdown.emit(agreement, contextFor(compiled)) as string;
  const { blocks, notes, tables, kinds } = HAS_PANDOC ? readWithPandoc(output) : EMPTY;
  const matrices = tables.map(({ caption }) => caption.startsWith('Vem som ansvarar för vad: '));

  it('is the text, block for block and nothing else', { timeout: 30_000 }, () => {
    let heading = '';
    const actual = blocks.filter(({ kind, id = '', table }, index) => {
      if (kind === 'heading') heading = id;
      const isBanner = index < (agreement.notice === undefined ? 1 : 2);
      const isMatrix = table !== undefined && matrices[table];
      return !isBanner && !isMatrix && kind !== 'line' && !heading.startsWith('dok-');
    });
    expect(actual.map(({ text }) => text)).toEqual(
      blocksOf({ agreement: withoutMatrices(agreement) }).map(({ text }) => text),
    );
  });

  it('has the matrix cell for cell', () => {
    const told = tables
      .filter((_, index) => matrices[index])
      .flatMap(({ rows: [head = [], ...rows] }) =>
        rows.flatMap(([area = [], ...cells]) =>
          cells.flatMap((duties, column) => ({ area: area.join(' '), party: head[column + 1]?.join(' '), duties })),
        ),
      );
    const cells = told.filter(({ duties }) => duties.length > 0);
    const model = agreement.responsibilities
      .filter(({ duties }) => duties.length > 0)
      .map(({ area, party, duties }) => ({ area: collapse(area), party, duties: duties.map(collapse) }));
    const sorted = (list: readonly { area: string }[]) => list.map((one) => JSON.stringify(one)).sort();
    expect(sorted(cells)).toEqual(sorted(model));
  });

  it('has the words of all notes', () => {
    const told = [...notes, ...blocks.map(({ text }) => text)];
    expect(told).toEqual(expect.arrayContaining([...agreement.footnotes.flatMap(({ children }) => textsOf(children))]));
  });

  it('leads where it should', () => {
    const ids = new Set([
      ...blocks.flatMap(({ id }) => id ?? []),
      ...kinds.flatMap((kind) => (kind.startsWith('Span ') ? [kind.slice(5)] : [])),
    ]);
    const targets = kinds.flatMap((kind) => (kind.startsWith('Link #') ? [decodeURIComponent(kind.slice(6))] : []));
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });

  it('has no orders but our own', () => {
    const orders = kinds.filter((kind) =>
      /^(?:Raw|Math|Cite|Image|Div|Quoted|Strikeout|Super|Sub|Definition)/.test(kind),
    );
    const own = (kind: string) => OWN_RAW.includes(kind) || /^Superscript [\d,]+$/.test(kind);
    expect([...new Set(orders)].filter((kind) => !own(kind))).toEqual([]);
  });
});

/** The agreement without the lists and tables that are its responsibility matrices. */
function withoutMatrices({ sections, ...agreement }: Agreement): Agreement {
  const isMatrix = (node: RootContent) =>
    agreement.responsibilities.some(({ range }) => {
      const { start, end } = rangeOf(node);
      return range.start.offset >= start.offset && range.start.offset < end.offset && node.type !== 'paragraph';
    });
  const without = (section: Section): Section => ({
    ...section,
    content: section.content.filter((node) => !isMatrix(node)),
    sections: section.sections.map(without),
  });
  return { ...agreement, sections: sections.map(without) };
}

describe.skipIf(!HAS_PANDOC)('hostile text (skipped without pandoc)', () => {
  const compiled = read(HOSTILE);
  const theme = { ...PLAIN_THEME, organisation: fieldOf('organisation') };
  const output = markdown.emit(compiled.agreement, { ...contextFor(compiled), theme, forced: true }) as string;
  const { blocks, kinds, meta, notes, tables } = HAS_PANDOC ? readWithPandoc(output) : EMPTY;

  it('gives no orders and leads nowhere', () => {
    const orders = kinds.filter((kind) =>
      /^(?:Raw|Math|Cite|Image|Div|Quoted|Strikeout|Super|Sub|Definition)/.test(kind),
    );
    expect([...new Set(orders)].filter((kind) => !OWN_RAW.includes(kind))).toEqual([]);
    expect(kinds.filter((kind) => /^Link (?!#|https:\/\/lagen\.nu\/|https?:)/.test(kind))).toEqual([]);
    expect(kinds.filter((kind) => kind === 'RawBlock openxml')).toHaveLength(2);
    expect(tables).toHaveLength(2);
  });

  it('adds no keys to the head, and is all there', () => {
    const plain = read(FULL);
    const head = parseYaml(
      /^---\n([\s\S]*?)\n---\n/.exec(markdown.emit(plain.agreement, contextFor(plain)) as string)?.[1] ?? '',
    );
    expect(Object.keys(meta).filter((key) => !(key in head))).toEqual([]);
    const told = (field: string) => collapse(visible(fieldOf(field)));
    expect(meta['title']).toBe(`UTKAST: ${told('title')}`);
    expect(meta['subtitle']).toBe(told('subtitle'));
    expect(meta['author']).toEqual([told('party'), 'Exempels kommun']);
    expect(meta['agreement']).toMatchObject({ version: told('version'), publisher: told('organisation') });
    const words = [...blocks.map(({ text }) => text), ...notes].join('\n');
    const fields = [
      'notice',
      'party',
      'short',
      'group',
      'by',
      'number',
      'responsible',
      'replaced',
      'related',
      'attachment',
      'signatory',
      'role',
      'name',
      'organisation',
    ];
    expect(fields.filter((field) => !words.includes(told(field)))).toEqual([]);
    expect(output).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|(?![\n])\p{Cc}/u);
  });
});
