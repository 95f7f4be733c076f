import type { PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import type { Element } from 'xast';
import { x } from 'xastscript';
import { PAGE_WORDS } from '../../locales/page-words.js';
import { matrixCaption } from '../body/caption.js';
import type { Matrix } from '../body/matrix.js';
import type { Frame } from './frame.js';
import { inlines } from './inlines.js';
import { ownWords } from './own-words.js';

/** A table as its author wrote it; in the responsibility matrix the first column heads its rows. */
export function tableElement({ children, data }: Table, frame: Frame): Element {
  const [head, ...rows] = children;
  const width = Math.max(1, head?.children.length ?? 0);
  const isMatrix = data?.matrix !== undefined;
  return x(
    'table',
    captionElement(data?.matrix, frame),
    head && tableRow(head, width, () => 'th', frame),
    rows.map((row) => tableRow(row, width, (column) => (isMatrix && column === 0 ? 'th' : 'td'), frame)),
  );
}

type CellName = 'th' | 'td';

/** GFM lets a row be shorter than the head. */
function tableRow({ children }: TableRow, width: number, nameOf: (column: number) => CellName, frame: Frame): Element {
  const missing = Math.max(0, width - children.length);
  const cells = children.map((cell, column) => x(nameOf(column), [paragraph(cell.children, frame)]));
  return x(
    'tr',
    cells,
    Array.from({ length: missing }, () => x('td', [x('p')])),
  );
}

/** A responsibility matrix that was written as a list: a row for each area, a column for each party. */
export function matrixToTable(
  { section, parties, rows }: Matrix,
  frame: Frame,
  blocksOf: (content: readonly RootContent[]) => Element[],
): Element {
  const area = x('th', [x('p', ownWords(frame), PAGE_WORDS.area[frame.plan.locale])]);
  const head = x(
    'tr',
    [area],
    parties.map((party) => x('th', [paragraph(party, frame)])),
  );
  const body = rows.map((row) =>
    x(
      'tr',
      [x('th', blocksOf(row.area))],
      row.cells.map((duties) => x('td', blocksOf(duties))),
    ),
  );
  return x('table', captionElement(section, frame), head, body);
}

function captionElement(section: string | undefined, frame: Frame): Element[] {
  const caption = matrixCaption(section, frame.plan);
  return caption === undefined ? [] : [x('caption', ownWords(frame), caption)];
}

function paragraph(words: readonly PhrasingContent[], frame: Frame): Element {
  return x('p', inlines(words, frame));
}
