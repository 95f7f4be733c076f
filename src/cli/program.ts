import { type Argument, Command, Help, Option } from 'commander';
import { HELP_TEXTS } from '../locales/cli.js';
import { COMMANDER_WORDS, placesIn } from '../locales/usage-words.js';
import { LOCALES, type Locale } from '../model/locale.js';
import { COMMANDS } from './commands.js';
import { usesColor } from './reports/paint.js';
import type { Session } from './session.js';
import { TOOL } from './tool.js';

/**
 * The command tree, in the session's language, with the pages of those commands only that are named in `argv`; all, for one
 * that tells of all.
 * Usage errors are thrown as CommanderError.
 */
export async function makeProgram(argv: readonly string[], session: Session): Promise<Command> {
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
      commandUsage: (command) => placesIn(new Help().commandUsage(command), locale),
      styleTitle: (title) => COMMANDER_WORDS[title]?.[locale] ?? title,
      subcommandTerm: (command) => command.name(),
      optionTerm: ({ flags }) => placesIn(flags, locale),
      argumentTerm: (argument) => placesIn(`<${argument.name()}>`, locale).slice(1, -1),
      optionDescription: (option) => describe(option, locale),
      argumentDescription: (argument) => describe(argument, locale),
      showGlobalOptions: true,
    });
  program.addOption(new Option('--locale <sv|en>', HELP_TEXTS.locale[locale]).choices(LOCALES));
  program.option('--color', HELP_TEXTS.color[locale]).option('--no-color', HELP_TEXTS.noColor[locale]);
  const isWhole = COMMANDS.some(({ name, tellsAll }) => tellsAll && argv.includes(name));
  for (const { name, about, load } of COMMANDS) {
    const command = program.command(name).description(about[locale]);
    if (isWhole || argv.includes(name)) (await load()).define(command, session);
  }
  return program;
}

/** A description with the choices and the default, which commander can say in English only. */
function describe({ description, argChoices, defaultValue }: Option | Argument, locale: Locale): string {
  const extras = [
    ...(argChoices ? [argChoices.join(', ')] : []),
    ...(typeof defaultValue === 'string' ? [`${HELP_TEXTS.defaultValue[locale]}: ${defaultValue}`] : []),
  ];
  return extras.length > 0 ? `${description} (${extras.join('; ')})` : description;
}
