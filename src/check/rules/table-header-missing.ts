import type { Table, TableCell } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { nodesOf } from '../../lib/nodes.js';
import { rangeOf } from '../../model/place.js';
import { defineRule, type Report } from '../../model/rule.js';

interface Facts {
  readonly whole: boolean;
  /** Which column it is, from 1. */
  readonly column: number;
}

/** A table whose columns are not all named. */
export const tableHeaderMissing = defineRule<Facts>({
  name: 'table-header-missing',
  group: 'references',
  severity: 'warning',
  gate: false,
  needs: 'text',
  source: {
    sv: 'WCAG 2.1, 1.3.1 (EN 301 549), som lagen (2018:1937) om tillgänglighet till digital offentlig service kräver.',
    en: 'WCAG 2.1, 1.3.1 (EN 301 549), which the act (2018:1937) on accessibility of digital public service asks for.',
  },
  summary: { sv: 'Varje kolumn i en tabell ska ha en rubrik.', en: 'Every column of a table must have a heading.' },
  help: {
    sv: 'Skriv en rubrik i tabellens första rad, även över den första kolumnen: | Område | Regionen | Kommunen |.',
    en: 'Write a heading in the first row of the table, also above the first column: | Område | Regionen | Kommunen |.',
  },
  message: {
    sv: ({ whole, column }) =>
      `${whole ? 'Tabellen saknar kolumnrubriker' : `Kolumn ${column} saknar rubrik`}. Skärmläsare läser upp rubriken före varje cell.`,
    en: ({ whole, column }) =>
      `${whole ? 'The table has no column headings' : `Column ${column} has no heading`}. Screen readers tell the heading before each cell.`,
  },
  example: {
    bad: '## Ansvarsfördelning\n\n⟦| ⟧| Regionen | Kommunen |\n| --- | --- | --- |\n| Boende | Läkarinsatser | Boendestöd |\n',
    good: '## Ansvarsfördelning\n\n| Område | Regionen | Kommunen |\n| --- | --- | --- |\n| Boende | Läkarinsatser | Boendestöd |\n',
  },
  *check({ source }) {
    for (const table of nodesOf(source.body, 'table')) yield* faultsOf(table);
  },
});

function* faultsOf({ children: [head] }: Table): Generator<Report<Facts>> {
  const cells = head?.children ?? [];
  if (head && cells.every(isEmpty)) return yield { range: rangeOf(head), data: { whole: true, column: 1 } };
  for (const [index, cell] of cells.entries()) {
    if (isEmpty(cell)) yield { range: rangeOf(cell), data: { whole: false, column: index + 1 } };
  }
}

function isEmpty(cell: TableCell): boolean {
  return !/[^\p{C}\p{Z}]/u.test(wordsOf(cell, { includeHtml: false }));
}
