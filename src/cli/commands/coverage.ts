import type { Command } from 'commander';
import { HELP_TEXTS } from '../../locales/cli.js';
import { addMonths, type Day, parseDay } from '../../model/day.js';
import { coverageOf } from '../../overview/coverage.js';
import { readTheme } from '../config/read-theme.js';
import { Failure } from '../failure.js';
import { gatherFiles } from '../files/gather-files.js';
import { gatheredMembers } from '../files/gathered-members.js';
import { tellUnread } from '../files/tell-unread.js';
import { addFileOptions, type FileOptions, type ReportOptions, readFileOptions } from '../options.js';
import { COVERAGE_REPORTERS } from '../reports/coverage-reporters.js';
import { formatOption, writeReports } from '../reports/write-reports.js';
import type { Session } from '../session.js';

interface CoverageOptions extends FileOptions, ReportOptions {
  readonly until?: string;
}

/** How far ahead is looked where nothing else is said, and at most, in months. */
const AHEAD = 24;
const FARTHEST = 360;

/** `agreement coverage [paths…]`: who has agreements on what, by their frontmatters alone. */
export function define(command: Command, session: Session): void {
  const { locale } = session;
  command.argument('[paths...]', HELP_TEXTS.paths[locale]);
  addFileOptions(command, locale)
    .addOption(formatOption(COVERAGE_REPORTERS, HELP_TEXTS.coverageFormat[locale]))
    .option('--until <day>', HELP_TEXTS.coverageUntil[locale])
    .action((paths: string[], _: unknown, self: Command) => run(paths, self.optsWithGlobals(), session));
}

async function run(paths: readonly string[], options: CoverageOptions, session: Session): Promise<void> {
  const files = readFileOptions(options, session);
  const { day } = files;
  const until = options.until === undefined ? addMonths(day, AHEAD) : readUntil(options.until, day);
  const gathered = await gatherFiles(paths, files, session);
  const { collection } = gathered;
  const agreements = (await gatheredMembers(gathered, session)).map((member) => member.agreement());
  for (const agreement of agreements) tellUnread(agreement, session);
  const told = coverageOf(agreements, { day, until, collection, config: files.config.coverage });
  const themeOf = () => readTheme(files.config.theme, session).theme;
  await writeReports({ told, reporters: COVERAGE_REPORTERS, themeOf }, options, day, session);
}

function readUntil(text: string, day: Day): Day {
  const until = parseDay(text);
  if (until && until > day && until <= addMonths(day, FARTHEST)) return until;
  throw new Failure({
    sv: `--until ${text}: skriv en dag efter ${day}, högst 30 år fram, i formen ÅÅÅÅ-MM-DD`,
    en: `--until ${text}: write a day after ${day}, at most 30 years ahead, as YYYY-MM-DD`,
  });
}
