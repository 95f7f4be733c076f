/** What a table can hold that no narrow window has room for, in tables of two columns. */
const LONG = [
  `https://www.example.org/${'dokument/'.repeat(9)}avtal.pdf`,
  `\`${'kommando_'.repeat(9)}slut\``,
  `Samverkans${'överenskommelse'.repeat(8)}`,
];

/** How many columns the tables of words have. */
const COLUMNS = [2, 5, 7, 10, 14, 40];

/** An agreement with all of these tables, and a matrix of thirteen parties. */
export const WIDE_TABLES = `${LONG.map(
  (words) =>
    `## Lång\n\n${rows([
      ['Vad', 'Hur'],
      [words, 'Så'],
    ])}`,
).join('\n\n')}

${COLUMNS.map((columns) => `## Tabell med ${columns}\n\n${rows(cells(columns))}`).join('\n\n')}

## Ansvarsfördelning

${rows(cells(13))}
`;

/** The words of the cells of those tables and the matrix: no two are the same, for each tells how many columns its table has. */
export const WIDE_WORDS = [...COLUMNS, 13].flatMap((columns) => cells(columns).flat());

function cells(columns: number): readonly (readonly string[])[] {
  return ['Rubrik', 'Distriktssköterska'].map((word) =>
    Array.from({ length: columns }, (_, column) => `${word}${columns}x${column}y`),
  );
}

function rows([head = [], ...body]: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
