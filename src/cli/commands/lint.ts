import { type Command, InvalidArgumentError, Option } from 'commander';
import { RULES } from '../../check/rules.js';
import { HELP_TEXTS } from '../../locales/cli.js';
import { type Finding, SEVERITIES } from '../../model/finding.js';
import { REPORTERS } from '../../report/reporters.js';
import { EXIT } from '../exit.js';
import { checkFlags } from '../lint/clashes.js';
import { lintFiles } from '../lint/lint-files.js';
import { FAIL_LEVELS, type LintOptions } from '../lint/lint-options.js';
import { addFileOptions, addRuleOptions, readFileOptions } from '../options.js';
import { checkedFile } from '../reports/checked-file.js';
import { formatOption, writeReports } from '../reports/write-reports.js';
import type { Session } from '../session.js';

/** `agreement lint [paths…]`: the report on stdout, exit code 1 when something is found at or above the fail level. */
export function define(command: Command, session: Session): void {
  const { locale } = session;
  command.argument('[paths...]', HELP_TEXTS.paths[locale]);
  addRuleOptions(addFileOptions(command, locale), locale)
    .addOption(formatOption(REPORTERS, HELP_TEXTS.format[locale]))
    .addOption(new Option('--fail-on <level>', HELP_TEXTS.failOn[locale]).choices(FAIL_LEVELS).default('error'))
    .addOption(new Option('--max-warnings <n>', HELP_TEXTS.maxWarnings[locale]).argParser(readCount))
    .option('-q, --quiet', HELP_TEXTS.quiet[locale])
    .option('--fix', HELP_TEXTS.fix[locale])
    .option('--fix-dry-run', HELP_TEXTS.fixDryRun[locale])
    .option('--baseline <file>', HELP_TEXTS.baseline[locale])
    .option('--update-baseline', HELP_TEXTS.updateBaseline[locale])
    .option('--since <ref>', HELP_TEXTS.since[locale])
    .option('--staged', HELP_TEXTS.staged[locale])
    .option('--cache', HELP_TEXTS.cache[locale])
    .option('--cache-location <folder>', HELP_TEXTS.cacheLocation[locale])
    .action((paths: string[], _: unknown, self: Command) => run(paths, self.optsWithGlobals(), session));
}

async function run(paths: readonly string[], options: LintOptions, session: Session): Promise<void> {
  checkFlags(options, paths.includes('-'));
  const { since, staged } = options;
  const files = { ...readFileOptions(options, session), since, staged };
  const linted = await lintFiles(paths, files, options, session);
  const checked = linted.map((one) => checkedFile(one, ({ severity }) => !options.quiet || severity === 'error'));
  const stream = printsTexts(paths, options) ? 'stderr' : 'stdout';
  await writeReports({ told: checked, reporters: REPORTERS, rules: RULES, stream }, options, files.day, session);
  const findings = linted.flatMap((one) => one.findings);
  if (fails(findings, options)) session.end(EXIT.findings);
}

/** Whether standard output is for texts, and findings go to standard error (CONVENTIONS, "Streams"). */
function printsTexts(paths: readonly string[], { fix, fixDryRun }: LintOptions): boolean {
  return fixDryRun === true || (fix === true && paths.includes('-'));
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
