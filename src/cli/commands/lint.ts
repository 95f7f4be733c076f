import { type Command, InvalidArgumentError, Option } from 'commander';
import { HELP_TEXTS } from '../../locales/cli.js';
import { type Finding, SEVERITIES } from '../../model/finding.js';
import { REPORTERS } from '../../report/reporters.js';
import { EXIT } from '../exit.js';
import { compileFiles } from '../files/compile-files.js';
import {
  addFileOptions,
  addRuleOptions,
  type FileOptions,
  type ReportOptions,
  type RuleOptions,
  readFileOptions,
} from '../options.js';
import { checkedFile } from '../reports/checked-file.js';
import { formatOption, writeReports } from '../reports/write-reports.js';
import type { Session } from '../session.js';

interface LintOptions extends FileOptions, RuleOptions, ReportOptions {
  readonly failOn: (typeof FAIL_LEVELS)[number];
  readonly maxWarnings?: number;
  readonly quiet?: boolean;
}

const FAIL_LEVELS = [...SEVERITIES, 'never'] as const;

/** `agreement lint [paths…]`: the report on stdout, exit code 1 when something is found at or above the fail level. */
export function define(command: Command, session: Session): void {
  const { locale } = session;
  command.argument('[paths...]', HELP_TEXTS.paths[locale]);
  addRuleOptions(addFileOptions(command, locale), locale)
    .addOption(formatOption(REPORTERS, HELP_TEXTS.format[locale]))
    .addOption(new Option('--fail-on <level>', HELP_TEXTS.failOn[locale]).choices(FAIL_LEVELS).default('error'))
    .addOption(new Option('--max-warnings <n>', HELP_TEXTS.maxWarnings[locale]).argParser(readCount))
    .option('--quiet', HELP_TEXTS.quiet[locale])
    .action((paths: string[], _: unknown, self: Command) => run(paths, self.optsWithGlobals(), session));
}

async function run(paths: readonly string[], options: LintOptions, session: Session): Promise<void> {
  const files = readFileOptions(options, session);
  const { compiled } = await compileFiles(paths, files, session);
  const checked = compiled.map((one) => checkedFile(one, ({ severity }) => !options.quiet || severity === 'error'));
  const inputs = checked.map(({ path }) => path);
  await writeReports({ told: checked, reporters: REPORTERS, inputs }, options, files.day, session);
  const findings = compiled.flatMap((one) => one.findings);
  if (fails(findings, options)) session.end(EXIT.findings);
}

/** SEVERITIES goes from worst to least: what stands at or before the level fails. */
function fails(findings: readonly Finding[], { failOn, maxWarnings = Number.POSITIVE_INFINITY }: LintOptions): boolean {
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const failing = failOn === 'never' ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return warnings > maxWarnings || findings.some(({ severity }) => failing.includes(severity));
}

function readCount(value: string): number {
  if (/^\d+$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Write a whole number.');
}
