import { Argument, type Command } from 'commander';
import { HELP_TEXTS } from '../../locales/cli.js';
import type { Session } from '../session.js';

/** `agreement help [command]`: the same as `agreement [command] --help`. */
export function define(command: Command, { locale }: Session): void {
  const names = command.parent?.commands.map((one) => one.name()) ?? [];
  command
    .addArgument(new Argument('[command]', HELP_TEXTS.helpCommand[locale]).choices(names))
    .action((name: string | undefined, _: unknown, { parent }: Command) => {
      const named = parent?.commands.find((one) => one.name() === name) ?? parent;
      named?.outputHelp();
    });
}
