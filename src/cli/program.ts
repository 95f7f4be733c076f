import { Command, Option } from 'commander';
import { COMMANDER_WORDS, HELP_TEXTS } from '../locales/cli.js';
import { LOCALES } from '../model/locale.js';
import { COMMANDS } from './commands.js';
import { usesColor } from './paint.js';
import type { Session } from './session.js';
import { TOOL } from './tool.js';

/** The command tree, in the session's language. Usage errors are thrown as CommanderError. */
export function makeProgram(session: Session): Command {
  const { world, locale } = session;
  const program = new Command(TOOL.name)
    .description(HELP_TEXTS.program[locale])
    .version(TOOL.version, '-V, --version', HELP_TEXTS.version[locale])
    .helpOption('-h, --help', HELP_TEXTS.help[locale])
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
      outputError: () => {},
      getOutHelpWidth: () => world.stdout.columns ?? 100,
      getOutHasColors: () => usesColor(undefined, world.stdout, world),
    })
    .configureHelp({
      styleTitle: (title) => (locale === 'sv' ? (COMMANDER_WORDS[title] ?? title) : title),
      showGlobalOptions: true,
    });
  program.addOption(new Option('--locale <sv|en>', HELP_TEXTS.locale[locale]).choices(LOCALES));
  program.option('--color', HELP_TEXTS.color[locale]).option('--no-color', HELP_TEXTS.noColor[locale]);
  for (const define of COMMANDS) define(program, session).copyInheritedSettings(program).exitOverride();
  return program;
}
