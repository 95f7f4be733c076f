import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { HELP_TEXTS } from '../../locales/cli.js';
import { CONFIG_NOTES, CONFIG_TEXTS } from '../../locales/config-words.js';
import type { ConfigStory } from '../../model/config-story.js';
import type { Reporter } from '../../model/reporter.js';
import { configJson } from '../../report/config-json.js';
import { configTable } from '../../report/config-table.js';
import { openConfigs } from '../config/read-config.js';
import { storyOfFile, storyOfRun } from '../config/story/story.js';
import { Failure } from '../failure.js';
import { addRuleOptions, type FileOptions, type ReportOptions, type RuleOptions, readSettings } from '../options.js';
import { formatOption, writeReports } from '../reports/write-reports.js';
import { fill, type Session } from '../session.js';
import { chooseDay } from '../today.js';

interface ConfigFlags extends Pick<FileOptions, 'config'>, RuleOptions, ReportOptions {
  readonly explain?: string;
}

const CONFIG_REPORTERS: readonly Reporter<ConfigStory>[] = [configTable, configJson];

/** `agreement config`: what counts as configuration, here or for a file, and which file says so. */
export function define(command: Command, session: Session): void {
  const { locale } = session;
  command.option('--explain <file>', CONFIG_TEXTS.explain[locale]);
  addRuleOptions(command, locale)
    .addOption(formatOption(CONFIG_REPORTERS, CONFIG_TEXTS.format[locale]))
    .option('-c, --config <file>', HELP_TEXTS.config[locale])
    .option('--no-config', HELP_TEXTS.noConfig[locale])
    .action((_: unknown, self: Command) => run(self.optsWithGlobals(), session));
}

async function run(flags: ConfigFlags, session: Session): Promise<void> {
  const { cwd } = session.world;
  const { explain } = flags;
  if (explain !== undefined && isFolder(resolve(cwd, explain))) throw new Failure(fill(CONFIG_NOTES.folder, explain));
  const configs = openConfigs(flags.config, session);
  const context = { cwd, locale: session.locale, flags: readSettings(flags.rule) };
  const told = explain === undefined ? storyOfRun(configs, context) : storyOfFile(explain, configs, context);
  if (explain !== undefined) session.keep(resolve(cwd, explain));
  await writeReports({ told, reporters: CONFIG_REPORTERS }, flags, chooseDay(undefined, session.world), session);
}

function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory();
  } catch {
    return false;
  }
}
