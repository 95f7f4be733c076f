import { type Command, Option } from 'commander';
import { HELP_TEXTS } from '../locales/cli.js';
import { HORIZON } from '../model/duration.js';
import { LEVELS, type Level, type RuleSettings } from '../model/finding.js';
import type { Locale } from '../model/locale.js';
import { checkRule } from './check-rule.js';
import { refusal } from './choose.js';
import { settingsFrom } from './config/file-settings.js';
import { openConfigs } from './config/read-config.js';
import { Failure } from './failure.js';
import type { CompileFilesOptions } from './files/compile-files.js';
import { shownPath } from './files/paths.js';
import type { Session } from './session.js';
import { chooseDay } from './today.js';

/** Flags of every command that reads agreements. */
export interface FileOptions {
  readonly asOf?: string;
  readonly stdinFilename?: string;
  readonly allowEmpty?: boolean;
  /** The file of `--config`; false for `--no-config`. */
  readonly config?: string | false;
  readonly ignorePattern?: readonly string[];
  /** False for `--no-ignore`. */
  readonly ignore?: boolean;
}

export function addFileOptions(command: Command, locale: Locale): Command {
  return command
    .option('--as-of <day>', HELP_TEXTS.asOf[locale])
    .option('--stdin-filename <path>', HELP_TEXTS.stdinFilename[locale])
    .option('--allow-empty', HELP_TEXTS.allowEmpty[locale])
    .option('-c, --config <file>', HELP_TEXTS.config[locale])
    .option('--no-config', HELP_TEXTS.noConfig[locale])
    .addOption(new Option('--ignore-pattern <glob>', HELP_TEXTS.ignorePattern[locale]).argParser(gather))
    .option('--no-ignore', HELP_TEXTS.noIgnore[locale]);
}

/** `rule` belongs to the commands that judge. */
export function readFileOptions(
  { rule, ...options }: FileOptions & RuleOptions,
  session: Session,
): CompileFilesOptions {
  const rules = readSettings(rule);
  const configs = openConfigs(options.config, session);
  const { config } = configs.run;
  return {
    day: chooseDay(options.asOf, session.world),
    settingsFor: settingsFrom(configs, rules, session.world.cwd),
    configSources: configs.sources,
    allowEmpty: options.allowEmpty === true,
    stdinFilename: stdinName(options, session),
    ignoring: { patterns: options.ignorePattern ?? [], byFiles: options.ignore !== false },
    config,
    horizon: config.horizon ?? HORIZON,
  };
}

/** The name is shown, and known again, as that of any other file. */
function stdinName({ stdinFilename = UNNAMED }: FileOptions, { world }: Session): string {
  return stdinFilename === UNNAMED ? UNNAMED : shownPath(stdinFilename, world.cwd);
}

const UNNAMED = '<stdin>';

/** Flags of the commands that judge what they read. */
export interface RuleOptions {
  readonly rule?: readonly string[];
}

export function addRuleOptions(command: Command, locale: Locale): Command {
  return command.addOption(new Option('--rule <name=level>', HELP_TEXTS.setRule[locale]).argParser(gather));
}

/** Collects the values of a flag that may be repeated. */
function gather(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** The levels that `--rule` sets; the last of a rule counts. */
export function readSettings(settings: readonly string[] = []): RuleSettings {
  return Object.fromEntries(settings.map(readSetting));
}

/** `name=level`; an unknown rule or level is a usage error. */
function readSetting(setting: string): readonly [string, Level] {
  const [name = '', word = ''] = setting.split('=');
  checkRule(name);
  const level = LEVELS.find((known) => known === word);
  if (level) return [name, level];
  throw new Failure(refusal(`--rule ${setting}`, word, LEVELS));
}

/** Flags of the commands that report findings. */
export interface ReportOptions {
  readonly format?: readonly string[];
  readonly color?: boolean;
}
