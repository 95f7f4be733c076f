import { harmless } from '../lib/harmless.js';
import { printable } from '../lib/printable.js';
import type { Severity } from '../model/finding.js';
import type { Range } from '../model/place.js';
import type { ReportContext, Reporter } from '../model/reporter.js';
import { advice } from './advice.js';
import { editorRange } from './editor-range.js';
import { type Found, foundIn } from './found-in.js';
import { rootPath } from './root-path.js';
import { worstFirst } from './worst-first.js';

/**
 * Workflow commands that GitHub Actions makes annotations of, one line a finding. It shows ten of each kind and step, so the worst
 * come first (docs.github.com, "Workflow commands for GitHub Actions"; how they are read: actions/runner, `ActionCommand`).
 */
export const github: Reporter = {
  name: 'github',
  about: { sv: 'anteckningar i GitHub Actions', en: 'annotations in GitHub Actions' },
  isCommands: true,
  report(checked, context) {
    return worstFirst(foundIn(checked))
      .map((found) => `${command(found, context)}\n`)
      .join('');
  },
};

const KINDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

function command({ finding, file }: Found, context: ReportContext): string {
  const { severity, rule, path, range } = finding;
  const properties = { file: rootPath(path, context), ...placeOf(editorRange(file, range)), title: rule };
  const told = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${KINDS[severity]} ${told.join(',')}::${escapeData(advice(finding, context.locale))}`;
}

/** The runner drops the columns of what goes over several lines (`IssueCommandExtension.ValidateLinesAndColumns`). */
function placeOf({ start, end }: Range): Readonly<Record<string, number>> {
  const lines = { line: start.line, endLine: end.line };
  return start.line === end.line ? { ...lines, col: start.column, endColumn: end.column } : lines;
}

/** The words of a command, on one line; neither this server nor another finds a command in them, and a log only signs that it can show. */
export function escapeData(text: string): string {
  const escaped = harmless(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  return printable(escaped);
}

/** The value of a property of a command. */
export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
