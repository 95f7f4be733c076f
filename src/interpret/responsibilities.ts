import type { List, ListItem, RootContent, Table } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { Party } from '../model/agreement.js';
import { rangeOf } from '../model/place.js';
import type { Responsibility } from '../model/responsibility.js';
import type { Section } from '../model/section.js';
import { matchParties } from './parties.js';

/**
 * The responsibility matrix of a document: under sections with the role `responsibilities` (and below them), each table whose
 * columns are parties, and each list of three levels, area → party → duties.
 */
export function findResponsibilities(
  sections: readonly Section[],
  parties: readonly Party[],
): readonly Responsibility[] {
  return sections.flatMap((section) => inSection(section, parties, false));
}

function inSection(section: Section, parties: readonly Party[], inherited: boolean): readonly Responsibility[] {
  const speaks = inherited || section.roles.includes('responsibilities');
  const own = speaks ? section.content.flatMap((node) => readMatrix(node, section.id, parties)) : [];
  return [...own, ...section.sections.flatMap((below) => inSection(below, parties, speaks))];
}

function readMatrix(node: RootContent, section: string, parties: readonly Party[]): readonly Responsibility[] {
  const cells =
    node.type === 'table'
      ? readTable(node, section, parties)
      : node.type === 'list'
        ? readList(node, section, parties)
        : [];
  return cells.some((cell) => cell.parties.length > 0) ? cells : [];
}

/** The first column is the area, each other one a party. */
function readTable(table: Table, section: string, parties: readonly Party[]): readonly Responsibility[] {
  const [head, ...rows] = table.children;
  const labels = (head?.children ?? []).map(plain).slice(1);
  return rows.flatMap((row) => {
    const [area, ...cells] = row.children;
    return labels.map((party, index) => {
      const cell = cells[index];
      const duties = cell ? plain(cell).split(/;\s+/).filter(Boolean) : [];
      return {
        area: area ? plain(area) : '',
        party,
        parties: matchParties(party, parties),
        duties,
        section,
        range: rangeOf(cell ?? row),
      };
    });
  });
}

/** Area → party → duties; a list of another shape is none. */
function readList(list: List, section: string, parties: readonly Party[]): readonly Responsibility[] {
  if (!list.children.every((item) => sublist(item))) return [];
  return list.children.flatMap((areaItem) =>
    (sublist(areaItem)?.children ?? []).map((partyItem) => {
      const party = label(partyItem).replace(/:$/, '');
      const duties = (sublist(partyItem)?.children ?? []).map(duty).filter(Boolean);
      return {
        area: label(areaItem),
        party,
        parties: matchParties(party, parties),
        duties,
        section,
        range: rangeOf(partyItem),
      };
    }),
  );
}

function sublist(item: ListItem): List | undefined {
  return item.children.find((child) => child.type === 'list');
}

/** The words of an item without its sublists. */
function label(item: ListItem): string {
  return item.children
    .filter((child) => child.type !== 'list')
    .map(plain)
    .join(' ');
}

/** A duty with its own sublist is one duty: "utreda behov av: samtal; behandling". */
function duty(item: ListItem): string {
  const below = item.children.filter((child) => child.type === 'list').flatMap((list) => list.children.map(duty));
  const words = label(item);
  return below.length > 0 ? `${words.replace(/:$/, '')}: ${below.join('; ')}` : words;
}

function plain(node: RootContent | ListItem): string {
  return wordsOf(node).normalize('NFC').replace(/\s+/g, ' ').trim();
}
