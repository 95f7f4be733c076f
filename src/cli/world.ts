import type { EventEmitter } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { NOTES } from '../locales/cli.js';
import { Failure } from './failure.js';

/** All that a command can reach of the world beside files; tests hand in their own. */
export interface World {
  /** The working folder, absolute. In the real world, asking fails where it has been removed. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  readonly stdin: () => Promise<Uint8Array>;
  readonly stdout: Stream;
  readonly stderr: Stream;
  /**
   * Waits until all is written; gives the code of the error by which some of it is lost (a full disk), if there is one. That a
   * reader goes away (`| head`) is none.
   */
  readonly lost?: () => Promise<string | undefined>;
}

export interface Stream {
  readonly isTTY: boolean;
  /** Undefined when it is no terminal. */
  readonly columns: number | undefined;
  write(text: string | Uint8Array): void;
}

/** The world of this process. A signal ends it when what is unfinished has been cleared away. */
export function realWorld(): World {
  for (const signal of SIGNALS) process.once(signal, () => endBy(signal));
  const [stdout, stderr] = [openStream(process.stdout), openStream(process.stderr)];
  return {
    get cwd() {
      return workingFolder();
    },
    env: process.env,
    now: () => new Date(),
    stdin: () => buffer(process.stdin),
    stdout,
    stderr,
    lost: async () => (await stdout.lost()) ?? (await stderr.lost()),
  };
}

/** What asks a process to end. */
const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/** By the signal itself, for `process.exit` would wait for a file that is still being opened: a pipe that nobody reads. */
function endBy(signal: NodeJS.Signals): void {
  (process as EventEmitter).emit('exit');
  process.kill(process.pid, signal);
}

function workingFolder(): string {
  try {
    return process.cwd();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'I/O';
    throw new Failure({ sv: NOTES.noFolder.sv(code), en: NOTES.noFolder.en(code) });
  }
}

interface OpenStream extends Stream {
  lost(): Promise<string | undefined>;
}

/** A stream whose errors end nothing: they are kept until they are asked for. */
function openStream(stream: NodeJS.WriteStream): OpenStream {
  let isUsed = false;
  let fault: string | undefined;
  stream.on('error', ({ code = 'I/O' }: NodeJS.ErrnoException) => {
    fault ??= code;
  });
  return {
    isTTY: stream.isTTY === true,
    columns: stream.isTTY ? stream.columns : undefined,
    write: (text) => {
      isUsed = true;
      stream.write(text);
    },
    lost: async () => {
      if (isUsed) await new Promise((resolve) => stream.write('', () => setImmediate(resolve)));
      return fault === 'EPIPE' ? undefined : fault;
    },
  };
}
