import type { Command } from 'commander';
import { type Reading, read } from '../../compile.js';
import { forecast } from '../../forecast/forecast.js';
import { HELP_TEXTS } from '../../locales/cli.js';
import { addMonths, type Day, parseDay } from '../../model/day.js';
import { FORECAST_REPORTERS } from '../../report/forecast-reporters.js';
import { Failure } from '../failure.js';
import { type CompileFilesOptions, readFiles } from '../files/compile-files.js';
import { gatherFiles } from '../files/gather-files.js';
import type { GatheredFiles } from '../files/gathered-files.js';
import { tellUnread } from '../files/tell-unread.js';
import {
  addFileOptions,
  addRuleOptions,
  type FileOptions,
  type ReportOptions,
  type RuleOptions,
  readFileOptions,
} from '../options.js';
import { formatOption, writeReports } from '../reports/write-reports.js';
import type { Session } from '../session.js';

interface ForecastFlags extends FileOptions, RuleOptions, ReportOptions {
  readonly until?: string;
}

/** `agreement forecast [paths…]`: what `lint` would say on each day to come, of documents that nobody touches. */
export function define(command: Command, session: Session): void {
  const { locale } = session;
  command.argument('[paths...]', HELP_TEXTS.paths[locale]);
  addRuleOptions(addFileOptions(command, locale), locale)
    .addOption(formatOption(FORECAST_REPORTERS, HELP_TEXTS.forecastFormat[locale]))
    .option('--until <day>', HELP_TEXTS.until[locale])
    .action((paths: string[], _: unknown, self: Command) => run(paths, self.optsWithGlobals(), session));
}

async function run(paths: readonly string[], flags: ForecastFlags, session: Session): Promise<void> {
  const files = readFileOptions(flags, session);
  const until = chooseUntil(flags.until, files.day);
  const gathered = await gatherFiles(paths, files, session);
  const { collection } = gathered;
  const options = { horizon: files.horizon, from: files.day, until, collection };
  const told = await forecast(readings(gathered, files, session), options, files.settingsFor);
  await writeReports({ told, reporters: FORECAST_REPORTERS }, flags, files.day, session);
}

/** One document at a time. What cannot be read is told, and judged by what can be. */
async function* readings(
  gathered: GatheredFiles,
  { settingsFor }: CompileFilesOptions,
  session: Session,
): AsyncGenerator<Reading> {
  for await (const { path, content } of readFiles(gathered, session)) {
    const reading = read(path, content, settingsFor(path));
    tellUnread(reading.agreement, session);
    yield reading;
  }
}

/** How far ahead is looked where nothing else is said, and at most. */
const MONTHS = 12;
const MOST_MONTHS = 120;

/** The last day to look at: `--until`, else a year from the day that is looked from. */
function chooseUntil(text: string | undefined, from: Day): Day {
  if (text === undefined) return addMonths(from, MONTHS);
  const [until, last] = [parseDay(text), addMonths(from, MOST_MONTHS)];
  if (!until)
    throw untilFailure(text, 'skriv en dag som finns, i formen ÅÅÅÅ-MM-DD', 'write a day that exists, as YYYY-MM-DD');
  if (until <= from) throw untilFailure(text, `välj en dag efter ${from}`, `choose a day after ${from}`);
  if (until > last)
    throw untilFailure(text, `välj en dag senast ${last}, tio år fram`, `choose a day by ${last}, ten years ahead`);
  return until;
}

function untilFailure(text: string, sv: string, en: string): Failure {
  return new Failure({ sv: `--until ${text}: ${sv}`, en: `--until ${text}: ${en}` });
}
