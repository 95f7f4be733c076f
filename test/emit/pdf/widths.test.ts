import { describe, expect, it } from 'vitest';
import type { Block, Grid } from '../../../src/emit/pdf/tree.js';
import { gridOf } from '../../../src/emit/pdf/widths.js';

const cell = (value: string): readonly Block[] => [{ type: 'paragraph', children: [{ type: 'text', value }] }];
const rowsOf = (...cells: readonly string[]) => [cells.map(cell)];
const tableOf = (rows: readonly (readonly (readonly Block[])[])[], labelled = false) => ({ head: [], rows, labelled });

describe('gridOf', () => {
  it.each<[string, ReturnType<typeof tableOf>, Grid['widths'], number]>([
    ['short rows fit', tableOf(rowsOf('ett', 'två')), null, 9.5],
    ['a matrix has narrow areas', tableOf(rowsOf('ett', 'två', 'tre'), true), [117, 168, 168], 9.5],
    [
      'a table that is long is not measured by the typesetter',
      tableOf(Array.from({ length: 300 }, () => [cell('x')])),
      [453],
      9.5,
    ],
    ['nothing', tableOf([]), null, 9.5],
    ['the amount of text counts', tableOf(rowsOf('ord '.repeat(90), 'ord '.repeat(10))), [340, 113], 9.5],
    ['a word stands whole', tableOf(rowsOf('ord '.repeat(900), 'bbbbbbbbbb')), [389, 64], 9.5],
    ['so does an address', tableOf(rowsOf('ord '.repeat(900), '0123456789@')), [382, 71], 9.5],
    ['too many columns are even', tableOf(rowsOf(...'x'.repeat(151))), Array.from({ length: 151 }, () => 3), 2.3],
  ])('%s', (_, table, widths, size) => {
    const grid = gridOf(table, 453);
    expect(grid.widths?.map(Math.round) ?? null).toEqual(widths);
    expect(Math.round(grid.size * 10) / 10).toBe(size);
  });

  it.each([
    ['rows', Array.from({ length: 300_000 }, () => [cell('x'), cell('y')])],
    ['words', rowsOf('x '.repeat(300_000), 'y')],
  ])('measures any number of %s', (_, rows) => {
    expect(() => gridOf(tableOf(rows), 453)).not.toThrow();
  });
});
