import { oneLine } from '../lib/one-line.js';
import { printable } from '../lib/printable.js';
import {
  CITATION_STATUS,
  CITATION_SUMMARY,
  CITATION_WORDS,
  FAULT_WORDS,
  SUCCESSOR_WORDS,
} from '../locales/citation-words.js';
import type { Law, Meaning } from '../model/citation.js';
import type { Day } from '../model/day.js';
import type { Locale } from '../model/locale.js';
import type { ReportContext } from '../model/reporter.js';
import { statusInWords } from './citation-status.js';
import { type CellLine, columnWidths, type Row, rowLines } from './columns.js';

/** One file and what it cites. */
export interface CitingFile {
  readonly path: string;
  readonly law: Law;
}

/** Every citation for people: where it stands, what it means, and what is known of it on the day; one summary line at the end. */
export function citationTable(files: readonly CitingFile[], context: ReportContext): string {
  const meanings = files.flatMap(({ law }) => law.meanings);
  const [file] = files;
  if (!file) return '';
  const lines = meanings.length > 0 ? layOut(files, context) : [];
  return [...lines, summary(files.length, meanings, file.law.asOf, context), ''].join('\n');
}

/** One table for all the files, so that their columns are alike. */
function layOut(files: readonly CitingFile[], context: ReportContext): readonly string[] {
  const tables = files.map(({ path, law }) => ({
    path,
    rows: law.meanings.map((one) => rowOf(one, law.asOf, context)),
  }));
  const head = headOf(context);
  const widths = columnWidths([head, ...tables.flatMap(({ rows }) => rows)], context.width);
  const parts = tables.map(({ path, rows }) => [
    ...(files.length > 1 ? [pathLine(path, rows, context)] : []),
    ...rows.flatMap((row) => rowLines(row, widths)),
    '',
  ]);
  return [...rowLines(head, widths), ...parts.flat()];
}

function headOf({ locale, paint, asOf }: ReportContext): Row {
  const { place, written, meaning } = CITATION_WORDS;
  const status = CITATION_STATUS[locale](asOf);
  return [place[locale], written[locale], meaning[locale], status].map((text) => [{ text, paint: paint.faint }]);
}

function pathLine(path: string, rows: readonly Row[], { locale, paint }: ReportContext): string {
  const none = rows.length > 0 ? '' : ` ${paint.faint(CITATION_WORDS.none[locale])}`;
  return `${paint.strong(printable(path))}${none}`;
}

function rowOf(meaning: Meaning, asOf: Day, context: ReportContext): Row {
  const { citation } = meaning;
  const { line, column } = citation.range.start;
  return [
    [{ text: `${line}:${column}` }],
    [{ text: oneLine(citation.written) }],
    meaningOf(meaning, context),
    statusOf(meaning, asOf, context),
  ];
}

/** What is cited by the book; and the act's title, where that does not already tell it. */
function meaningOf({ canonical, act }: Meaning, { paint }: ReportContext): readonly CellLine[] {
  const isTold = !act || (act.name !== act.id && canonical.replace(` (${act.id})`, '').includes(act.name));
  const title = isTold ? [] : [{ text: oneLine(act.title), paint: paint.faint }];
  return [{ text: oneLine(canonical) }, ...title];
}

function statusOf(meaning: Meaning, asOf: Day, { locale, paint }: ReportContext): readonly CellLine[] {
  const { status, fault } = meaning;
  const paints = { 'in-force': paint.good, repealed: paint.warning, future: paint.info, unknown: paint.faint };
  const known = { text: statusInWords(meaning, asOf, locale), paint: paints[status] };
  const wrong = fault ? [{ text: oneLine(FAULT_WORDS[locale](fault)), paint: paint.error }] : [];
  return [known, ...successorOf(meaning, locale), ...wrong];
}

function successorOf({ successor, citation }: Meaning, locale: Locale): readonly CellLine[] {
  if (!successor) return [];
  const { canonical, sure, exact, uris } = successor;
  const around = uris.some((uri) => uri.includes('#')) ? 'part' : 'act';
  const reach = exact || citation.pinpoints.length === 0 ? 'same' : around;
  return [{ text: oneLine(SUCCESSOR_WORDS[locale]({ canonical, isSure: sure === 'high', reach })) }];
}

function summary(files: number, meanings: readonly Meaning[], asOf: Day, { locale, paint }: ReportContext): string {
  const repealed = meanings.filter(({ status }) => status === 'repealed').length;
  const counts = { files, citations: meanings.length, repealed, asOf };
  return paint[repealed > 0 ? 'warning' : 'good'](CITATION_SUMMARY[locale](counts));
}
