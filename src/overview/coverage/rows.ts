import {
  CELL_STATES,
  type CellState,
  type Coverage,
  type CoverageCell,
  type CoverageGroup,
  type CoverageParty,
  type CoverageRow,
  type GroupCoverage,
  type GroupRow,
  type Tally,
  type TallyKind,
  touches,
} from '../../model/coverage.js';

/** The time that is looked at. */
type Window = Pick<Coverage, 'from' | 'until'>;

/** A party and its cells, one for each group. */
export interface PartyCells {
  readonly party: CoverageParty;
  readonly cells: readonly CoverageCell[];
}

/** The parties, those together whose cells tell the same in all groups. */
export function rowsOf(lines: readonly PartyCells[], window: Window): readonly CoverageRow[] {
  return alike(lines, ({ cells }) => cells.map((cell) => tellingOf(cell, window)).join('\n')).map((same) => ({
    parties: same.map(({ party }) => party),
    cells: same[0].cells,
  }));
}

/** One group's part of it; `index` is the group's place. */
export function inGroup(
  group: CoverageGroup,
  index: number,
  lines: readonly PartyCells[],
  window: Window,
): GroupCoverage {
  const own = lines.flatMap(({ party, cells }) => cells.slice(index, index + 1).map((cell) => ({ party, cell })));
  const rows = alike(own, ({ cell }) => tellingOf(cell, window)).map((same) => ({
    parties: same.map(({ party }) => party),
    cell: same[0].cell,
  }));
  const tallies = {
    municipality: tally(own, 'municipality'),
    region: tally(own, 'region'),
    other: tally(own, 'other'),
  };
  return { group, rows: rows.sort(byState), tallies };
}

interface CellOfParty {
  readonly party: CoverageParty;
  readonly cell: CoverageCell;
}

/** Items with the same words together, in the order of the first of them. */
function alike<Item>(items: readonly Item[], wordsOf: (item: Item) => string): readonly (readonly [Item, ...Item[]])[] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const words = wordsOf(item);
    const group = groups.get(words);
    if (group) group.push(item);
    else groups.set(words, [item]);
  }
  return [...groups.values()];
}

/** All that a table tells of a cell. */
function tellingOf({ spans, gap, proposed }: CoverageCell, window: Window): string {
  const labels = (agreements: CoverageCell['proposed']) => agreements.map(({ label }) => label);
  const told = spans
    .filter((span) => touches(span, window))
    .map((span) => ({ ...span, agreements: labels(span.agreements), overlapping: span.overlapping.map(labels) }));
  return JSON.stringify([told, gap && { ...gap, after: labels(gap.after) }, labels(proposed)]);
}

function byState(a: GroupRow, b: GroupRow): number {
  return CELL_STATES.indexOf(a.cell.state) - CELL_STATES.indexOf(b.cell.state);
}

function tally(lines: readonly CellOfParty[], kind: TallyKind): Tally {
  const own = lines.filter(({ party }) => tallyKindOf(party) === kind);
  const count = (state: CellState) => own.filter(({ cell }) => cell.state === state).length;
  return { parties: own.length, uncovered: count('uncovered'), unknown: count('unknown') };
}

function tallyKindOf({ kind, isCollective }: CoverageParty): TallyKind {
  return isCollective || kind === undefined || kind === 'association' ? 'other' : kind;
}
