/** A table with so many columns or more is printed on sheets that lie down. */
const LYING = 8;

/** From so many columns on: the size of the text, the padding, and what a column may ask for before it must share. */
const TIERS = [
  [4, '9pt', '4pt 5pt', '42mm'],
  [5, '8pt', '3pt 4pt', '30mm'],
  [7, '7.5pt', '2pt 3pt', '24mm'],
  [11, '7pt', '2pt', '17mm'],
  [16, '6pt', '1.5pt', '9mm'],
] as const;

/**
 * Tables on paper, where nothing can scroll: the more columns, the smaller the text. All words may be broken, so no table is wider
 * than the sheet. But a column shows its longest word whole where that takes no more than the column's share of the width: no column
 * asks for more than that (`max-width`), however much text it has.
 */
export const PRINT_TABLES_STYLE = `@page lying { size: A4 landscape; }
@media print {
  .scroll { overflow: visible; break-before: avoid; }
  th, td, .scroll th, .scroll td { min-width: 0; max-width: 57mm; hyphens: auto; overflow-wrap: anywhere; }
  .scroll th[scope="row"] { max-width: 42mm; }
  td time, th time { white-space: normal; }
  thead { display: table-header-group; break-inside: avoid; break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
${TIERS.map(([columns, size, padding, most]) => tier(columns, size, padding, most)).join('')}  ${lyingDown()} { page: lying; }
}
`;

function tier(columns: number, size: string, padding: string, most: string): string {
  const table = `table:has(${row(columns)})`;
  return `  ${table} { font-size: ${size}; line-height: 1.3; }
  ${table} th, ${table} td { max-width: ${most}; padding: ${padding}; }
`;
}

/** The table, and its heading and a paragraph between them, which would else be left on the sheet before. */
function lyingDown(): string {
  const table = `.scroll ${row(LYING)}`;
  return `.scroll:has(${row(LYING)}), :is(.heading, p):has(+ ${table}), .heading:has(+ p + ${table})`;
}

/** A row of so many columns or more. */
function row(columns: number): string {
  return `tr > :nth-child(${columns})`;
}
