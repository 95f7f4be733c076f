import type { List, Table } from 'mdast';
import { excerpt } from '../../lib/excerpt.js';
import { nearest } from '../../lib/nearest.js';
import { type Range, rangeOf } from '../../model/place.js';
import type { Responsibility, ResponsibilityMatrix } from '../../model/responsibility.js';
import { defineRule } from '../../model/rule.js';
import { cellsIn, matricesOf, partyItems, placeOfLabel } from '../parties/matrices.js';

interface Facts {
  readonly label: string;
  /** The party that was probably meant. */
  readonly meant: string | undefined;
}

/** A column or a label of the responsibility matrix that is no party's; told once in each matrix. */
export const responsibilityPartyUnknown = defineRule<Facts>({
  name: 'responsibility-party-unknown',
  group: 'parties',
  severity: 'warning',
  gate: false,
  needs: 'facts',
  source: {
    sv: 'Formatet, version 1: i ansvarsfördelningen är första kolumnen området och varje annan kolumn en part; i en lista står parterna på andra nivån.',
    en: 'The format, version 1: the first column of the matrix is the area and each other one a party; in a list the parties stand on the second level.',
  },
  summary: {
    sv: 'Ansvarsfördelningen ska nämna parterna som frontmatter gör.',
    en: 'The division of responsibilities must call the parties what the frontmatter calls them.',
  },
  help: {
    sv: 'Skriv partens namn (name) eller korta namn (short) från frontmatter, eller ”Gemensamt” för alla. Saknas parten där, lägg till den. En kolumn som inte är en parts, till exempel ”Kommentar”, hör hemma i texten eller i en fotnot.',
    en: "Write the name or the short name that the party has in the frontmatter, or “Gemensamt” for all. If the party is not there, add it. A column that is no party's, such as “Kommentar”, belongs in the text or in a footnote.",
  },
  message: {
    sv: ({ label, meant }) =>
      `”${label}” i ansvarsfördelningen är inte någon av parterna i frontmatter.${meant === undefined ? '' : ` Menar du ${meant}?`}`,
    en: ({ label, meant }) =>
      `“${label}” in the division of responsibilities is none of the parties in the frontmatter.${meant === undefined ? '' : ` Do you mean ${meant}?`}`,
  },
  example: {
    bad: `## Ansvarsfördelning

| Område | Regionen | Kommunen | ⟦Försäkringskassan⟧ |
| --- | --- | --- | --- |
| Arbete | Rehabilitering | Sysselsättning | Samordning |
`,
    good: `## Ansvarsfördelning

| Område | Regionen | Kommunen | Gemensamt |
| --- | --- | --- | --- |
| Arbete | Rehabilitering | Sysselsättning | Samordning |
`,
  },
  *check(agreement) {
    const names = agreement.parties.flatMap(({ name, short }) => [name, ...(short === undefined ? [] : [short])]);
    let told = 0;
    for (const matrix of matricesOf(agreement)) {
      for (const [label, range] of unknownLabels(matrix)) {
        const meant = told++ < MOST_SUGGESTIONS ? nearest(label, names) : undefined;
        yield { range, data: { label: excerpt(label), meant }, evidence: label };
      }
    }
  },
});

/** To compare a label with every name takes time; a text with more faults than this has another trouble. */
const MOST_SUGGESTIONS = 20;

/** Labels that fit no party, and where each first stands. A column without a label is told of by table-header-missing. */
function unknownLabels({ node, cells }: ResponsibilityMatrix): ReadonlyMap<string, Range> {
  const labels =
    node.type === 'table' ? labelsOfHead(node, cells) : node.type === 'list' ? labelsOfList(node, cells) : [];
  const unknown = labels.filter(({ cell }) => cell.parties.length === 0 && cell.party !== '');
  return new Map([...unknown].reverse().map(({ cell, range }) => [cell.party, range]));
}

interface Label {
  readonly cell: Responsibility;
  readonly range: Range;
}

/** The cells of the first row stand in the order of the columns. */
function labelsOfHead({ children: [head] }: Table, cells: readonly Responsibility[]): readonly Label[] {
  const columns = head?.children.slice(1) ?? [];
  return columns.flatMap(({ children: [words] }, index) => {
    const cell = cells[index];
    return cell && words ? [{ cell, range: rangeOf(words) }] : [];
  });
}

function labelsOfList({ children }: List, cells: readonly Responsibility[]): readonly Label[] {
  return children.flatMap((area) => {
    const own = cellsIn(area, cells);
    return partyItems(area).flatMap((item, index) => {
      const cell = own[index];
      return cell ? [{ cell, range: placeOfLabel(item) }] : [];
    });
  });
}
