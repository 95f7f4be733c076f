import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/emit/pdf/tree.js';
import { columnWidths } from '../../../src/emit/pdf/widths.js';

const cell = (value: string): readonly Block[] => [{ type: 'paragraph', children: [{ type: 'text', value }] }];
const rowsOf = (...cells: readonly string[]) => [cells.map(cell)];

describe('columnWidths', () => {
  it.each([
    ['short rows fit', rowsOf('ett', 'två'), false, null],
    ['a matrix has narrow areas', rowsOf('ett', 'två', 'tre'), true, [0.7, 1, 1]],
    [
      'a table that is long is not measured by the typesetter',
      Array.from({ length: 300 }, () => [cell('x')]),
      false,
      [2],
    ],
    ['nothing', [], false, null],
    [
      'the longest cell counts',
      [...rowsOf('ord', 'ord'), ...rowsOf(`ord${' ord'.repeat(24)}`, 'x')],
      false,
      [19.9, 3.46],
    ],
    ['the longest word counts', [...rowsOf('x', 'ord'), ...rowsOf('x', 'x'.repeat(100))], false, [2, 24]],
  ])('%s', (_, rows, isMatrix, widths) => {
    const made = columnWidths({ head: [], rows }, isMatrix);
    expect(made?.map((width) => Number(width.toFixed(2))) ?? null).toEqual(widths);
  });

  it.each([
    ['rows', Array.from({ length: 300_000 }, () => [cell('x'), cell('y')])],
    ['words', rowsOf('x '.repeat(300_000), 'y')],
  ])('measures any number of %s', (_, rows) => {
    expect(() => columnWidths({ head: [], rows }, false)).not.toThrow();
  });
});
