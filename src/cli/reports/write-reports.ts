import { Option } from 'commander';
import { harmless } from '../../lib/harmless.js';
import type { Day } from '../../model/day.js';
import type { Reporter } from '../../model/reporter.js';
import type { Rule } from '../../model/rule.js';
import type { Theme } from '../../model/theme.js';
import { choose } from '../choose.js';
import { writeFileWhole } from '../files/write.js';
import type { ReportOptions } from '../options.js';
import type { Session } from '../session.js';
import { TOOL } from '../tool.js';
import { paintFor, usesColor } from './paint.js';

/** Widest line of a report on a terminal, and the width where there is none. */
const MOST_COLUMNS = 120;
const COLUMNS = 100;

/** `--format name[=file]`, which may be repeated. */
export function formatOption<Told>(reporters: readonly Reporter<Told>[], about: string): Option {
  const names = reporters.map(({ name }) => name).join(', ');
  return new Option('-f, --format <name[=file]>', `${about} (${names})`).argParser(
    (format: string, before: readonly string[] = []) => [...before, format],
  );
}

/** What there is to report. */
interface Telling<Told> {
  readonly told: Told;
  /** The ways to tell it; the first is taken where none is named. */
  readonly reporters: readonly Reporter<Told>[];
  /** The files that were read; none of them is written over. */
  readonly inputs: readonly string[];
  /** All rules there are, for formats that list them. */
  readonly rules?: readonly Rule[];
  /** Where what is not for a file is written: standard output, unless that is for something else. */
  readonly stream?: 'stdout' | 'stderr';
  /** The theme of pages, which is read only where one is asked for. */
  readonly themeOf?: () => Theme;
}

/** Writes the reports that `--format name[=file]` asks for: to stdout, or to the files. */
export async function writeReports<Told>(
  { told, reporters, inputs, rules = [], themeOf, stream = 'stdout' }: Telling<Told>,
  options: ReportOptions,
  asOf: Day,
  session: Session,
): Promise<void> {
  const { world, locale } = session;
  const terminal = world[stream];
  for (const { reporter, file } of readFormats(options.format ?? [], reporters)) {
    const color = file === undefined && usesColor(options.color, terminal, world);
    const width = Math.min(MOST_COLUMNS, (file === undefined ? terminal.columns : undefined) ?? COLUMNS);
    const theme = reporter.name === PAGE ? themeOf?.() : undefined;
    const paint = paintFor(color);
    const report = reporter.report(told, { locale, asOf, tool: TOOL, rules, paint, width, theme });
    if (file === undefined) terminal.write(harmless(report));
    else await writeFileWhole(file, report, inputs, session);
  }
}

/** The format that has a look. */
const PAGE = 'html';

interface Format<Told> {
  readonly reporter: Reporter<Told>;
  readonly file: string | undefined;
}

function readFormats<Told>(formats: readonly string[], reporters: readonly Reporter<Told>[]): readonly Format<Told>[] {
  const [first] = reporters;
  if (formats.length === 0 && first) return [{ reporter: first, file: undefined }];
  return formats.map((format) => {
    const [name = '', ...file] = format.split('=');
    return { reporter: choose('--format', name, reporters), file: file.length > 0 ? file.join('=') : undefined };
  });
}
