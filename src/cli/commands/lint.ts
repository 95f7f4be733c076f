import { type Command, InvalidArgumentError, Option } from 'commander';
import { RULES } from '../../check/rules.js';
import type { Compiled } from '../../compile.js';
import { HELP_TEXTS, NOTES } from '../../locales/cli.js';
import { type Finding, SEVERITIES } from '../../model/finding.js';
import { REPORTERS } from '../../report/reporters.js';
import { applyBaseline, openBaseline } from '../baseline/baseline.js';
import { EXIT } from '../exit.js';
import { Failure } from '../failure.js';
import { type CompileFilesOptions, compileFiles } from '../files/compile-files.js';
import { fixFiles } from '../fix/fix.js';
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
import { fill, type Session } from '../session.js';

interface LintOptions extends FileOptions, RuleOptions, ReportOptions {
  readonly failOn: (typeof FAIL_LEVELS)[number];
  readonly maxWarnings?: number;
  readonly quiet?: true;
  readonly fix?: true;
  readonly fixDryRun?: true;
  readonly baseline?: string;
  readonly updateBaseline?: true;
  readonly since?: string;
  readonly staged?: true;
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
    .option('--fix', HELP_TEXTS.fix[locale])
    .option('--fix-dry-run', HELP_TEXTS.fixDryRun[locale])
    .option('--baseline <file>', HELP_TEXTS.baseline[locale])
    .option('--update-baseline', HELP_TEXTS.updateBaseline[locale])
    .option('--since <ref>', HELP_TEXTS.since[locale])
    .option('--staged', HELP_TEXTS.staged[locale])
    .action((paths: string[], _: unknown, self: Command) => run(paths, self.optsWithGlobals(), session));
}

async function run(paths: readonly string[], options: LintOptions, session: Session): Promise<void> {
  checkFlags(options, paths.includes('-'));
  const { since, staged } = options;
  const files = { ...readFileOptions(options, session), since, staged };
  const compiled = await judged(paths, files, options, session);
  const checked = compiled.map((one) => checkedFile(one, ({ severity }) => !options.quiet || severity === 'error'));
  const inputs = checked.map(({ path }) => path);
  const stream = printsTexts(paths, options) ? 'stderr' : 'stdout';
  await writeReports(
    { told: checked, reporters: REPORTERS, inputs, rules: RULES, stream },
    options,
    files.day,
    session,
  );
  const findings = compiled.flatMap((one) => one.findings);
  if (fails(findings, options)) session.end(EXIT.findings);
}

/** The documents as they are when they have been fixed, if they are to be, without what a baseline knows. */
async function judged(
  paths: readonly string[],
  files: CompileFilesOptions,
  options: LintOptions,
  session: Session,
): Promise<readonly Compiled[]> {
  const { fix, fixDryRun, baseline, updateBaseline } = options;
  const open = baseline === undefined ? undefined : openBaseline(baseline, updateBaseline === true, session);
  const read = await compileFiles(paths, files, session);
  const fixing = { ...files, isDry: !fix, isFromStdin: paths.includes('-'), color: options.color };
  const compiled = fix || fixDryRun ? await fixFiles(read, fixing, session) : read.compiled;
  return open ? applyBaseline(compiled, open, files.settingsFor, session) : compiled;
}

/** Whether standard output is for texts, and findings go to standard error (CONVENTIONS, "Streams"). */
function printsTexts(paths: readonly string[], { fix, fixDryRun }: LintOptions): boolean {
  return fixDryRun === true || (fix === true && paths.includes('-'));
}

/** Flags that make no sense together, or alone. */
function checkFlags(options: LintOptions, isFromStdin: boolean): void {
  const { fix, fixDryRun, staged, since, baseline, updateBaseline } = options;
  const clashes = [
    [fix && fixDryRun, '--fix', '--fix-dry-run'],
    [staged && since !== undefined, '--staged', '--since'],
    [staged && fix, '--staged', '--fix'],
    [staged && fixDryRun, '--staged', '--fix-dry-run'],
    [staged && isFromStdin, '--staged', '-'],
    [since !== undefined && isFromStdin, '--since', '-'],
    // What standard input holds, and what would be mended, lies in no file.
    [updateBaseline && isFromStdin, '--update-baseline', '-'],
    [updateBaseline && fixDryRun, '--update-baseline', '--fix-dry-run'],
  ] as const;
  for (const [isClash, one, other] of clashes) if (isClash) throw new Failure(fill(NOTES.clash, [one, other]));
  if (updateBaseline && baseline === undefined) throw new Failure(fill(NOTES.noBaseline, undefined));
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
