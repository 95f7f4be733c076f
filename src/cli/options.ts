import { type Command, Option } from 'commander';
import { HELP_TEXTS } from '../locales/cli.js';
import { HORIZON } from '../model/duration.js';
import { LEVELS, type Level, type RuleSettings } from '../model/finding.js';
import type { Locale } from '../model/locale.js';
import { checkRule } from './check-rule.js';
import { readConfig } from './config/read-config.js';
import { Failure } from './failure.js';
import type { CompileFilesOptions } from './files/compile-files.js';
import type { Session } from './session.js';
import { chooseDay } from './today.js';

/** Flags of every command that reads agreements. */
export interface FileOptions {
  readonly asOf?: string;
  readonly stdinFilename?: string;
  readonly allowEmpty?: boolean;
  /** The file of `--config`; false for `--no-config`. */
  readonly config?: string | false;
}

export function addFileOptions(command: Command, locale: Locale): Command {
  return command
    .option('--as-of <day>', HELP_TEXTS.asOf[locale])
    .option('--stdin-filename <path>', HELP_TEXTS.stdinFilename[locale])
    .option('--allow-empty', HELP_TEXTS.allowEmpty[locale])
    .option('-c, --config <file>', HELP_TEXTS.config[locale])
    .option('--no-config', HELP_TEXTS.noConfig[locale]);
}

/** `rule` belongs to the commands that judge. */
export function readFileOptions(
  { rule, ...options }: FileOptions & RuleOptions,
  session: Session,
): CompileFilesOptions {
  const config = readConfig(options.config, session);
  const horizon = config.horizon ?? HORIZON;
  const rules: RuleSettings = Object.fromEntries((rule ?? []).map(readSetting));
  return {
    day: chooseDay(options.asOf, session.world),
    settingsFor: () => ({ rules, horizon, profiles: [] }),
    allowEmpty: options.allowEmpty === true,
    stdinFilename: options.stdinFilename ?? '<stdin>',
    config,
    horizon,
  };
}

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

/** `name=level`; an unknown rule or level is a usage error. */
function readSetting(setting: string): readonly [string, Level] {
  const [name = '', word = ''] = setting.split('=');
  checkRule(name);
  const level = LEVELS.find((known) => known === word);
  if (level) return [name, level];
  throw new Failure({
    sv: `--rule ${setting}: nivån ska vara ${LEVELS.join(', ')}`,
    en: `--rule ${setting}: the level must be ${LEVELS.join(', ')}`,
  });
}

/** Flags of the commands that report findings. */
export interface ReportOptions {
  readonly format?: readonly string[];
  readonly color?: boolean;
}
