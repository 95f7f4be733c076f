import { type Command, Option } from 'commander';
import type { RuleSettings } from '../check/check.js';
import { HELP_TEXTS } from '../locales/cli.js';
import { HORIZON } from '../model/duration.js';
import { SEVERITIES, type Severity } from '../model/finding.js';
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
  return {
    day: chooseDay(options.asOf, session.world),
    rules: Object.fromEntries((rule ?? []).map(readSetting)) as RuleSettings,
    allowEmpty: options.allowEmpty === true,
    stdinFilename: options.stdinFilename ?? '<stdin>',
    config,
    horizon: config.horizon ?? HORIZON,
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

const LEVELS: readonly (Severity | 'off')[] = [...SEVERITIES, 'off'];

/** `name=level`; an unknown rule or level is a usage error. */
function readSetting(setting: string): readonly [string, Severity | 'off'] {
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
