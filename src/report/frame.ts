import { printable } from '../lib/printable.js';
import type { Severity } from '../model/finding.js';
import type { Range } from '../model/place.js';
import type { CheckedFile, ReportContext } from '../model/reporter.js';

/** Most lines of a place that are shown; more are told by an ellipsis. */
const MOST_LINES = 3;

/** The lines that a finding is about, numbered, with its words underlined; empty for a file without text. */
export function frame(
  { text, lines }: CheckedFile,
  { start, end }: Range,
  severity: Severity,
  context: ReportContext,
): string {
  if (text === '') return '';
  const { paint } = context;
  const last = Math.min(
    end.column === 1 && end.line > start.line ? end.line - 1 : end.line,
    start.line + MOST_LINES - 1,
  );
  const gutter = String(last).length;
  const shown = Array.from({ length: last - start.line + 1 }, (_, index) => start.line + index).flatMap((number) => {
    const line = text.slice(lines.startOf(number), lines.startOf(number + 1)).replace(/[\r\n]+$/, '');
    const from = number === start.line ? start.column - 1 : indentOf(line);
    const to = number === end.line ? end.column - 1 : line.length;
    const view = clip(line, from, to, context.width - gutter - 6);
    const marks = `${' '.repeat(columns(view.before))}${'^'.repeat(Math.max(1, columns(view.marked)))}`;
    return [
      `  ${paint.faint(`${String(number).padStart(gutter)} │`)} ${view.before}${view.marked}${view.after}`,
      `  ${paint.faint(`${' '.repeat(gutter)} │`)} ${paint[severity](marks)}`,
    ];
  });
  const more = last < end.line - (end.column === 1 ? 1 : 0) ? [`  ${paint.faint(`${' '.repeat(gutter)} │ …`)}`] : [];
  return [...shown, ...more].join('\n');
}

/** Combining marks (as in decomposed å ä ö) take no column of their own. */
function columns(text: string): number {
  return text.replace(/\p{M}/gu, '').length;
}

function indentOf(line: string): number {
  return /^\s*/.exec(line)?.[0].length ?? 0;
}

interface View {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Cuts a long line down to what is marked and some words around it. */
function clip(line: string, from: number, to: number, width: number): View {
  const room = Math.max(20, width);
  const left = to <= room ? 0 : Math.max(0, from - Math.floor(room / 3));
  const right = Math.min(line.length, left + room);
  const cutLeft = left > 0 ? '…' : '';
  const cutRight = right < line.length ? '…' : '';
  return {
    before: cutLeft + printable(line.slice(left, from)),
    marked: printable(line.slice(from, Math.min(to, right))),
    after: printable(line.slice(Math.min(to, right), right)) + cutRight,
  };
}
