import { oneLine } from '../lib/one-line.js';
import { type StatusCells, statusCells } from '../locales/status-cells.js';
import { countsOf, gapLines, summaryLine } from '../locales/status-lines.js';
import { labelsOf, notesOn, partiesInShort } from '../locales/status-names.js';
import { STATUS_WORDS } from '../locales/status-words.js';
import type { ReportContext, Reporter } from '../model/reporter.js';
import type { Status, StatusRow } from '../model/status.js';
import { type CellLine, columnWidths, type Row, rowLines } from './columns.js';
import { phraseLine } from './phrase-line.js';

/**
 * For people: of each agreement its id, title and parties over the whole width, so that an id can be copied, and below them in
 * columns where it stands in time; then what the day's count is, and what could not be judged.
 */
export const statusTable: Reporter<Status> = {
  name: 'table',
  about: { sv: 'en tabell för läsning', en: 'a table for reading' },
  report(status, context) {
    const table = status.rows.length > 0 ? layOut(status, context) : [];
    return [...table, ...closing(status, context)].map((line) => `${line.replaceAll('\u00A0', ' ')}\n`).join('');
  },
};

const INDENT = '  ';

function layOut(status: Status, context: ReportContext): readonly string[] {
  const head = headOf(context);
  const labels = labelsOf(status);
  const rows = status.rows.map((row) => ({
    heading: headingOf(row, labels(row), context),
    cells: cellsOf(row, context),
  }));
  const widths = columnWidths([head, ...rows.map(({ cells }) => cells)], context.width - INDENT.length);
  const indented = (row: Row) => rowLines(fitted(row, widths), widths).map((line) => `${INDENT}${line}`);
  return [...indented(head), '', ...rows.flatMap(({ heading, cells }) => [...heading, ...indented(cells), ''])];
}

/** What is too long for its column goes on with its day on the next line, and comes apart anywhere only where that is not enough. */
function fitted(row: Row, widths: readonly number[]): Row {
  return row.map((cell, column) => {
    const width = widths[column] ?? 0;
    const parts = cell.flatMap((line) => (line.text.length > width ? beforeDay(line) : line));
    return parts.map((line) => (line.text.length > width ? { ...line, text: loosened(line.text, width) } : line));
  });
}

function beforeDay({ text, ...rest }: CellLine): readonly CellLine[] {
  return text.split(BEFORE_DAY).map((part) => ({ text: part, ...rest }));
}

const BEFORE_DAY = / (?=\d{4}-\d{2}-\d{2})/;

function loosened(text: string, width: number): string {
  return text.split(' ').some((unit) => unit.length > width) ? text.replaceAll('\u00A0', ' ') : text;
}

const COLUMNS = ['state', 'until', 'overdue', 'next'] as const satisfies readonly (keyof StatusCells)[];

function headOf({ locale, paint }: ReportContext): Row {
  return COLUMNS.map((name) => [{ text: STATUS_WORDS[name][locale], paint: paint.faint }]);
}

/** The column of days is as narrow as a day. */
function cellsOf(row: StatusRow, { locale, paint }: ReportContext): Row {
  const cells = statusCells(row, locale);
  return COLUMNS.map((name) => {
    const lines = cells[name].map((phrase) => phraseLine(phrase, paint));
    return name === 'until' ? lines.flatMap(beforeDay) : lines;
  });
}

function headingOf(
  row: StatusRow,
  labels: readonly string[],
  { locale, paint, width }: ReportContext,
): readonly string[] {
  const lines: readonly CellLine[] = [
    ...labels.map((text) => ({ text, paint: paint.strong })),
    { text: row.agreement.title ?? '' },
    { text: partiesInShort(row.agreement, locale), paint: paint.faint },
    ...notesOn(row, locale).map((text) => ({ text, paint: paint.warning })),
  ];
  return lines.flatMap((line) => wholeLine(line, width));
}

/** None where there are no words. */
function wholeLine({ text, ...rest }: CellLine, width: number): readonly string[] {
  const line = oneLine(text);
  return line === '' ? [] : rowLines([[{ text: line, ...rest }]], [width]);
}

function closing(status: Status, { locale, paint, width }: ReportContext): readonly string[] {
  const { overdue, due } = countsOf(status);
  const urgency = overdue > 0 ? paint.error : due > 0 ? paint.warning : paint.good;
  const gaps = gapLines(status, locale).map(({ sentence, names }) =>
    [sentence, names.join(', ')].filter(Boolean).join(': '),
  );
  return [
    ...wholeLine({ text: summaryLine(status, locale), paint: urgency }, width),
    ...gaps.flatMap((text) => wholeLine({ text }, width)),
  ];
}
