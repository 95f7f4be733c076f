import type { Command } from 'commander';
import { manPage } from '../manual/man-page.js';
import type { Session } from '../session.js';
import { toldTree } from '../tree/told-command.js';

/** `agreement man`: the manual page, in roff, for `man` to show. */
export function define(command: Command, { world, locale }: Session): void {
  command.action((_: unknown, self: Command) => {
    if (self.parent) world.stdout.write(manPage(toldTree(self.parent), locale));
  });
}
