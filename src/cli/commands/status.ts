import { type Command, Option } from 'commander';
import { HELP_TEXTS } from '../../locales/cli.js';
import { type Duration, parseDuration } from '../../model/duration.js';
import type { Status } from '../../model/status.js';
import { statusOf } from '../../overview/status.js';
import { timeOf } from '../../time/time.js';
import { readTheme } from '../config/read-theme.js';
import { EXIT } from '../exit.js';
import { Failure } from '../failure.js';
import { gatherFiles } from '../files/gather-files.js';
import { gatheredMembers } from '../files/gathered-members.js';
import { addFileOptions, type FileOptions, type ReportOptions, readFileOptions } from '../options.js';
import { STATUS_REPORTERS } from '../reports/status-reporters.js';
import { formatOption, writeReports } from '../reports/write-reports.js';
import type { Session } from '../session.js';

interface StatusOptions extends FileOptions, ReportOptions {
  readonly within?: string;
  readonly failOn: (typeof FAIL_ON)[number];
}

const FAIL_ON = ['overdue', 'due', 'never'] as const;

/** `agreement status [paths…]`: where agreements stand in time, by their frontmatters alone. */
export function define(command: Command, session: Session): void {
  const { locale } = session;
  command.argument('[paths...]', HELP_TEXTS.paths[locale]);
  addFileOptions(command, locale)
    .addOption(formatOption(STATUS_REPORTERS, HELP_TEXTS.statusFormat[locale]))
    .option('--within <duration>', HELP_TEXTS.within[locale])
    .addOption(new Option('--fail-on <level>', HELP_TEXTS.statusFailOn[locale]).choices(FAIL_ON).default('never'))
    .action((paths: string[], _: unknown, self: Command) => run(paths, self.optsWithGlobals(), session));
}

async function run(paths: readonly string[], options: StatusOptions, session: Session): Promise<void> {
  const files = readFileOptions(options, session);
  const within = options.within === undefined ? files.horizon : readWithin(options.within);
  const gathered = await gatherFiles(paths, files, session);
  const { collection } = gathered;
  const items = (await gatheredMembers(gathered, session)).map((member) => {
    const agreement = member.agreement();
    return { agreement, timeline: timeOf(agreement, files.day, { collection }) };
  });
  const status = statusOf(items, files.day, within);
  const themeOf = () => readTheme(files.config.theme, session).theme;
  await writeReports({ told: status, reporters: STATUS_REPORTERS, themeOf }, options, files.day, session);
  if (fails(status, options.failOn)) session.end(EXIT.findings);
}

function readWithin(text: string): Duration {
  const duration = parseDuration(text);
  if (duration) return duration;
  throw new Failure({
    sv: `--within ${text}: skriv en tid enligt ISO 8601, till exempel P90D (90 dagar) eller P6M (6 månader)`,
    en: `--within ${text}: write a duration of ISO 8601, such as P90D (90 days) or P6M (6 months)`,
  });
}

/** What cannot be read may be late: a nightly job must not pass over it in silence. */
function fails({ rows }: Status, failOn: StatusOptions['failOn']): boolean {
  const isLate = rows.some(({ overdue, gaps }) => overdue.length > 0 || gaps.includes('frontmatter'));
  const isDue = rows.some((row) => row.isDue);
  return { overdue: isLate, due: isLate || isDue, never: false }[failOn];
}
