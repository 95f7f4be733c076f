import { Option } from 'commander';
import { harmless } from '../../lib/harmless.js';
import type { Day } from '../../model/day.js';
import type { ReportContext, Reporter } from '../../model/reporter.js';
import type { Rule } from '../../model/rule.js';
import type { Theme } from '../../model/theme.js';
import { pathsFromRoot } from '../files/from-root.js';
import { writeFileWhole } from '../files/write.js';
import type { ReportOptions } from '../options.js';
import type { Session } from '../session.js';
import { HOMEPAGE, TOOL } from '../tool.js';
import { type Format, readFormats } from './formats.js';
import { paintFor, usesColor } from './paint.js';
import { addToStepSummary } from './step-summary.js';

/** Widest line of a report on a terminal, and the width where there is none. */
const MOST_COLUMNS = 120;
const COLUMNS = 100;

/** `--format name[=file]`, which may be repeated. */
export function formatOption<Told>(reporters: readonly Reporter<Told>[], about: string): Option {
  return new Option('-f, --format <name[=file]>', about)
    .choices(reporters.map(({ name }) => name))
    .argParser((format: string, before: readonly string[] = []) => {
      const formats = [...before, format];
      // Before anything is done: `--fix` must not have changed files when a flag is wrong.
      readFormats(formats, reporters);
      return formats;
    });
}

/** What there is to report. */
interface Telling<Told> {
  readonly told: Told;
  /** The ways to tell it; the first is taken where none is named. */
  readonly reporters: readonly Reporter<Told>[];
  /** All rules there are, for formats that list them. */
  readonly rules?: readonly Rule[];
  /** Where what is not for a file is written: standard output, unless that is for something else. */
  readonly stream?: 'stdout' | 'stderr';
  /** The theme of pages, which is read only where one is asked for. */
  readonly themeOf?: () => Theme;
}

/** Writes the reports that `--format name[=file]` asks for: to stdout, or to the files. */
export async function writeReports<Told>(
  telling: Telling<Told>,
  options: ReportOptions,
  asOf: Day,
  session: Session,
): Promise<void> {
  const { told, reporters, rules = [] } = telling;
  const { world, locale } = session;
  const formats = readFormats(options.format ?? [], reporters);
  const context = { ...PLAIN, locale, asOf, rules, fromRoot: pathsFromRoot(world.cwd) };
  for (const format of formats) await writeReport(format, telling, context, options.color, session);
  const summary = reporters.find(({ name }) => name === STEP_SUMMARY);
  if (summary && formats.some(({ reporter }) => reporter.isCommands))
    addToStepSummary(summary.report(told, context), session);
}

const PLAIN = { tool: TOOL, homepage: HOMEPAGE, paint: paintFor(false), width: COLUMNS };

async function writeReport<Told>(
  { reporter, file }: Format<Told>,
  { told, themeOf, stream = 'stdout' }: Telling<Told>,
  context: ReportContext,
  color: boolean | undefined,
  session: Session,
): Promise<void> {
  const terminal = session.world[stream];
  const theme = reporter.name === PAGE ? themeOf?.() : undefined;
  if (file !== undefined) {
    await writeFileWhole(file, reporter.report(told, { ...context, theme }), session);
    return;
  }
  const paint = paintFor(usesColor(color, terminal, session.world));
  const width = Math.min(MOST_COLUMNS, terminal.columns ?? COLUMNS);
  const report = reporter.report(told, { ...context, theme, paint, width });
  terminal.write(reporter.isCommands ? report : harmless(report));
}

/** The format that has a look. */
const PAGE = 'html';

/** The format in which a build server that takes commands is told what a step came to. */
const STEP_SUMMARY = 'markdown';
