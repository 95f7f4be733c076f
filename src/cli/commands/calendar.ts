import type { Command } from 'commander';
import { calendarOf } from '../../emit/collection/calendar.js';
import { HELP_TEXTS } from '../../locales/cli.js';
import { compileFiles } from '../files/compile-files.js';
import { tellUnread } from '../files/tell-unread.js';
import { writeFileWhole } from '../files/write.js';
import { addFileOptions, type FileOptions, readFileOptions } from '../options.js';
import type { Session } from '../session.js';
import { TOOL } from '../tool.js';

interface CalendarFlags extends FileOptions {
  readonly out: string;
}

/** `agreement calendar [paths…]`: every deadline as an event of a calendar. The texts are read too: they tell which acts they rest on. */
export function define(command: Command, session: Session): void {
  const { locale } = session;
  command.argument('[paths...]', HELP_TEXTS.paths[locale]);
  addFileOptions(command, locale)
    .option('-o, --out <file>', HELP_TEXTS.calendarOut[locale], '-')
    .action((paths: string[], _: unknown, self: Command) => run(paths, self.optsWithGlobals(), session));
}

async function run(paths: readonly string[], options: CalendarFlags, session: Session): Promise<void> {
  const { world, locale } = session;
  const files = readFileOptions(options, session);
  const { compiled } = await compileFiles(paths, files, session);
  for (const { agreement } of compiled) tellUnread(agreement, session);
  const calendar = calendarOf(compiled, { day: files.day, locale, tool: TOOL });
  if (options.out === '-') return world.stdout.write(calendar);
  await writeFileWhole(options.out, calendar, session);
}
