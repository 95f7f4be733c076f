import { Chalk } from 'chalk';
import type { Paint } from '../../model/reporter.js';
import type { Stream, World } from '../world.js';

/** Whether to colour one stream: flag, then NO_COLOR, FORCE_COLOR, TERM=dumb, and whether the stream is a terminal. */
export function usesColor(flag: boolean | undefined, stream: Stream, { env }: World): boolean {
  if (flag !== undefined) return flag;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return env.TERM !== 'dumb' && stream.isTTY;
}

export function paintFor(color: boolean): Paint {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    error: (text) => chalk.red(text),
    warning: (text) => chalk.yellow(text),
    info: (text) => chalk.blue(text),
    good: (text) => chalk.green(text),
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
  };
}
