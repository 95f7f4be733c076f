import { spawnSync } from 'node:child_process';
import { collapse } from '../reading.js';

const has = (program: string, ...options: readonly string[]) => spawnSync(program, options).status === 0;
export const HAS_PANDOC = has('pandoc', '--version');
export const HAS_LATEX =
  HAS_PANDOC && has('pdflatex', '--version') && has('kpsewhich', 'scrartcl.cls', 'footnotehyper.sty');
export const HAS_PDFTOTEXT = has('pdftotext', '-v');

/** What Pandoc says on standard error is a failure of its own. */
function pandoc(text: string, ...options: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync('pandoc', ['-f', 'markdown', ...options], {
    input: text,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0 || stderr !== '') throw new Error(stderr || `pandoc: ${status}`);
  return stdout;
}

/** A node of Pandoc's syntax tree as `-t json` prints it. */
interface AstNode {
  readonly t: string;
  readonly c?: unknown;
}

/** What Pandoc has read: its blocks in order, each with its words, and notes and all kinds of nodes for themselves. */
export interface Reading {
  readonly blocks: readonly ReadBlock[];
  readonly notes: readonly string[];
  /** The numbers that readers see where notes are called outside of notes: Pandoc's own, and raised figures, which are no words. */
  readonly calls: readonly number[];
  readonly tables: readonly ReadTable[];
  /** Kinds of nodes (`Link`, `RawInline`), with the address or the format that they have. */
  readonly kinds: readonly string[];
  readonly meta: Readonly<Record<string, unknown>>;
}

interface ReadBlock {
  /** `heading`, `text`, `line`, `code` or `cell`. */
  readonly kind: string;
  readonly text: string;
  readonly id?: string;
  /** Stands in the table of this number. */
  readonly table?: number;
}

interface ReadTable {
  readonly caption: string;
  readonly aligns: readonly string[];
  readonly widths: readonly number[];
  /** The blocks of each cell, the head first. */
  readonly rows: readonly (readonly (readonly string[])[])[];
}

export function readWithPandoc(text: string): Reading {
  const { blocks, meta } = JSON.parse(pandoc(text, '-t', 'json')) as {
    blocks: AstNode[];
    meta: Record<string, AstNode>;
  };
  const reader = startReading();
  const read = reader.blocks(blocks);
  const { notes, calls, tables, kinds } = reader;
  const words = Object.fromEntries(Object.entries(meta).map(([key, value]) => [key, reader.meta(value)]));
  return { blocks: read, notes, calls, tables, kinds, meta: words };
}

function startReading() {
  const notes: string[] = [];
  const calls: number[] = [];
  const count = { notes: 0, within: 0 };
  const tables: ReadTable[] = [];
  const kinds: string[] = [];
  const see = ({ t }: AstNode, detail = '') => kinds.push(`${t}${detail && ` ${detail}`}`);

  const called = (numbers: readonly number[]): string => {
    if (count.within === 0) calls.push(...numbers);
    return '';
  };

  const inline = (node: AstNode): string => {
    const c = node.c as never;
    if (node.t === 'Str') return c as string;
    if (SPACES.has(node.t)) return ' ';
    see(node, detailOf(node));
    const raised = raisedNumbers(node);
    if (raised) return called(raised);
    if (node.t === 'Note') {
      count.notes += 1;
      called([count.notes]);
      count.within += 1;
      notes.push(...blocks(c as AstNode[]).map(({ text }) => text));
      count.within -= 1;
      return '';
    }
    return VERBATIM.has(node.t) ? c[1] : words((SECOND.has(node.t) ? c[1] : c) as AstNode[]);
  };
  const words = (nodes: readonly AstNode[]): string => nodes.map(inline).join('');

  const block = (node: AstNode): readonly ReadBlock[] => {
    const c = node.c as never;
    if (node.t === 'Para' || node.t === 'Plain') return text('text', words(c));
    see(node, node.t === 'RawBlock' ? c[0] : '');
    switch (node.t) {
      case 'Header':
        return text('heading', words(c[2]), (c[1] as string[])[0]);
      case 'LineBlock':
        return (c as AstNode[][]).flatMap((line) => text('line', words(line)));
      case 'CodeBlock':
        return text('code', c[1]);
      case 'BlockQuote':
        return blocks(c);
      case 'BulletList':
        return (c as AstNode[][]).flatMap(blocks);
      case 'OrderedList':
        return (c[1] as AstNode[][]).flatMap(blocks);
      case 'Div':
        return blocks(c[1]);
      case 'Table':
        return table(c);
      default:
        return [];
    }
  };
  const blocks = (nodes: readonly AstNode[]): readonly ReadBlock[] => nodes.flatMap(block);

  type Row = readonly [unknown, readonly (readonly [unknown, unknown, number, number, AstNode[]])[]];
  const table = (c: readonly unknown[]): readonly ReadBlock[] => {
    const [, [, caption], columns, [, headRows], bodies] = c as unknown as readonly [
      unknown,
      readonly [unknown, AstNode[]],
      readonly (readonly [AstNode, { c?: number }])[],
      readonly [unknown, readonly Row[]],
      readonly (readonly [unknown, unknown, readonly Row[], readonly Row[]])[],
    ];
    const number = tables.length;
    const found = {
      caption: '',
      aligns: columns.map(([align]) => align.t),
      widths: columns.map(([, width]) => width.c ?? 0),
      rows: [] as string[][][],
    };
    tables.push(found);
    const all = [...headRows, ...bodies.flatMap(([, , heads, rows]) => [...heads, ...rows])];
    const cells = all.flatMap(([, row]) => {
      const read = row.map(([, , , , content]) => blocks(content));
      found.rows.push(read.map((cell) => cell.map((one) => one.text)));
      return read.flat().map((one) => ({ ...one, table: number }));
    });
    found.caption = collapse(
      blocks(caption)
        .map((one) => one.text)
        .join(' '),
    );
    return cells;
  };
  const text = (kind: string, value: string, id = ''): readonly ReadBlock[] => {
    const collapsed = collapse(value);
    return collapsed === '' ? [] : [{ kind, text: collapsed, ...(id && { id }) }];
  };
  const meta = ({ t, c }: AstNode): unknown => {
    if (t === 'MetaInlines') return words(c as AstNode[]);
    if (t === 'MetaBlocks') return blocks(c as AstNode[]).map((one) => one.text);
    if (t === 'MetaList') return (c as AstNode[]).map(meta);
    if (t === 'MetaMap')
      return Object.fromEntries(Object.entries(c as Record<string, AstNode>).map(([key, value]) => [key, meta(value)]));
    return c;
  };
  return { notes, calls, tables, kinds, blocks, meta };
}

const SPACES: ReadonlySet<string> = new Set(['Space', 'SoftBreak', 'LineBreak']);
const VERBATIM: ReadonlySet<string> = new Set(['Code', 'RawInline', 'Math']);
/** What has its words after something else. */
const SECOND: ReadonlySet<string> = new Set(['Link', 'Span', 'Quoted', 'Cite', 'Image']);

/** The numbers in `^1,2^`. */
function raisedNumbers({ t, c }: AstNode): readonly number[] | undefined {
  if (t !== 'Superscript') return undefined;
  const figures = (c as readonly AstNode[]).map((node) => (node.t === 'Str' ? String(node.c) : '?')).join('');
  return /^[\d,]+$/.test(figures) ? figures.split(',').filter(Boolean).map(Number) : undefined;
}

/** A link's address, a span's id, the format of what is raw, the numbers that are raised. */
function detailOf({ t, c }: AstNode): string {
  const [first, , third] = c as [unknown, unknown, unknown];
  if (t === 'RawInline') return String(first);
  if (t === 'Superscript') return String(raisedNumbers({ t, c }) ?? '');
  if (t === 'Span') return String((first as unknown[])[0]);
  return t === 'Link' ? String((third as unknown[])[0]) : '';
}
