import type { Command } from 'commander';
import { HELP_TEXTS } from '../locales/cli.js';
import type { Text } from '../model/locale.js';
import type { Session } from './session.js';

/** A command's own page, in `commands/`: its arguments, its flags, and what it does. */
interface CommandPage {
  define(command: Command, session: Session): void;
}

/** What the help lists of a command; its page is loaded only when it is the one asked for. */
interface CommandEntry {
  readonly name: string;
  readonly about: Text;
  readonly load: () => Promise<CommandPage>;
  /** It tells of all commands, so that all pages are loaded for it. */
  readonly tellsAll?: true;
}

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandEntry[] = [
  { name: 'init', about: HELP_TEXTS.init, load: () => import('./commands/init.js') },
  { name: 'lint', about: HELP_TEXTS.lint, load: () => import('./commands/lint.js') },
  { name: 'build', about: HELP_TEXTS.build, load: () => import('./commands/build.js') },
  { name: 'verify', about: HELP_TEXTS.verify, load: () => import('./commands/verify.js') },
  { name: 'citations', about: HELP_TEXTS.citations, load: () => import('./commands/citations.js') },
  { name: 'status', about: HELP_TEXTS.status, load: () => import('./commands/status.js') },
  { name: 'coverage', about: HELP_TEXTS.coverage, load: () => import('./commands/coverage.js') },
  { name: 'forecast', about: HELP_TEXTS.forecast, load: () => import('./commands/forecast.js') },
  { name: 'calendar', about: HELP_TEXTS.calendar, load: () => import('./commands/calendar.js') },
  { name: 'config', about: HELP_TEXTS.settings, load: () => import('./commands/config.js') },
  { name: 'explain', about: HELP_TEXTS.explain, load: () => import('./commands/explain.js') },
  { name: 'rules', about: HELP_TEXTS.rules, load: () => import('./commands/rules.js') },
  { name: 'schema', about: HELP_TEXTS.schema, load: () => import('./commands/schema.js') },
  { name: 'completion', about: HELP_TEXTS.completion, load: () => import('./commands/completion.js'), tellsAll: true },
  { name: 'man', about: HELP_TEXTS.man, load: () => import('./commands/man.js'), tellsAll: true },
  // The last: it knows those before it.
  { name: 'help', about: HELP_TEXTS.helpOf, load: () => import('./commands/help.js') },
];
