import type { List, ListItem, Nodes, RootContent, Table } from 'mdast';
import type { Party } from '../model/agreement.js';
import { rangeOf } from '../model/place.js';
import type { Responsibility } from '../model/responsibility.js';
import type { Section } from '../model/section.js';
import { type PartyFinder, partyFinder } from './parties.js';
import { recogniseRoles, type Vocabulary } from './roles.js';

/**
 * The responsibility matrix of a document: under sections with the role `responsibilities` (and below them), each table whose
 * columns are parties, and each list of three levels, area → party → duties.
 */
export function findResponsibilities(
  sections: readonly Section[],
  parties: readonly Party[],
  vocabulary: Vocabulary,
): readonly Responsibility[] {
  const reading = { find: partyFinder(parties), vocabulary };
  return [...inSections(sections, reading, false)];
}

interface Reading {
  readonly find: PartyFinder;
  readonly vocabulary: Vocabulary;
}

function* inSections(sections: readonly Section[], reading: Reading, inherited: boolean): Generator<Responsibility> {
  for (const { id, roles, content, sections: below } of sections) {
    const speaks = inherited || roles.includes('responsibilities');
    if (speaks) for (const node of content) yield* readMatrix(node, id, reading);
    yield* inSections(below, reading, speaks);
  }
}

function readMatrix(node: RootContent, section: string, reading: Reading): Iterable<Responsibility> {
  if (node.type === 'table') return readTable(node, section, reading);
  return node.type === 'list' ? readList(node, section, reading) : [];
}

/** The first column is the area, each other one a party. A table whose first column is a party's has no areas. */
function* readTable(table: Table, section: string, { find, vocabulary }: Reading): Generator<Responsibility> {
  const [head, ...rows] = table.children;
  const [corner = '', ...labels] = (head?.children ?? []).map(plain);
  const columns = labels.map(withoutColon).map((party) => ({ party, parties: find(party) }));
  if (find(corner).length > 0 || columns.every((column) => column.parties.length === 0)) return;
  for (const row of rows) {
    const [first, ...cells] = row.children;
    const area = first ? plain(first) : '';
    const areaRoles = recogniseRoles(area, vocabulary);
    for (const [index, column] of columns.entries()) {
      const cell = cells[index];
      const duties = cell ? plain(cell).split(/;\s+/).filter(Boolean) : [];
      yield { area, areaRoles, ...column, duties, section, range: rangeOf(cell ?? row) };
    }
  }
}

/** Area → party → duties; a list of another shape, in most of its items, is none. */
function readList(list: List, section: string, reading: Reading): readonly Responsibility[] {
  const areas = list.children.map((item) => readArea(item, section, reading));
  const shaped = areas.filter((cells) => cells.some((cell) => cell.parties.length > 0));
  const cells = areas.flat();
  return shaped.length * 2 > areas.length && cells.some(({ duties }) => duties.length > 0) ? cells : [];
}

function readArea(item: ListItem, section: string, { find, vocabulary }: Reading): readonly Responsibility[] {
  const area = label(item);
  const areaRoles = recogniseRoles(area, vocabulary);
  return listsOf(item).flatMap(({ children }) =>
    children.map((partyItem) => {
      const party = label(partyItem);
      const duties = dutiesOf(partyItem);
      return { area, areaRoles, party, parties: find(party), duties, section, range: rangeOf(partyItem) };
    }),
  );
}

/** The words that an item begins with. */
function label({ children: [first] }: ListItem): string {
  return first && first.type !== 'list' ? withoutColon(plain(first)) : '';
}

function withoutColon(words: string): string {
  return words.replace(/:$/, '');
}

function listsOf({ children }: ListItem): readonly List[] {
  return children.filter((child) => child.type === 'list');
}

/** What stands under a party: items of lists, and paragraphs. */
function dutiesOf({ children: [first, ...others] }: ListItem): readonly string[] {
  const below = first?.type === 'list' ? [first, ...others] : others;
  return below.flatMap((child) => (child.type === 'list' ? child.children.map(duty) : plain(child))).filter(Boolean);
}

/** A duty with its own sublist is one duty: "utreda behov av: samtal; behandling". */
function duty(item: ListItem): string {
  const words = item.children
    .filter((child) => child.type !== 'list')
    .map(plain)
    .join(' ');
  const below = listsOf(item).flatMap((list) => list.children.map(duty));
  return below.length > 0 ? `${withoutColon(words)}: ${below.join('; ')}` : words;
}

/** The words of a node on one line, NFC. */
function plain(node: Nodes): string {
  return words(node).normalize('NFC').replace(/\s+/g, ' ').trim();
}

function words(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'html') return /^<br\b/i.test(node.value) ? '; ' : '';
  if ('children' in node) return node.children.map(words).join('');
  return 'value' in node ? node.value : '';
}
