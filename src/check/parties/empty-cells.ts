import type { List, ListItem, Table } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { type Located, rangeOf } from '../../model/place.js';
import type { Responsibility, ResponsibilityMatrix } from '../../model/responsibility.js';
import { cellsIn, partyItems, placeOfLabel } from './matrices.js';

/** An area of a matrix in which a party, or nobody at all, has a duty. */
export interface Gap extends Located {
  readonly area: string;
  /** The party as the matrix calls it; undefined when the area has no duties at all. */
  readonly party: string | undefined;
}

/** The gaps of a matrix. A dash in a cell is an answer, not a gap. */
export function gapsOf({ node, cells }: ResponsibilityMatrix): readonly Gap[] {
  if (node.type === 'table') return gapsOfTable(node, cells);
  return node.type === 'list' ? gapsOfList(node, cells) : [];
}

function gapsOfTable(table: Table, cells: readonly Responsibility[]): readonly Gap[] {
  return table.children.slice(1).flatMap((row): readonly Gap[] => {
    const own = cellsIn(row, cells).filter(isParty);
    const empty = own.filter(isEmpty);
    const [first] = own;
    if (!first || first.area === '' || empty.length === 0) return [];
    const nobody = { area: first.area, party: undefined, range: rangeOf(row.children[0] ?? row) };
    return empty.length === own.length ? [nobody] : empty.map(({ area, party, range }) => ({ area, party, range }));
  });
}

function gapsOfList(list: List, cells: readonly Responsibility[]): readonly Gap[] {
  const common = commonParties(cells.filter(isParty));
  return list.children.flatMap((item): readonly Gap[] => {
    const own = cellsIn(item, cells);
    const area = own[0]?.area ?? labelOf(item);
    const range = placeOfLabel(item);
    if (own.length === 0) return [{ area, party: undefined, range }];
    const items = partyItems(item);
    return [
      ...absentFrom(own, common).map((party) => ({ area, party, range })),
      ...own.flatMap((cell, index) =>
        isParty(cell) && isEmpty(cell) ? { area, party: cell.party, range: placeOfLabel(items[index] ?? item) } : [],
      ),
    ];
  });
}

function isParty({ parties }: Responsibility): boolean {
  return parties.length > 0;
}

function isEmpty({ duties }: Responsibility): boolean {
  return duties.length === 0;
}

/** A list that names more parties, or groups of them, has no common ones that every area should tell of. */
const MOST_PARTIES = 50;

/** One cell for each party, or group of them, that the areas tell of; "Gemensamt" comes after those that it is made of. */
function commonParties(cells: readonly Responsibility[]): readonly Responsibility[] {
  const firsts = new Map([...cells].reverse().map((cell) => [cell.parties.join(), cell]));
  if (firsts.size > MOST_PARTIES) return [];
  return [...firsts.values()].sort((a, b) => a.parties.length - b.parties.length);
}

/** What the areas call the parties that this one leaves out. */
function absentFrom(own: readonly Responsibility[], common: readonly Responsibility[]): readonly string[] {
  const told = new Set(own.flatMap(({ parties }) => parties));
  const absent: string[] = [];
  for (const { party, parties } of common) {
    if (parties.every((index) => told.has(index))) continue;
    absent.push(party);
    for (const index of parties) told.add(index);
  }
  return absent;
}

function labelOf(item: ListItem): string {
  return wordsOf(item.children[0]).replace(/\s+/g, ' ').replace(/:$/, '');
}
