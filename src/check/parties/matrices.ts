import type { List, ListItem, RootContent } from 'mdast';
import { firstWhere } from '../../lib/first-where.js';
import type { Agreement } from '../../model/agreement.js';
import { type Range, rangeOf } from '../../model/place.js';
import type { Responsibility, ResponsibilityMatrix } from '../../model/responsibility.js';
import { everySection } from '../../model/section.js';

/** The responsibility matrices of a document, each with the table or list that shows it. Linear time. */
export function* matricesOf({ sections, responsibilities }: Agreement): Generator<ResponsibilityMatrix> {
  for (const { content } of everySection(sections)) {
    for (const node of content) {
      const cells = cellsIn(node, responsibilities);
      if (cells.length > 0) yield { node, cells };
    }
  }
}

/** Those cells that stand within a node. All cells stand in reading order, by their ends. */
export function cellsIn(node: RootContent, cells: readonly Responsibility[]): readonly Responsibility[] {
  const { start, end } = rangeOf(node);
  const endingAfter = (offset: number) =>
    firstWhere(cells.length, (index) => (cells[index]?.range.end.offset ?? 0) > offset);
  return cells.slice(endingAfter(start.offset), endingAfter(end.offset));
}

/** Where the words of a list item stand, without the lists below it. */
export function placeOfLabel(item: ListItem): Range {
  return rangeOf(item.children[0] ?? item);
}

/** The items of parties under an area of a matrix that is a list. */
export function partyItems({ children }: ListItem): readonly ListItem[] {
  return children.filter((child): child is List => child.type === 'list').flatMap((list) => list.children);
}
