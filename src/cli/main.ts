import type { CommanderError } from 'commander';
import { NOTES } from '../locales/cli.js';
import type { Text } from '../model/locale.js';
import { EXIT, type ExitCode } from './exit.js';
import { Failure } from './failure.js';
import { chooseLocale } from './locale.js';
import { fill, type Session, startSession } from './session.js';
import { TOOL } from './tool.js';
import type { World } from './world.js';

/** Runs one command line (without `node agreement`) and gives its exit code. Never throws, never prints a stack. */
export async function main(argv: readonly string[], world: World): Promise<ExitCode> {
  const isVersion = argv.length === 1 && VERSION_FLAGS.includes(argv[0] ?? '');
  if (isVersion) world.stdout.write(`${TOOL.version}\n`);
  if (isVersion && (await world.lost?.()) === undefined) return EXIT.clean;
  const session = startSession(world, await chooseLocale(argv, world));
  if (!isVersion) await attempt(argv, session);
  await tellLost(session);
  return session.exitCode();
}

/** Answered before anything is loaded. */
const VERSION_FLAGS = ['-V', '--version'];

async function attempt(argv: readonly string[], session: Session): Promise<void> {
  try {
    await runCommand(argv, session);
  } catch (error) {
    await tell(error, session);
  }
}

/** A report that is cut off must not look like a whole one. */
async function tellLost(session: Session): Promise<void> {
  const code = await session.world.lost?.();
  if (code === undefined) return;
  session.end(EXIT.failure);
  session.note(fill(NOTES.lost, code));
}

async function runCommand(argv: readonly string[], session: Session): Promise<void> {
  const { makeProgram } = await import('./program.js');
  const program = await makeProgram(argv, session);
  if (argv.length === 0) program.outputHelp();
  else await program.parseAsync(argv, { from: 'user' });
}

async function tell(error: unknown, session: Session): Promise<void> {
  if (isUsageError(error) && (error.exitCode === 0 || error.code === 'commander.help')) return;
  session.end(EXIT.failure);
  session.note(await textOf(error));
}

async function textOf(error: unknown): Promise<Text> {
  if (error instanceof Failure) return error.text;
  if (isUsageError(error)) return (await import('./usage-error.js')).usageText(error);
  return fill(NOTES.internal, error instanceof Error ? error.message : String(error));
}

/** commander's own class is not loaded until a command is. */
function isUsageError(error: unknown): error is CommanderError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');
}
