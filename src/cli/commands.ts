import type { Command } from 'commander';
import { build } from './commands/build.js';
import { explain } from './commands/explain.js';
import { lint } from './commands/lint.js';
import { rules } from './commands/rules.js';
import { schema } from './commands/schema.js';
import type { Session } from './session.js';

/** Adds one command to the program and gives it back. */
export type DefineCommand = (program: Command, session: Session) => Command;

/** Every command, in the order of the help. */
export const COMMANDS: readonly DefineCommand[] = [lint, build, explain, rules, schema];
