import { Argument, type Command } from 'commander';
import { HELP_TEXTS } from '../../locales/cli.js';
import { choose } from '../choose.js';
import type { Session } from '../session.js';
import { SHELLS } from '../shell/shells.js';
import { toldTree } from '../tree/told-command.js';

/** `agreement completion SHELL`: a script that makes a shell complete commands, flags and values. */
export function define(command: Command, { world, locale }: Session): void {
  command
    .addArgument(new Argument('<shell>', HELP_TEXTS.shell[locale]).choices(SHELLS.map(({ name }) => name)))
    .action((name: string, _: unknown, self: Command) => {
      const shell = choose('shell', name, SHELLS);
      if (self.parent) world.stdout.write(shell.script(toldTree(self.parent)));
    });
}
