import { CommanderError } from 'commander';
import { COMMANDER_ERRORS, NOTES } from '../locales/cli.js';
import type { Text } from '../model/locale.js';
import { EXIT, type ExitCode } from './exit.js';
import { Failure } from './failure.js';
import { chooseLocale } from './locale.js';
import { makeProgram } from './program.js';
import { fill, type Session, startSession } from './session.js';
import type { World } from './world.js';

/** Runs one command line (without `node agreement`) and gives its exit code. Never throws, never prints a stack. */
export async function main(argv: readonly string[], world: World): Promise<ExitCode> {
  const session = startSession(world, chooseLocale(argv, world.env));
  try {
    const program = makeProgram(session);
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    tell(error, session);
  }
  return session.exitCode();
}

function tell(error: unknown, session: Session): void {
  if (error instanceof CommanderError && error.exitCode === 0) return;
  session.end(EXIT.failure);
  session.note(textOf(error));
}

function textOf(error: unknown): Text {
  if (error instanceof Failure) return error.text;
  if (error instanceof CommanderError) return usageError(error);
  return fill(NOTES.internal, error instanceof Error ? error.message : String(error));
}

/** "error: unknown option '--x'\n(Did you mean --y?)" in one line, in both languages. */
function usageError({ code, message }: CommanderError): Text {
  const en = message.replace(/^error: /, '').replace(/\n\(Did you mean (.+?)\?\)$/, '; did you mean $1?');
  const words = [...en.matchAll(/'([^']*)'|did you mean (.+)\?$/g)].map(([, quoted, near]) => quoted ?? near ?? '');
  return { sv: COMMANDER_ERRORS[code]?.(words) ?? en, en };
}
